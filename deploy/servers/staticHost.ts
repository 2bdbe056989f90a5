import { contentTypeOf, contentTypes } from "../contentTypes";
import { commonHeaders, headersOf, type HeaderRule } from "../headerRules";
import { locationsOf } from "./locations";

/**
 * staticwebapp.config.json for Azure Static Web Apps, to be put into the root of the site.
 * @param files the site's files, from its root
 */
export function staticWebAppConfiguration(files: readonly string[], rules: readonly HeaderRule[]): string {
  const routes = locationsOf(files, rules).map(({ path, isFolder, headers }) => ({
    route: `/${path}${isFolder ? "/*" : ""}`,
    headers,
  }));
  const mimeTypes = Object.fromEntries(
    Object.keys(contentTypes).map((extension) => [`.${extension}`, contentTypeOf(`.${extension}`)]),
  );
  return json({ routes, globalHeaders: commonHeaders, mimeTypes });
}

/**
 * Every file with its headers, for a bucket: what uploads the files sets the content type and the caching of each, and
 * what stands before the bucket sends the others.
 */
export function bucketHeaders(files: readonly string[], rules: readonly HeaderRule[]): string {
  return json(
    Object.fromEntries(
      files.map((file) => [file, { "content-type": contentTypeOf(file), ...headersOf(`/${file}`, rules) }]),
    ),
  );
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
