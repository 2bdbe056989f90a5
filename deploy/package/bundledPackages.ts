import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod/mini";

/** A package of which something is in the bundles. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** An SPDX expression. */
  readonly license: string;
  /** What the package's own licence and notice files say; empty where it brings none. */
  readonly texts: readonly string[];
}

const packageSchema = z.object({ name: z.string(), version: z.string(), license: z.string() });
const licenceFile = /^(licen[cs]e|copying|notice|thirdpartynotices?)([._-].*)?$/i;
const packageFolder = /^.*[/\\]node_modules[/\\](?:@[^/\\]+[/\\])?[^/\\]+(?=[/\\])/;

/**
 * The packages that these files belong to, by name; files of our own are passed over.
 * @throws {Error} where a package does not say its name, version or licence
 */
export function bundledPackages(files: readonly string[]): BundledPackage[] {
  const folders = new Set(files.flatMap((file) => packageFolder.exec(file)?.[0] ?? []));
  const packages = [...folders].map(readPackage);
  const ids = new Set<string>();
  return packages
    .sort((one, other) => (idOf(one) < idOf(other) ? -1 : 1))
    .filter((bundled) => !ids.has(idOf(bundled)) && ids.add(idOf(bundled)));
}

export function idOf({ name, version }: { readonly name: string; readonly version: string }): string {
  return `${name}@${version}`;
}

function readPackage(folder: string): BundledPackage {
  const parsed = packageSchema.safeParse(JSON.parse(readFileSync(join(folder, "package.json"), "utf8")));
  if (!parsed.success) throw new Error(`${folder}/package.json: ${z.prettifyError(parsed.error)}`);
  const texts = readdirSync(folder)
    .filter((file) => licenceFile.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n").trim());
  return { ...parsed.data, texts };
}
