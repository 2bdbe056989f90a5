import { makeStyles, tokens } from "@fluentui/react-components";

export const useOutsideExcelStyles = makeStyles({
  page: { minHeight: "100vh" },
  main: { maxWidth: "36em", padding: tokens.spacingHorizontalXXL },
  title: { margin: 0, color: tokens.colorNeutralForeground2 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600 },
});
