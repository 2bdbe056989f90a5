/** A file made here. */
export interface TextFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** Some web views fetch the content only after the click has been dealt with, and a slow one takes its time. */
const HELD_MS = 40_000;

/** Has the browser save a file, as it saves any download; nothing goes over the network. */
export function downloadFile({ name, type, text }: TextFile): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, HELD_MS);
}
