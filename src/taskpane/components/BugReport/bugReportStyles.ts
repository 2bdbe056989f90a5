import { makeStyles, tokens } from "@fluentui/react-components";

export const useBugReportStyles = makeStyles({
  report: {
    display: "block",
    width: "100%",
    boxSizing: "border-box",
    margin: `${tokens.spacingVerticalXS} 0`,
    padding: tokens.spacingHorizontalXS,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    resize: "vertical",
  },
});
