import type { Worksheet } from "@univerjs/core";
import type { WorkbookDocument } from "../../scoreboard/document";
import type { Cells } from "./cells";
import type { Charts } from "./charts";
import type { CustomXmlParts } from "./customXmlParts";
import type { DefinedNames } from "./definedNames";
import { sheetDocument } from "./documentOf";
import type { IconSets } from "./iconSets";
import type { ListValidations } from "./listValidations";
import type { PageLayouts } from "./pageLayouts";
import type { Protection } from "./protection";
import type { Sheets } from "./sheets";
import type { Tables } from "./tables";

/** What a workbook's content is read from. */
interface WorkbookParts {
  readonly sheets: Sheets;
  readonly cells: Cells;
  readonly tables: Tables;
  readonly names: DefinedNames;
  readonly lists: ListValidations;
  readonly iconSets: IconSets;
  readonly charts: Charts;
  readonly pageLayouts: PageLayouts;
  readonly protection: Protection;
  readonly customXml: CustomXmlParts;
}

/** The content of a workbook as it stands, calculated values included. */
export function workbookDocument(parts: WorkbookParts, sheetOf: (id: string) => Worksheet): WorkbookDocument {
  const { cells, charts, iconSets, lists, names, pageLayouts, protection, sheets } = parts;
  const tables = parts.tables.items();
  const customXml = parts.customXml.items().map(({ xml }) => xml);
  return {
    ...(customXml.length === 0 ? {} : { customXml }),
    sheets: sheets.ids().map((id) =>
      sheetDocument(sheetOf(id), cells, {
        tables: tables.filter(({ sheetId }) => sheetId === id).map(({ name, area }) => ({ name, area })),
        lists: lists.items(id),
        iconSets: iconSets.items(id),
        charts: charts.items(id),
        print: pageLayouts.printed(id),
        protected: protection.isProtected(id),
      }),
    ),
    names: names.items().flatMap((name) => {
      const target = names.target(name);
      const sheet = target?.sheetName ?? null;
      return target && sheet !== null
        ? [{ name: name.name, sheet, row: target.area.row, column: target.area.column }]
        : [];
    }),
  };
}
