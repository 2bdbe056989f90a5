import { createHash } from "node:crypto";
import { headerRules } from "../headerRules";
import { iisConfiguration } from "../servers/iis";
import { nginxConfiguration } from "../servers/nginx";
import { bucketHeaders, staticWebAppConfiguration } from "../servers/staticHost";
import type { PackageOptions } from "./packageOptions";

/** Files by their path in the package, with slashes. */
export type PackageFiles = ReadonlyMap<string, Uint8Array>;

/** The sums of all other files of the package. */
export const SUMS = "SHA256SUMS";

/** The folder that the web server serves. */
export const SITE = "site/";

/**
 * A configuration for each kind of server, all from the same rules.
 * @param site the site's files, from its root
 */
export function serverFiles(options: PackageOptions, site: readonly string[]): PackageFiles {
  const rules = headerRules(options);
  return texts({
    "servers/nginx/scoreboard.conf": nginxConfiguration(options.host, rules),
    "servers/iis/web.config": iisConfiguration(site, rules),
    "servers/azure-static-web-apps/staticwebapp.config.json": staticWebAppConfiguration(site, rules),
    "servers/bucket/headers.json": bucketHeaders(site, rules),
  });
}

export function texts(contents: Readonly<Record<string, string>>): PackageFiles {
  return new Map(Object.entries(contents).map(([path, text]) => [path, new TextEncoder().encode(text)]));
}

/** The same files in the order of their paths, followed by their sums as `sha256sum --check` reads them. */
export function withChecksums(files: PackageFiles): PackageFiles {
  const sorted = [...files].sort(([one], [other]) => (one < other ? -1 : 1));
  const sums = sorted.map(([path, bytes]) => `${createHash("sha256").update(bytes).digest("hex")}  ${path}\n`);
  return new Map([...sorted, ...texts({ [SUMS]: sums.join("") })]);
}
