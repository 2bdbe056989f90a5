import { formulaFromStored } from "../formulas/storedFormula";
import { openPackage } from "../read/openPackage";
import { workbookText } from "../read/packageIndex";
import { attributesOf, unescapeXml } from "../read/xmlText";

/** A name of the whole workbook: for cells, a constant or a formula, with a leading "=". */
export interface DefinedFormula {
  readonly name: string;
  readonly formula: string;
}

const NAMES = /<((?:\w+:)?)definedName\b([^<>]*)>([^<]*)<\/\1definedName\s*>/g;

/**
 * The names of the whole workbook; those of a single sheet and Excel's own are left out.
 * @throws {WorkbookFileError}
 */
export async function readDefinedNames(bytes: Uint8Array): Promise<readonly DefinedFormula[]> {
  const names: DefinedFormula[] = [];
  for (const [, , tag = "", text = ""] of workbookText(await openPackage(bytes)).matchAll(NAMES)) {
    const attributes = attributesOf(tag);
    const name = attributes.get("name") ?? "";
    if (attributes.has("localSheetId") || name.startsWith("_xlnm.")) continue;
    names.push({ name, formula: formulaFromStored(unescapeXml(text)) });
  }
  return names;
}
