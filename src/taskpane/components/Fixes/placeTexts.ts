import type { CellPlace } from "../../../excel/trouble";
import { cellAddress } from "../../../scoreboard/address";

/** More places than this are counted and not named. */
const NAMED = 6;

export function placeTexts(places: readonly CellPlace[]): string[] {
  const named = places.slice(0, NAMED).map(({ sheet, row, column }) => `${sheet}!${cellAddress(row, column)}`);
  return places.length > NAMED ? [...named, `+${String(places.length - NAMED)}`] : named;
}
