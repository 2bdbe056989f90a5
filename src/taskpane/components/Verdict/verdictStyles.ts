import { makeStyles, tokens } from "@fluentui/react-components";

/** As wide as a semicolon and a space in the widest of usual fonts. */
const SEPARATOR = "0.65em";

export const useVerdictStyles = makeStyles({
  section: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}` },
  verdict: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    border: "1px solid transparent",
  },
  icon: { flexShrink: 0 },
  // Each part begins with the room of a separator, which is cut off at the beginning of a line.
  text: { flexGrow: 1, minWidth: 0, margin: 0, overflowX: "clip" },
  parts: { display: "block", marginLeft: `-${SEPARATOR}` },
  part: { display: "inline-block", paddingLeft: SEPARATOR },
  separator: { display: "inline-block", width: SEPARATOR, marginLeft: `-${SEPARATOR}`, whiteSpace: "pre" },
  error: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorStatusDangerForeground1,
    borderTopColor: tokens.colorStatusDangerBorder1,
    borderRightColor: tokens.colorStatusDangerBorder1,
    borderBottomColor: tokens.colorStatusDangerBorder1,
    borderLeftColor: tokens.colorStatusDangerBorder1,
  },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground1,
    borderTopColor: tokens.colorStatusWarningBorder1,
    borderRightColor: tokens.colorStatusWarningBorder1,
    borderBottomColor: tokens.colorStatusWarningBorder1,
    borderLeftColor: tokens.colorStatusWarningBorder1,
  },
  success: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    color: tokens.colorStatusSuccessForeground1,
    borderTopColor: tokens.colorStatusSuccessBorder1,
    borderRightColor: tokens.colorStatusSuccessBorder1,
    borderBottomColor: tokens.colorStatusSuccessBorder1,
    borderLeftColor: tokens.colorStatusSuccessBorder1,
  },
  unknown: { backgroundColor: tokens.colorNeutralBackground3, color: tokens.colorNeutralForeground2 },
  limit: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorStatusWarningForeground1,
  },
  targets: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground1 },
  // Always there, so that nothing below it moves when something has changed.
  changes: {
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  announcement: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});
