import { surfaceOf } from "../../src/taskpane/theme";

test.each([
  ["white", { background: "#FFFFFF", foreground: "#000000" }, "light"],
  ["colourful", { background: "#F3F2F1", foreground: "#252423" }, "light"],
  ["dark grey", { background: "#444444", foreground: "#FFFFFF" }, "dark"],
  ["black", { background: "#262626", foreground: "#FFFFFF" }, "dark"],
  ["high contrast", { background: "#000000", foreground: "#FFFF00" }, "high-contrast"],
])("Office's theme %s has its own kind of surface", (_, colours, surface) => {
  expect(surfaceOf(colours)).toBe(surface);
});
