import { makeStyles, tokens } from "@fluentui/react-components";

export const useLateViewStyles = makeStyles({
  message: { margin: 0, padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}` },
});
