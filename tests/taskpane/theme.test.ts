import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { themeFor } from "../../src/taskpane/theme";

test.each([
  ["white", { background: "#FFFFFF", foreground: "#000000" }, webLightTheme],
  ["colourful", { background: "#F3F2F1", foreground: "#252423" }, webLightTheme],
  ["dark grey", { background: "#444444", foreground: "#FFFFFF" }, webDarkTheme],
  ["black", { background: "#262626", foreground: "#FFFFFF" }, webDarkTheme],
  ["high contrast", { background: "#000000", foreground: "#FFFF00" }, teamsHighContrastTheme],
])("Office's %s surfaces get the theme that goes with them", (_, colours, theme) => {
  expect(themeFor(colours)).toBe(theme);
});

test("an Office that says nothing of its theme gets the light one", () => {
  expect(themeFor(null)).toBe(webLightTheme);
});
