import { cellAddress } from "../../scoreboard/address";
import type { NoteDocument } from "../../scoreboard/document";
import { done, type ExcelizeFile } from "../excelize";

const AUTHOR = "Scoreboard";
const BOX = { width: 320, lineHeight: 18, lettersInLine: 48, margin: 12 } as const;

/** Adds a note in a box that shows all of it. */
export function addNote(file: ExcelizeFile, sheet: string, { row, column, text }: NoteDocument): void {
  const lines = Math.ceil(text.length / BOX.lettersInLine) + 1;
  done(
    file.AddComment(sheet, {
      Cell: cellAddress(row, column),
      Author: AUTHOR,
      Paragraph: [{ Text: text }],
      Width: BOX.width,
      Height: lines * BOX.lineHeight + BOX.margin,
    }),
  );
}
