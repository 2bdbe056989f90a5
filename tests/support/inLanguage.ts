import type { Language } from "../../src/agreement/language";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/scoreboard/snapshot";
import { scoreboardSnapshot } from "./scoreboardSnapshot";

type Pairs = readonly (readonly [SheetSnapshot, SheetSnapshot])[];

const PAIRS = new Map<Language, Pairs>();

/** The sheets of a clean scoreboard in Finnish and in another language, in the same order. */
function pairsIn(language: Language): Pairs {
  const made = PAIRS.get(language) ?? pairsOf(scoreboardSnapshot(), scoreboardSnapshot({ language }));
  PAIRS.set(language, made);
  return made;
}

function pairsOf(finnish: WorkbookSnapshot, local: WorkbookSnapshot): Pairs {
  return finnish.sheets.flatMap((sheet, index) => {
    const other = local.sheets[index];
    return other ? [[sheet, other] as const] : [];
  });
}

/**
 * A Finnish scoreboard in another language: what stands as a clean one has it is as the clean one of that language has it. What was
 * planted stays as it is.
 */
export function inLanguage(snapshot: WorkbookSnapshot, language: Language): WorkbookSnapshot {
  const known = pairsIn(language);
  const sheets = snapshot.sheets.map((sheet) => {
    const pair = known.find(([{ name }]) => isNamed(sheet.name, name));
    return pair ? translated(sheet, ...pair) : sheet;
  });
  return { ...snapshot, sheets };
}

/** A place such as `Käsittelyajat!D7` as the other language has it. */
export function placeIn(place: string, language: Language): string {
  const pair = pairsIn(language).find(([{ name }]) => isNamed(place, name));
  return pair ? renamed(place, ...pair) : place;
}

function isNamed(text: string, name: string): boolean {
  return text.toLowerCase().startsWith(name.toLowerCase());
}

/** What stands behind the name is kept, and whether it is in lower or upper case. */
function renamed(text: string, from: SheetSnapshot, to: SheetSnapshot): string {
  const [before, behind] = [text.slice(0, from.name.length), text.slice(from.name.length)];
  if (before === from.name) return to.name + behind;
  return (before === before.toUpperCase() ? to.name.toUpperCase() : to.name.toLowerCase()) + behind;
}

function translated(sheet: SheetSnapshot, from: SheetSnapshot, to: SheetSnapshot): SheetSnapshot {
  const cells = <T>(planted: readonly (readonly T[])[], clean: typeof planted, local: typeof planted): T[][] =>
    planted.map((row, r) => row.map((cell, c) => (cell === clean[r]?.[c] ? (local[r]?.[c] ?? cell) : cell)));
  return {
    ...sheet,
    name: renamed(sheet.name, from, to),
    values: cells(sheet.values, from.values, to.values),
    formulas: cells(sheet.formulas, from.formulas, to.formulas),
  };
}
