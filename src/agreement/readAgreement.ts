import { agreementSchema, type Agreement } from "./schema";

/** A place in an agreement file and what is wrong there. */
export interface AgreementIssue {
  readonly path: string;
  readonly message: string;
}

export type AgreementReading =
  | { readonly ok: true; readonly agreement: Agreement }
  | { readonly ok: false; readonly issues: readonly AgreementIssue[] };

/**
 * Reads an agreement from parsed JSON.
 * @param json what `JSON.parse` gave
 * @returns the agreement, or every place where the file breaks the schema, such as `processingTimes.processes[3].statutory`
 */
export function readAgreement(json: unknown): AgreementReading {
  const parsed = agreementSchema.safeParse(json);
  if (!parsed.success) {
    return { ok: false, issues: parsed.error.issues.map(({ path, message }) => ({ path: pathText(path), message })) };
  }
  const issues = contradictions(parsed.data);
  return issues.length === 0 ? { ok: true, agreement: parsed.data } : { ok: false, issues };
}

function contradictions(agreement: Agreement): AgreementIssue[] {
  const issues: AgreementIssue[] = [];
  const ids = new Set<string>();
  agreement.processingTimes.processes.forEach((process, index) => {
    const path = `processingTimes.processes[${String(index)}]`;
    if (ids.has(process.id)) issues.push({ path: `${path}.id`, message: `"${process.id}" is the id of two processes` });
    ids.add(process.id);
    for (const year of agreement.years) {
      if (!(String(year) in process.targets)) {
        issues.push({ path: `${path}.targets`, message: `the year ${String(year)} is missing` });
      }
    }
  });
  agreement.efficiency.groups.forEach((group, index) => {
    for (const id of group.processes) {
      if (!ids.has(id)) {
        issues.push({
          path: `efficiency.groups[${String(index)}].processes`,
          message: `no process has the id "${id}"`,
        });
      }
    }
  });
  return issues;
}

function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, key) =>
      typeof key === "number" ? `${text}[${String(key)}]` : text === "" ? String(key) : `${text}.${String(key)}`,
    "",
  );
}
