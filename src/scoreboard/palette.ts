import type { CellStyle } from "./document";

/** How the scoreboard's cells look: white is typed into, grey is locked. */
export const STYLES = {
  title: { bold: true, fontSize: 16, fontColor: "#0B3A63" },
  subtitle: { fontColor: "#5A5A5A" },
  notice: { bold: true, fontColor: "#A4262C" },
  heading: { bold: true, fontColor: "#FFFFFF", fill: "#0B3A63", wrap: true },
  typed: { locked: false },
  locked: { fill: "#F3F2F1", locked: true },
} as const satisfies Readonly<Record<string, CellStyle>>;
