import { teamsHighContrastTheme, type Theme, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import type { SurfaceColours } from "../excel/appearance";

const BLACK = "#000000";

/** Fluent's theme that goes with Office's own surfaces. Only Office's high-contrast themes have a wholly black ground. */
export function themeFor(colours: SurfaceColours | null): Theme {
  if (!colours) return webLightTheme;
  if (colours.background.toLowerCase() === BLACK) return teamsHighContrastTheme;
  return luminance(colours.background) < luminance(colours.foreground) ? webDarkTheme : webLightTheme;
}

/** Relative luminance of `#RRGGBB`, 0 to 1, near enough to tell a dark surface from a light one. */
function luminance(colour: string): number {
  const value = Number.parseInt(colour.slice(1), 16);
  const channels = [value >> 16, (value >> 8) & 255, value & 255];
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => (channel / 255) ** 2.2);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
