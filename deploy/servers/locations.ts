import { commonHeaders, ruleHeaders, type HeaderRule, type Headers } from "../headerRules";

/** A file, or a folder with all that lies in it, whose headers differ from the common ones. */
export interface Location {
  /** From the root of the site, without a slash at either end. */
  readonly path: string;
  readonly isFolder: boolean;
  /** What differs from the common headers. */
  readonly headers: Headers;
}

const folderOf = (file: string): string => file.slice(0, Math.max(0, file.lastIndexOf("/")));

/**
 * The rules as places, for servers that know no regular expressions: a folder where all its files are alike, else files.
 * @param files from the root of the site: `taskpane.html`, `help/fi/index.html`
 */
export function locationsOf(files: readonly string[], rules: readonly HeaderRule[]): Location[] {
  const folders = [...new Set(files.map(folderOf))];
  return folders.flatMap((folder) => {
    const places = files
      .filter((file) => folderOf(file) === folder)
      .map((path) => ({ path, isFolder: false, headers: ruleHeaders(`/${path}`, rules) }));
    const [first] = places;
    const isOfOneKind = first !== undefined && places.every(({ headers }) => headers === first.headers);
    const hasFolders = folders.some((other) => other.startsWith(`${folder}/`));
    if (folder !== "" && isOfOneKind && !hasFolders) return told([{ ...first, path: folder, isFolder: true }]);
    return told(places);
  });
}

function told(places: readonly Location[]): Location[] {
  return places.filter(({ headers }) => Object.keys(headers).length > 0);
}

/** Every header that some file has. */
export function headerNames(rules: readonly HeaderRule[]): string[] {
  return [
    ...new Set([commonHeaders, ...rules.map(({ headers }) => headers)].flatMap((headers) => Object.keys(headers))),
  ];
}
