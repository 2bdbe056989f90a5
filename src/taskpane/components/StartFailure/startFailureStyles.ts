import { makeStyles, tokens } from "@fluentui/react-components";

export const useStartFailureStyles = makeStyles({
  page: { minHeight: "100vh" },
  main: { padding: tokens.spacingHorizontalM },
  report: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
});
