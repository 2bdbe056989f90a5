import { makeStyles, tokens } from "@fluentui/react-components";

export const useFunctionBrowserStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  search: {
    flexShrink: 0,
    maxWidth: "none",
    margin: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  scroller: { flexGrow: 1, minHeight: 0, overflowY: "auto" },
  none: { margin: 0, padding: `0 ${tokens.spacingHorizontalM}` },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  row: {
    width: "100%",
    boxSizing: "border-box",
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground3 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  description: { display: "block", color: tokens.colorNeutralForeground2 },
});
