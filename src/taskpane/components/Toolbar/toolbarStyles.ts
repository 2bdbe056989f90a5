import { makeStyles, tokens } from "@fluentui/react-components";

export const useToolbarStyles = makeStyles({
  toolbar: { position: "relative", padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}` },
  controls: { display: "flex", alignItems: "center", justifyContent: "space-between" },
});
