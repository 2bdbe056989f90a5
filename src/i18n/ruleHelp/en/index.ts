import type { RuleHelpTexts } from "../ruleHelp";
import { arithmetic } from "./arithmetic";
import { formerPeriod } from "./formerPeriod";
import { formulas } from "./formulas";
import { period } from "./period";
import { privacy } from "./privacy";
import { structure } from "./structure";
import { targets } from "./targets";
import { types } from "./types";

export const en: RuleHelpTexts = {
  rules: { ...structure, ...period, ...types, ...arithmetic, ...targets, ...formerPeriod, ...formulas, ...privacy },
  headings: {
    index: "The scoreboard’s rules",
    severity: "Severity",
    meaning: "What is checked and why",
    message: "Example of a finding",
    mending: "What to do",
    note: "Note",
    source: "What the rule rests on",
  },
  consents: {
    auto: "The fix does not change what the figures mean, so one press makes it without a further question.",
    ask: "The fix is shown first, old and new value side by side, and made only when you agree.",
    none: "The add-in does not fix this: only whoever made the figures knows what is right.",
  },
  clause: (clause) => `Performance agreement 2022–2026, clause ${clause}.`,
  noClause:
    "The rule rests on no single clause of the agreement but on figures that can be calculated with and trusted.",
  backToIndex: "All rules",
};
