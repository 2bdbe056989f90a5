import { makeStyles } from "@fluentui/react-components";

export const useViewsStyles = makeStyles({
  notice: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
  panel: { display: "flex", flexDirection: "column", flexGrow: 1, flexBasis: 0, minHeight: "240px" },
});
