import { makeStyles, tokens } from "@fluentui/react-components";

export const useProblemBarStyles = makeStyles({
  problem: { flexShrink: 0, padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}` },
});
