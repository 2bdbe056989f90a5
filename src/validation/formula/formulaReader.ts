import { nameKey } from "../../agreement/processNames";
import { infoLayout } from "../../scoreboard/layout/info";
import type { LocatedInfo } from "../../scoreboard/locate/locateInfo";
import type { LostParts } from "./lostParts";
import { type Reference, readReference } from "./reference";
import { type Token, tokenize } from "./tokenize";

/** Where a formula stands. */
export interface Home {
  readonly sheet: string;
  readonly row: number;
}

/** What structured references need to know of a table. */
export interface TableShape {
  readonly name: string;
  readonly sheet: string;
  readonly headingRow: number;
  readonly lastRow: number;
  /** Column of the sheet by heading, as `nameKey` spells it. */
  readonly columns: ReadonlyMap<string, number>;
}

const FUNCTION_PREFIX = /^(?:_XLFN\.|_XLWS\.|_XLL\.)+/;

/** Reads formulas of one workbook: which cells they read, and whether two of them say the same. */
export class FormulaReader {
  private readonly tables: ReadonlyMap<string, TableShape>;
  private readonly names: ReadonlyMap<string, Reference>;

  constructor(
    tables: readonly TableShape[],
    info: LocatedInfo | null,
    private readonly lost: LostParts | null = null,
  ) {
    this.tables = new Map(tables.map((table) => [table.name.toLowerCase(), table]));
    this.names = new Map(info ? namedCells(info) : []);
  }

  /** The cells that a formula reads, by the references that this workbook can explain. */
  references(formula: string, home: Home): Reference[] {
    return tokenize(formula).flatMap((token) => this.resolve(token, home) ?? []);
  }

  /**
   * One spelling for formulas that say the same in a cell: blanks, case, `$`, sheet quotes and prefixes of new functions do not
   * matter, and a name or structured reference is as good as the cells it stands for.
   */
  normalForm(formula: string, home: Home): string {
    return tokenize(formula)
      .map((token) => {
        const cells = this.resolve(token, home);
        return cells ? referenceText(cells) : tokenText(token);
      })
      .join(" ");
  }

  /** The cells that a piece of a formula stands for, `null` where it stands for none or the workbook does not tell. */
  resolve(token: Token, home: Home): Reference | null {
    return this.lost?.resolve(token) ?? this.find(token, home);
  }

  private find(token: Token, home: Home): Reference | null {
    switch (token.type) {
      case "reference":
        return readReference(token.address, token.sheet ?? home.sheet);
      case "name":
        return this.names.get(token.text.toLowerCase()) ?? null;
      case "structured":
        return this.structured(token.table, token.inside, home);
      case "call":
      case "other":
        return null;
    }
  }

  private structured(name: string, inside: string, home: Home): Reference | null {
    const table = name === "" ? this.tableAround(home) : this.tables.get(name.toLowerCase());
    if (!table) return null;
    const headings = itemsOf(inside).filter((item) => !item.startsWith("#"));
    const named = headings.map((heading) => table.columns.get(nameKey(heading)));
    const found = named.length > 0 ? named : [...table.columns.values()];
    const columns = found.filter((column) => column !== undefined);
    if (columns.length === 0 || columns.length < named.length) return null;
    const rows = structuredRows(table, inside, home);
    return { sheet: table.sheet, ...rows, left: Math.min(...columns), right: Math.max(...columns) };
  }

  private tableAround(home: Home): TableShape | undefined {
    return [...this.tables.values()].find((table) => sameSheet(table.sheet, home.sheet));
  }
}

const ITEM = /\[((?:'.|[^'[\]])*)\]/g;

/** `@Ratkaistut` has one item; `[#This Row],[Keskiarvo, Migri]` has two, and a quote mark takes its next sign as it is. */
function itemsOf(inside: string): string[] {
  const items = inside.includes("[")
    ? [...inside.matchAll(ITEM)].map(([, item = ""]) => item)
    : [inside.replace(/^@/, "")];
  return items.map((item) => item.replace(/'(.)/g, "$1").trim()).filter((item) => item !== "");
}

function structuredRows(table: TableShape, inside: string, home: Home): Pick<Reference, "top" | "bottom"> {
  const fixed = (at: number): Reference["top"] => ({ at, moves: false });
  if (/@|#this row/i.test(inside)) {
    const row = { at: home.row, moves: true };
    return { top: row, bottom: row };
  }
  const headings = /#all|#headers/i.test(inside);
  const data = !/#headers/i.test(inside) || /#data/i.test(inside);
  return {
    top: fixed(headings ? table.headingRow : table.headingRow + 1),
    bottom: fixed(data ? table.lastRow : table.headingRow),
  };
}

function namedCells(info: LocatedInfo): [string, Reference][] {
  return infoLayout.fields.flatMap(({ key, definedName }) => {
    const cell = info.fields.get(key);
    if (definedName === undefined || !cell) return [];
    const row = { at: cell.row, moves: false };
    return [
      [definedName.toLowerCase(), { sheet: cell.sheet, top: row, bottom: row, left: cell.column, right: cell.column }],
    ];
  });
}

function referenceText({ sheet, top, bottom, left, right }: Reference): string {
  return `${sheet.toLowerCase()}!${String(top.at)},${String(left)}:${String(bottom.at)},${String(right)}`;
}

function tokenText(token: Exclude<Token, { type: "reference" }> | Token): string {
  switch (token.type) {
    case "reference":
      return `${token.sheet?.toLowerCase() ?? ""}!${token.address.toUpperCase().replaceAll("$", "")}`;
    case "structured":
      return `${token.table.toLowerCase()}[${token.inside.toLowerCase().replaceAll(/\s+/g, "")}]`;
    case "name":
      return token.text.toLowerCase();
    case "call":
      return token.text.toUpperCase().replace(FUNCTION_PREFIX, "");
    case "other":
      return isNaN(Number(token.text)) ? token.text : String(Number(token.text));
  }
}

export function sameSheet(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
