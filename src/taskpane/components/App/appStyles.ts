import { makeStaticStyles, makeStyles, tokens } from "@fluentui/react-components";

/** The pane fills its page. */
export const usePageStyles = makeStaticStyles({ body: { margin: 0 } });

export const useAppStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    height: "100vh",
    boxSizing: "border-box",
    overflow: "hidden",
  },
  // Of what the browser draws itself: bars to scroll, the calendar of a date.
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
  // A pane too low for all of it, as at 200 %, scrolls as a whole.
  main: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0, overflowY: "auto" },
  footer: {
    position: "relative",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});
