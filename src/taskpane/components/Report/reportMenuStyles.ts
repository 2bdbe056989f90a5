import { makeStyles, tokens } from "@fluentui/react-components";

export const useReportMenuStyles = makeStyles({
  menu: { flexShrink: 0, padding: `0 ${tokens.spacingHorizontalXS}` },
});
