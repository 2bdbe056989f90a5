import { type Theme, webLightTheme } from "@fluentui/react-components";
import type { Surface } from "../theme";

/** Fluent's theme that goes with a surface; the dark ones are a part of their own. */
export async function loadTheme(surface: Surface): Promise<Theme> {
  if (surface === "light") return webLightTheme;
  const { teamsHighContrastTheme, webDarkTheme } = await import(/* webpackChunkName: "themes" */ "./darkThemes");
  return surface === "dark" ? webDarkTheme : teamsHighContrastTheme;
}
