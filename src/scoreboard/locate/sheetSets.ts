import { periodId } from "../../measures/calendar/period";
import { readPeriod } from "../../measures/calendar/readPeriod";
import type { SheetSnapshot } from "../snapshot";
import { locateInfo } from "./locateInfo";

/** Sheets that hold a scoreboard of their own beside the workbook's: copies whose names all end alike. */
export interface SheetSet {
  /** What ends their names: the number that Excel gives a copy, such as "(2)", or a period, such as "2022Q2". */
  readonly ending: string;
  /** Their names in the workbook. */
  readonly names: readonly string[];
  /** The sheets, named as they would be without the ending. */
  readonly sheets: readonly SheetSnapshot[];
}

export interface SortedSheets {
  /** The sheets that belong to no set. */
  readonly own: readonly SheetSnapshot[];
  /** In the order of the first sheet of each. */
  readonly sets: readonly SheetSet[];
}

/** The longest name that Excel takes. */
const LONGEST_NAME = 31;
const NUMBERED_OR_DATED = /^(.+?)[\s_-]*(\(\d+\)|\(?(?:\d{4}[\s-]*Q[1-4]|Q[1-4][\s-]*\d{4}|\d{4}(?:-\d{2})?)\)?)$/i;

/**
 * Tells the workbook's own sheets from whole sets of copies. Sheets make a set where their names end in the same number of a copy
 * or the same period, and where one of them is a sheet Tiedot that the workbook also has without the ending.
 */
export function sheetSets(sheets: readonly SheetSnapshot[]): SortedSheets {
  const names = new Set(sheets.map(({ name }) => name.toLowerCase()));
  const sets = [...byEnding(sheets)].flatMap(([ending, members]): SheetSet[] => {
    const renamed = members.map(({ sheet, base }) => ({ ...sheet, name: base }));
    const info = locateInfo(renamed)?.table.sheet;
    if (!info || !names.has(info.name.toLowerCase())) return [];
    return [{ ending, names: members.map(({ sheet }) => sheet.name), sheets: renamed }];
  });
  if (sets.length === 0) return { own: sheets, sets };
  const inSets = new Set(sets.flatMap((set) => set.names));
  return { own: sheets.filter(({ name }) => !inSets.has(name)), sets };
}

interface Member {
  readonly sheet: SheetSnapshot;
  /** The sheet's name without the ending. */
  readonly base: string;
}

function byEnding(sheets: readonly SheetSnapshot[]): ReadonlyMap<string, readonly Member[]> {
  const members = new Map<string, Member[]>();
  for (const sheet of sheets) {
    if (sheet.name.length > LONGEST_NAME) continue;
    const [, base = "", written = ""] = NUMBERED_OR_DATED.exec(sheet.name) ?? [];
    const ending = endingOf(written);
    if (ending !== null) members.set(ending, [...(members.get(ending) ?? []), { sheet, base }]);
  }
  return members;
}

/** An ending as every spelling of it is written; `null` for none. */
function endingOf(written: string): string | null {
  if (/^\(\d{1,3}\)$/.test(written)) return written;
  const reading = readPeriod(written.replace(/[()]/g, ""));
  return reading.ok ? periodId(reading.period) : null;
}
