import { makeStyles, tokens } from "@fluentui/react-components";

/** The look of Fluent's small fields, whose own code would make the first bundle 6 kB heavier. */
const FIELD = {
  boxSizing: "border-box",
  minWidth: 0,
  height: "24px",
  padding: `0 ${tokens.spacingHorizontalSNudge}`,
  border: `1px solid ${tokens.colorNeutralStroke1}`,
  borderBottomColor: tokens.colorNeutralStrokeAccessible,
  borderRadius: tokens.borderRadiusMedium,
  backgroundColor: tokens.colorNeutralBackground1,
  color: tokens.colorNeutralForeground1,
  fontFamily: "inherit",
  fontSize: tokens.fontSizeBase200,
  ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-1px" },
} as const;

export const useFindingFiltersStyles = makeStyles({
  filters: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  search: {
    ...FIELD,
    flexGrow: 1,
    flexBasis: "170px",
    "::placeholder": { color: tokens.colorNeutralForeground4, opacity: 1 },
  },
  grouping: { ...FIELD, cursor: "pointer" },
  severities: { display: "flex", flexWrap: "wrap", flexBasis: "100%", gap: tokens.spacingHorizontalXS },
  severity: {
    minWidth: 0,
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXS,
    whiteSpace: "nowrap",
    "@media (forced-colors: active)": { "& svg": { color: "inherit" } },
  },
  shown: { boxShadow: `inset 0 0 0 1px ${tokens.colorNeutralStrokeAccessible}` },
  plain: { "& svg": { color: "inherit" } },
});
