import { areaAddress, cellAddress, columnLetters } from "../../scoreboard/address";
import type { CellValue } from "../../scoreboard/cellValue";
import type { Change } from "../../validation/fix";
import type { CellPreview, Preview, RowPreview } from "../../validation/fixing/previewChanges";
import type { RowName } from "../../validation/place";
import { cellText } from "../cellText";
import type { Language } from "../language";
import { localCall } from "../localFormula";
import { localNumberFormat } from "../localNumberFormat";
import { shortProcess } from "../findings/findingTexts";
import { changeWords, type ChangeWords } from "./changeWords";

/** A change as people read it: where, and old and new. */
export interface ChangeText {
  /** `null` where it concerns the whole workbook. */
  readonly sheet: string | null;
  /** Address on the sheet, "" where it concerns the whole sheet. */
  readonly address: string;
  readonly before: string;
  readonly after: string;
}

export function changeText(language: Language, preview: Preview): ChangeText {
  const words = changeWords[language];
  if ("row" in preview) return rowText(preview, words);
  if ("shifted" in preview) {
    const { change, shifted } = preview;
    const address = `${String(shifted.first + 1)}:${String(shifted.last + 1)}`;
    return { sheet: change.sheet, address, before: words.presentRows, after: words.oneRowDown };
  }
  if ("before" in preview) {
    const { sheet, row, column } = preview.change;
    return { sheet, address: cellAddress(row, column), ...oldAndNew(language, preview, words) };
  }
  return structureText(preview.change, words);
}

function rowText({ change, row, before, after }: RowPreview, words: ChangeWords): ChangeText {
  const line = String(row + 1);
  const name = (one: RowName | null): string => (one ? rowName(one, words) : words.empty);
  const isNew = change.kind === "addRow";
  return {
    sheet: change.sheet,
    address: `${line}:${line}`,
    before: isNew ? words.missing : name(before),
    after: isNew ? words.newRow(name(after)) : name(after),
  };
}

function rowName({ process, kind, year }: RowName, words: ChangeWords): string {
  const parts = [shortProcess(process), kind && words.kinds[kind], year === undefined ? null : String(year)];
  return parts.filter((part) => part !== null).join(", ");
}

function oldAndNew(
  language: Language,
  { before, after, numberFormat }: CellPreview,
  words: ChangeWords,
): Pick<ChangeText, "before" | "after"> {
  const value = (content: CellValue, format: string): string =>
    content === null || content === "" ? words.empty : shown(cellText(language, content, format), content, words);
  const was = before.formula === null ? value(before.value, before.numberFormat) : localCall(language, before.formula);
  const becomes =
    "formula" in after ? localCall(language, after.formula) : value(after.value, numberFormat ?? before.numberFormat);
  if (numberFormat === null) return { before: was, after: becomes };
  return was === becomes
    ? { before: localNumberFormat(language, before.numberFormat), after: localNumberFormat(language, numberFormat) }
    : { before: was, after: `${becomes} (${words.format(localNumberFormat(language, numberFormat))})` };
}

/** Texts with figures in them are quoted, so that they are told from numbers. */
function shown(text: string, content: CellValue, words: ChangeWords): string {
  return typeof content === "string" && !/^\p{L}[^\d]*$/u.test(content) ? words.quoted(text) : text;
}

function structureText(change: Exclude<Change, { kind: "cell" }>, words: ChangeWords): ChangeText {
  switch (change.kind) {
    case "addRow":
      return {
        sheet: change.sheet,
        address: "",
        before: words.missing,
        after: words.newRow(rowName(change.row, words)),
      };
    case "sortRows":
      return { sheet: change.sheet, address: "", before: words.otherOrder, after: words.templateOrder };
    case "renameSheet":
      return { sheet: change.sheet, address: "", before: change.sheet, after: change.to };
    case "addSheet":
      return { sheet: change.sheet, address: "", before: words.missing, after: words.added };
    case "showRows": {
      const [first, last] = [change.from + 1, change.from + change.count].map(String);
      const address = `${first ?? ""}:${last ?? ""}`;
      return { sheet: change.sheet, address, before: words.hidden, after: words.shown };
    }
    case "showColumns": {
      const address = `${columnLetters(change.from)}:${columnLetters(change.from + change.count - 1)}`;
      return { sheet: change.sheet, address, before: words.hidden, after: words.shown };
    }
    case "unmerge":
      return { sheet: change.sheet, address: areaAddress(change.area), before: words.merged, after: words.parted };
    case "automaticCalculation":
      return { sheet: null, address: "", before: words.manual, after: words.automatic };
  }
}
