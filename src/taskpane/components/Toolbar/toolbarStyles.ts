import { makeStyles, tokens } from "@fluentui/react-components";

export const useToolbarStyles = makeStyles({
  toolbar: {
    display: "flex",
    alignItems: "center",
    flexWrap: "wrap",
    justifyContent: "space-between",
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
  },
  // In line with the button where it stands below it.
  live: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});
