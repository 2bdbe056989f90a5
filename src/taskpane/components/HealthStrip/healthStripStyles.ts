import { makeStyles, tokens } from "@fluentui/react-components";

export const useHealthStripStyles = makeStyles({
  trouble: { flexShrink: 0, padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}` },
});
