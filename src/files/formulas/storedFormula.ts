import { functionCatalogue, NAMESPACE } from "../../functions/catalogue";
import { mapCode } from "./formulaCode";
import { storedPrefix } from "./futureFunctions";

/** Excel stores a call of an add-in's function under this prefix, its dots as underscores. */
const CUSTOM_PREFIX = "_xldudf_";

const IDS: ReadonlyMap<string, string> = new Map(
  functionCatalogue.map(({ id }) => [id.replaceAll(".", "_").toUpperCase(), id] as const),
);

const STORED_CALL = new RegExp(
  String.raw`(?<![\w.])(?:_xll\.)?(?:${CUSTOM_PREFIX})?${NAMESPACE}[._]([\w.]+)(?=\s*\()`,
  "gi",
);
/** A damaged workbook refers to our functions as if they stood in another workbook: `[2]!_xldudf_…`. */
const FOREIGN_CALL = new RegExp(String.raw`\[\d+\]!(?=${CUSTOM_PREFIX}${NAMESPACE}_)`, "gi");
const STORED_MARKS = /_xlfn\.(?:_xlws\.)?|_xlpm\./gi;
const OWN_CALL = new RegExp(String.raw`(?<![\w.])${NAMESPACE}\.([\w.]+)(?=\s*\()`, "gi");
const CALL = /(?<![\w.])([A-Za-z][\w.]*)(?=\()/g;

/**
 * A formula as the product speaks of it, from what a file stores.
 * @param stored without a leading "="
 * @example formulaFromStored("_xldudf_SCOREBOARD_SHARE(A1,_xlfn.IFNA(B1,2))") // "=SCOREBOARD.SHARE(A1,IFNA(B1,2))"
 */
export function formulaFromStored(stored: string): string {
  const here = stored.replace(/^=/, "").replace(FOREIGN_CALL, "");
  return `=${mapCode(here, (code) =>
    code.replace(STORED_MARKS, "").replace(STORED_CALL, (call, name: string) => ownCall(name) ?? call),
  )}`;
}

/**
 * A formula as a file stores it, without the leading "=": Excel then finds our functions when it opens the file.
 * @example storedFromFormula("=SCOREBOARD.SHARE(A1,IFNA(B1,2))") // "_xldudf_SCOREBOARD_SHARE(A1,_xlfn.IFNA(B1,2))"
 */
export function storedFromFormula(formula: string): string {
  return mapCode(formula.replace(/^=/, ""), (code) =>
    code
      .replace(CALL, (name) => `${storedPrefix(name)}${name}`)
      .replace(OWN_CALL, (call, name: string) => {
        const id = IDS.get(name.replaceAll(".", "_").toUpperCase());
        return id === undefined ? call : `${CUSTOM_PREFIX}${NAMESPACE}_${id.replaceAll(".", "_")}`;
      }),
  );
}

function ownCall(name: string): string | null {
  const id = IDS.get(name.replaceAll(".", "_").toUpperCase());
  return id === undefined ? null : `${NAMESPACE}.${id}`;
}
