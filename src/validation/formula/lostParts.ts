import { nameKey } from "../../agreement/processNames";
import { infoLayout } from "../../scoreboard/layout/info";
import type { LocatedInfo } from "../../scoreboard/locate/locateInfo";
import type { LocatedScoreboard } from "../../scoreboard/locate/scoreboard";
import type { Place } from "../place";
import type { AnyObservation } from "../rule";
import { partsOf } from "../tables/scoreboardParts";
import type { Reference } from "./reference";
import type { Token } from "./tokenize";

/** A sheet, table or cell of the scoreboard that formulas read and that is not to be found in the workbook. */
interface LostPart {
  /** The sheet by the layout's name, `null` where only a cell of it is lost. */
  readonly sheet: string | null;
  /** The label of a lost cell, `null` where the whole sheet is lost. */
  readonly label: string | null;
  /** By which formulas call it, in lower case. */
  readonly names: readonly string[];
}

/** What of the scoreboard formulas read in vain, so that the finding that tells of it counts them. */
export class LostParts {
  private readonly parts: readonly LostPart[];

  constructor(scoreboard: LocatedScoreboard) {
    const { info } = scoreboard;
    const sheets = partsOf(scoreboard).flatMap(({ sheet, names, located }) =>
      located ? [] : [{ sheet, label: null, names: names.map((name) => name.toLowerCase()) }],
    );
    this.parts = [...sheets, ...(info ? lostCells(info) : [])];
  }

  /** Stand-ins for the sheets on which the lost parts would be; no sheet can be named as they are. */
  get sheets(): readonly string[] {
    return this.parts.map(standIn);
  }

  /** What a piece of a formula reads in vain, as a cell of a stand-in; `null` where it reads nothing that is lost. */
  resolve(token: Token): Reference | null {
    const part = this.parts.find(({ sheet, names }) => {
      if (token.type === "reference") return sheet !== null && token.sheet !== null && isSame(token.sheet, sheet);
      if (token.type === "structured") return names.includes(token.table.toLowerCase());
      return token.type === "name" && names.includes(token.text.toLowerCase());
    });
    const first = { at: 0, moves: false };
    return part ? { sheet: standIn(part), top: first, bottom: first, left: 0, right: 0 } : null;
  }

  /** Where what a finding tells of is read: of a lost part its stand-in, of anything else its own place. */
  placeOf({ rule, at, details }: Pick<AnyObservation, "rule" | "at" | "details">): Place {
    const part = this.parts.find(({ sheet, label }) => {
      if (rule === "S01" && "missing" in details) return sheet !== null && isSame(details.missing, sheet);
      if (rule !== "S03" || at.sheet === null || at.area || !("heading" in details)) return false;
      return label === null ? sheet !== null && isSame(at.sheet, sheet) : label === details.heading;
    });
    return part ? { sheet: standIn(part), area: { row: 0, column: 0, rows: 1, columns: 1 } } : at;
  }
}

function lostCells({ missing }: LocatedInfo): LostPart[] {
  return missing.flatMap(({ key, label }) => {
    const name = infoLayout.fields.find((field) => field.key === key)?.definedName;
    return name === undefined ? [] : [{ sheet: null, label, names: [name.toLowerCase()] }];
  });
}

function standIn({ sheet, label }: LostPart): string {
  return `[${label ?? sheet ?? ""}]`;
}

function isSame(a: string, b: string): boolean {
  return nameKey(a) === nameKey(b);
}
