const DRIVE = /^[A-Za-z]:\//;

/**
 * A file's name as a URI: relative where the name is, of the form file:///… where it is absolute.
 * @example artifactUri("Q3/tulostaulu 2022.xlsx") // "Q3/tulostaulu%202022.xlsx"
 */
export function artifactUri(file: string): string {
  const path = file.replaceAll("\\", "/");
  const encoded = path
    .split("/")
    .map((part, index) => (index === 0 && DRIVE.test(path) ? part : encodeURIComponent(part)))
    .join("/");
  if (DRIVE.test(path)) return `file:///${encoded}`;
  return path.startsWith("/") ? `file://${encoded}` : encoded;
}
