import { makeStyles, tokens } from "@fluentui/react-components";

const small = { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 };

export const useExplanationStyles = makeStyles({
  section: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    overflowWrap: "anywhere",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
  },
  name: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  label: { margin: 0, color: tokens.colorNeutralForeground2 },
  value: {
    margin: `${tokens.spacingVerticalXS} 0`,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
  },
  errorValue: {
    margin: `${tokens.spacingVerticalXS} 0`,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    color: tokens.colorStatusDangerForeground1,
  },
  message: { padding: `${tokens.spacingVerticalXS} 0` },
  heading: { margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXS}`, fontSize: tokens.fontSizeBase300 },
  subheading: { margin: `${tokens.spacingVerticalS} 0 0`, color: tokens.colorNeutralForeground2, ...small },
  text: { margin: 0 },
  aside: { margin: 0, color: tokens.colorNeutralForeground2, ...small },
  quote: {
    margin: `${tokens.spacingVerticalXXS} 0`,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    ...small,
  },
  code: {
    display: "block",
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
    ...small,
  },
  call: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, marginTop: tokens.spacingVerticalS },
  inputs: { margin: 0, padding: 0, listStyleType: "none" },
  input: { padding: `${tokens.spacingVerticalXXS} 0` },
  parameter: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  cell: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: tokens.spacingHorizontalS },
  figure: { fontWeight: tokens.fontWeightSemibold },
  verdict: { margin: 0, display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  met: { flexShrink: 0, color: tokens.colorStatusSuccessForeground1 },
  near: { flexShrink: 0, color: tokens.colorStatusWarningForeground3 },
  missed: { flexShrink: 0, color: tokens.colorStatusDangerForeground1 },
});
