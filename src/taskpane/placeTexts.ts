import type { CellPlace } from "../excel/trouble";
import type { PaneTexts } from "../i18n/pane/paneTexts";
import { cellAddress } from "../scoreboard/address";

/** More places than this are counted and not named. */
const NAMED = 6;

/** Cells by sheet and address, each sheet named once for those that follow each other, and how many there are beside the first few. */
export function placeTexts(places: readonly CellPlace[], { otherCells }: PaneTexts["problems"]): string[] {
  const named = places.slice(0, NAMED).map(({ sheet, row, column }, index) => {
    const address = cellAddress(row, column);
    return places[index - 1]?.sheet === sheet ? address : `${sheet}!${address}`;
  });
  return places.length > NAMED ? [...named, otherCells(places.length - NAMED)] : named;
}
