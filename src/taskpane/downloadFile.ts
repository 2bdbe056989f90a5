/** A file made here. */
export interface TextFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** Has the browser save a file, as it saves any download; nothing goes over the network. */
export function downloadFile({ name, type, text }: TextFile): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The download has its own hold on the content once the click has been dealt with.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  });
}
