import { makeStyles, tokens } from "@fluentui/react-components";

export const useReportChoicesStyles = makeStyles({
  choices: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
  },
  written: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    overflowWrap: "anywhere",
    ":empty": { margin: 0 },
  },
});
