import { hiddenLines } from "../../../../src/validation/rules/structure/hiddenLines";
import { testRule } from "../../../support/ruleTester";
import { scoreboardSnapshot } from "../../../support/scoreboardSnapshot";

const show = (kind: "showRows" | "showColumns", sheet: string, ...spans: readonly (readonly [number, number])[]) =>
  [{ consent: "auto", changes: spans.map(([from, count]) => ({ kind, sheet, from, count })) }] as const;

testRule(hiddenLines, {
  valid: {
    "nothing is hidden": () => scoreboardSnapshot(),
    "a row above the headings and rows below the table": () =>
      scoreboardSnapshot({ hidden: ["Käsittelyajat!2:2", "Käsittelyajat!45:60", "Tiedot!1:1"] }),
    "columns beside the table": () => scoreboardSnapshot({ hidden: ["Käsittelyajat!Y:Z"] }),
  },
  invalid: {
    "rows, as a filter hides them, are one finding": {
      workbook: () => scoreboardSnapshot({ hidden: ["Käsittelyajat!7:9", "Käsittelyajat!44:50"] }),
      finds: [
        [
          "Käsittelyajat!A7:V9",
          {
            lines: "rows",
            spans: [
              { from: 6, count: 3 },
              { from: 43, count: 1 },
            ],
          },
        ],
      ],
      fixes: [show("showRows", "Käsittelyajat", [6, 3], [43, 1])],
    },
    columns: {
      workbook: () => scoreboardSnapshot({ hidden: ["Tehokkuus!D:D"] }),
      finds: [["Tehokkuus!D4:D13", { lines: "columns", spans: [{ from: 3, count: 1 }] }]],
      fixes: [show("showColumns", "Tehokkuus", [3, 1])],
    },
    "a row of Tiedot": {
      workbook: () => scoreboardSnapshot({ hidden: ["Tiedot!11:11"] }),
      finds: [["Tiedot!A11:C11", { lines: "rows", spans: [{ from: 10, count: 1 }] }]],
      fixes: [show("showRows", "Tiedot", [10, 1])],
    },
  },
});
