import { makeStyles, tokens } from "@fluentui/react-components";

export const useFindingFiltersStyles = makeStyles({
  filters: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  search: { flexGrow: 1, flexBasis: "120px", minWidth: 0 },
  severities: { display: "flex", flexBasis: "100%", gap: tokens.spacingHorizontalXS },
  severity: { minWidth: 0, paddingLeft: tokens.spacingHorizontalXS, paddingRight: tokens.spacingHorizontalXS },
});
