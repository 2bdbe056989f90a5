import { makeStyles, tokens } from "@fluentui/react-components";

export const useViewsStyles = makeStyles({
  tabs: { flexShrink: 0, padding: `0 ${tokens.spacingHorizontalXS}` },
  panel: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
});
