import type { Rule } from "../../rule";
import { placeOf } from "../../tables/infoCells";
import { infoDate, periodSpan } from "../../tables/infoDates";

/** The figures were extracted before the period ended: they are not whole. */
export const extractedTooEarly: Rule<"M04"> = {
  meta: {
    code: "M04",
    name: "extracted-too-early",
    severity: "error",
    category: "period",
    reads: "structure",
    clause: "",
    fix: "none",
    yieldsTo: [],
  },
  *check(context) {
    const extracted = infoDate(context, "extracted");
    const end = periodSpan(context)?.end ?? infoDate(context, "periodEnd")?.serial;
    if (!extracted || end === undefined || extracted.serial >= end) return;
    yield { rule: "M04", at: placeOf(extracted.cell), details: { extracted: extracted.serial, end } };
  },
};
