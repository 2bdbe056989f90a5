import { makeStyles } from "@fluentui/react-components";

export const useViewsStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
});
