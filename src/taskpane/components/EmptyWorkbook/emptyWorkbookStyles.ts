import { makeStyles, tokens } from "@fluentui/react-components";

export const useEmptyWorkbookStyles = makeStyles({
  empty: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    overflowY: "auto",
    // What does not fit is scrolled to, not squeezed.
    "& > *": { flexShrink: 0 },
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  text: { margin: 0 },
  // As wide as it is whatever is said below it.
  period: { width: "100%", maxWidth: "320px" },
});
