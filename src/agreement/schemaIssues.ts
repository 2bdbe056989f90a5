import type * as z from "zod/mini";
import { type AgreementIssue, type AgreementProblem, pathText, type ValueKind } from "./agreementIssue";
import { DAY_FORM } from "./schema";

type SchemaIssue = z.core.$ZodIssue;

const KINDS: Readonly<Record<string, ValueKind>> = {
  string: "text",
  number: "number",
  int: "whole",
  array: "list",
  object: "group",
  record: "group",
};

/** Of what a limit is the length, by what the schema calls it. */
const LENGTHS: ReadonlyMap<string, "text" | "list"> = new Map([
  ["string", "text"],
  ["array", "list"],
]);

/**
 * What the schema finds wrong, as data: one issue a place, the first.
 * @param issues with what stands at their places (`reportInput`)
 */
export function schemaIssues(issues: readonly SchemaIssue[]): AgreementIssue[] {
  const byPath = new Map<string, AgreementIssue>();
  const add = (path: readonly PropertyKey[], problem: AgreementProblem): void => {
    const text = pathText(path);
    if (!byPath.has(text)) byPath.set(text, { path: text, problem });
  };
  for (const issue of issues) {
    if (issue.code === "unrecognized_keys") {
      for (const key of issue.keys) add([...issue.path, key], { code: "unknown" });
    } else add(issue.path, problemOf(issue));
  }
  return [...byPath.values()];
}

/** JSON knows no `undefined`: where the schema found it, nothing stands. */
function problemOf(issue: SchemaIssue): AgreementProblem {
  switch (issue.code) {
    case "invalid_type":
      return issue.input === undefined
        ? { code: "missing" }
        : { code: "kind", expected: KINDS[issue.expected] ?? "value" };
    case "invalid_value":
      return issue.input === undefined ? { code: "missing" } : { code: "choice", choices: issue.values.map(String) };
    case "invalid_union":
      return unionProblem(issue);
    case "invalid_key":
      return { code: "form", form: "year" };
    case "invalid_format":
      return { code: "form", form: issue.pattern === String(DAY_FORM) ? "day" : "id" };
    case "too_small": {
      const measured = LENGTHS.get(issue.origin);
      if (measured) return { code: "empty", of: measured };
      return { code: "too-small", limit: Number(issue.minimum), inclusive: issue.inclusive ?? true };
    }
    case "too_big": {
      const measured = LENGTHS.get(issue.origin);
      if (measured) return { code: "too-long", of: measured, most: Number(issue.maximum) };
      return { code: "too-large", limit: Number(issue.maximum), inclusive: issue.inclusive ?? true };
    }
    default:
      throw new Error(`The schema of an agreement has no check ${issue.code}`);
  }
}

/** Only the value of an indicator's target is one of several kinds without a `form` that says which. */
function unionProblem(issue: Extract<SchemaIssue, { readonly code: "invalid_union" }>): AgreementProblem {
  const { input } = issue;
  if (issue.discriminator === undefined || !("options" in issue)) {
    return input === undefined ? { code: "missing" } : { code: "kind", expected: "value" };
  }
  const isGiven = typeof input === "object" && input !== null && Object.hasOwn(input, issue.discriminator);
  return isGiven ? { code: "choice", choices: (issue.options ?? []).map(String) } : { code: "missing" };
}
