import { makeStyles, tokens } from "@fluentui/react-components";

export const usePaneHeaderStyles = makeStyles({
  header: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}` },
  line: { display: "flex", alignItems: "baseline", justifyContent: "space-between" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  period: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  agreement: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});
