import type { AgreementIssue } from "./agreementIssue";
import { contradictions } from "./contradictions";
import { agreementSchema, type Agreement } from "./schema";
import { schemaIssues } from "./schemaIssues";

export type AgreementReading =
  | { readonly ok: true; readonly agreement: Agreement }
  | { readonly ok: false; readonly issues: readonly AgreementIssue[] };

/**
 * Reads an agreement from parsed JSON.
 * @param json what `JSON.parse` gave
 * @returns the agreement, or every place where the file is not as an agreement must be
 */
export function readAgreement(json: unknown): AgreementReading {
  const parsed = agreementSchema.safeParse(json, { reportInput: true });
  if (!parsed.success) return { ok: false, issues: schemaIssues(parsed.error.issues) };
  const issues = contradictions(parsed.data);
  return issues.length === 0 ? { ok: true, agreement: parsed.data } : { ok: false, issues };
}
