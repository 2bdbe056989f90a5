import { makeStyles, tokens } from "@fluentui/react-components";

export const useFixStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalSNudge} 36px`,
  },
  summary: { minWidth: 0, overflowWrap: "anywhere", color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  panel: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} 36px`,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  question: { margin: 0 },
  scroller: { maxHeight: "240px", overflowY: "auto" },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    "& th, & td": {
      padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
      textAlign: "left",
      verticalAlign: "top",
      overflowWrap: "anywhere",
      borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    },
    "& th": { overflowWrap: "break-word" },
  },
  sentence: { whiteSpace: "normal" },
  bar: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}` },
});
