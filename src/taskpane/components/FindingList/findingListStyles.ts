import { makeStyles, tokens } from "@fluentui/react-components";

export const useFindingListStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  none: { padding: `0 ${tokens.spacingHorizontalM}` },
  // High enough to show a finding also where the accepted ones are open in a low pane, which then scrolls as a whole.
  beyond: { padding: `0 ${tokens.spacingHorizontalM}`, color: tokens.colorNeutralForeground2 },
  scroller: { flexGrow: 1, minHeight: "120px", overflowY: "auto" },
  heading: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    display: "flex",
    justifyContent: "space-between",
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: {
    // Below the heading that sticks to the top.
    scrollMarginTop: "32px",
    contentVisibility: "auto",
    containIntrinsicSize: "auto 60px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  row: { display: "flex", alignItems: "flex-start" },
  details: {
    flexShrink: 0,
    margin: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} 0 0`,
  },
  finding: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
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
    "[aria-disabled='true']": { cursor: "default" },
  },
  visited: { boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}` },
  // A button's own padding brings its text under that of the row.
  below: { paddingLeft: "28px" },
  words: { minWidth: 0, overflowWrap: "anywhere" },
  place: {
    marginRight: tokens.spacingHorizontalXS,
    fontFamily: tokens.fontFamilyNumeric,
    fontWeight: tokens.fontWeightSemibold,
  },
  title: { fontWeight: tokens.fontWeightSemibold },
  dependants: { display: "block", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  message: { display: "block", color: tokens.colorNeutralForeground2 },
});
