import * as z from "zod/mini";
import { type BundledPackage, idOf } from "./bundledPackages";

const component = z.looseObject({ "bom-ref": z.string(), name: z.string(), version: z.string() });
const sbomSchema = z.looseObject({
  serialNumber: z.optional(z.string()),
  metadata: z.looseObject({ timestamp: z.optional(z.string()), component }),
  components: z.array(component),
  dependencies: z.array(z.object({ ref: z.string(), dependsOn: z.array(z.string()) })),
});

const TOOL = { vendor: "npm", name: "cli" } as const;

/**
 * npm's list of what is installed (CycloneDX), cut down to what is in the bundles, without what differs from one making to
 * the next: the time, the serial number, the version of npm and the name of the folder.
 * @param text what `npm sbom --sbom-format cyclonedx` prints
 * @throws {Error} where npm's list lacks a package that is in the bundles
 */
export function bundleSbom(text: string, name: string, packages: readonly BundledPackage[]): string {
  const sbom = sbomSchema.parse(JSON.parse(text));
  const own = sbom.metadata.component;
  const bundled = new Set(packages.map(idOf));
  const kept = sbom.components.filter((candidate) => bundled.has(idOf(candidate)));
  const missing = [...bundled].filter((id) => !kept.some((candidate) => idOf(candidate) === id));
  if (missing.length > 0) throw new Error(`npm sbom does not list ${missing.join(", ")}`);
  const references = new Set([own["bom-ref"], ...kept.map((candidate) => candidate["bom-ref"])]);
  return `${JSON.stringify(
    {
      ...sbom,
      serialNumber: undefined,
      metadata: { ...sbom.metadata, timestamp: undefined, tools: [TOOL], component: { ...own, name } },
      components: kept,
      dependencies: sbom.dependencies
        .filter(({ ref }) => references.has(ref))
        .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((other) => references.has(other)) })),
    },
    null,
    2,
  )}\n`;
}
