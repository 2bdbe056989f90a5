import { makeStyles, tokens } from "@fluentui/react-components";

export const useSettingsBarStyles = makeStyles({
  bar: { flexShrink: 0, padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}` },
});
