import type { SurfaceColours } from "../excel/appearance";

/** What the pane lies on. */
export type Surface = "light" | "dark" | "high-contrast";

const BLACK = "#000000";

/** The kind of Office's own surfaces. Only Office's high-contrast themes have a wholly black ground. */
export function surfaceOf({ background, foreground }: SurfaceColours): Surface {
  if (background.toLowerCase() === BLACK) return "high-contrast";
  return luminance(background) < luminance(foreground) ? "dark" : "light";
}

/** Relative luminance of `#RRGGBB`, 0 to 1, near enough to tell a dark surface from a light one. */
function luminance(colour: string): number {
  const value = Number.parseInt(colour.slice(1), 16);
  const channels = [value >> 16, (value >> 8) & 255, value & 255];
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => (channel / 255) ** 2.2);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
