import type { OfficeTheme } from "../host/types";

export type ColorScheme = "light" | "dark";

/** What Excel gives as `Office.context.officeTheme` under its themes Colourful and Black. */
export const officeThemes: Readonly<Record<ColorScheme, OfficeTheme>> = {
  light: {
    bodyBackgroundColor: "#ffffff",
    bodyForegroundColor: "#242424",
    controlBackgroundColor: "#ffffff",
    controlForegroundColor: "#242424",
  },
  dark: {
    bodyBackgroundColor: "#262626",
    bodyForegroundColor: "#ffffff",
    controlBackgroundColor: "#363636",
    controlForegroundColor: "#ffffff",
  },
};
