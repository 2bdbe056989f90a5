interface ContentType {
  readonly type: string;
  /** Text is UTF-8, and is worth compressing. */
  readonly isText: boolean;
}

const text = (type: string): ContentType => ({ type, isText: true });
const binary = (type: string): ContentType => ({ type, isText: false });

/** By extension, without the dot. */
export const contentTypes: Readonly<Record<string, ContentType>> = {
  css: text("text/css"),
  gz: binary("application/gzip"),
  html: text("text/html"),
  js: text("text/javascript"),
  json: text("application/json"),
  png: binary("image/png"),
  svg: text("image/svg+xml"),
  txt: text("text/plain"),
  xlsx: binary("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  xml: text("application/xml"),
};

/** The Content-Type header of a file, by its name. */
export function contentTypeOf(name: string): string {
  const known = contentTypes[name.slice(name.lastIndexOf(".") + 1)];
  if (!known) return "application/octet-stream";
  return known.isText ? `${known.type}; charset=utf-8` : known.type;
}
