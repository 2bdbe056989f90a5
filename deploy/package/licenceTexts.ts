import { type BundledPackage, idOf } from "./bundledPackages";
import { mitLicence } from "./mitLicence";

const RULE = "-".repeat(80);

/**
 * The licences of all that is in the bundles, as each package words it.
 * @throws {Error} where a package brings no text of its licence, and it is not the MIT licence with a known holder
 */
export function licenceTexts(packages: readonly BundledPackage[]): string {
  const parts = packages.map((bundled) => [`${idOf(bundled)} (${bundled.license})`, ...textsOf(bundled)].join("\n\n"));
  return `${parts.join(`\n\n${RULE}\n\n`)}\n`;
}

/** Whose the packages are that say no more than "MIT". */
const holders: Readonly<Record<string, string>> = { "@fluentui/react-icons": "Microsoft Corporation" };

function textsOf(bundled: BundledPackage): readonly string[] {
  if (bundled.texts.length > 0) return bundled.texts;
  const holder = holders[bundled.name];
  if (bundled.license === "MIT" && holder !== undefined) return [mitLicence(holder)];
  throw new Error(`There is no text of the licence of ${idOf(bundled)}`);
}
