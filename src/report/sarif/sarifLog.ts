import { ruleTitle } from "../../i18n/findings";
import type { Language } from "../../i18n/language";
import { ruleHelpTexts } from "../../i18n/ruleHelp";
import type { AcceptedFinding } from "../../validation/accepted/applyAcceptances";
import { figuresOf } from "../../validation/figures";
import type { Finding, RuleCode } from "../../validation/findings";
import { fingerprintOf } from "../../validation/identity/fingerprint";
import type { RuleFailure } from "../../validation/report";
import { RULES } from "../../validation/rules";
import type { Severity } from "../../validation/severity";
import { findingWords } from "../reportWords";
import type { ValidatedWorkbook } from "../validatedWorkbook";
import { artifactUri } from "./artifactUri";
import { messageText } from "./messageText";

const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
const LEVELS: Readonly<Record<Severity, "error" | "warning" | "note">> = {
  error: "error",
  warning: "warning",
  info: "note",
};

/**
 * A SARIF 2.1.0 log with one run: the artifacts are the workbooks, a result's logical location is its cell. An accepted finding
 * is a suppressed result; the rules that are off in a workbook are a property of its artifact.
 * @param version of the product
 */
export function sarifLog(workbooks: readonly ValidatedWorkbook[], version: string, language: Language): string {
  const found = workbooks.map(({ report }) => [...report.findings, ...report.accepted.map(({ finding }) => finding)]);
  const rules = [...new Set(found.flat().map(({ rule }) => rule))].sort();
  const failures = workbooks.flatMap(({ report }) => report.failures);
  const log = {
    $schema: SCHEMA,
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: { name: "Scoreboard", version, language, rules: rules.map((code) => ruleDescriptor(code, language)) },
        },
        columnKind: "utf16CodeUnits",
        artifacts: workbooks.map(({ file, report: { rulesOff } }) => ({
          location: { uri: artifactUri(file) },
          ...(rulesOff.length === 0 ? {} : { properties: { rulesOff } }),
        })),
        invocations: [
          {
            executionSuccessful: failures.length === 0,
            ...(failures.length === 0 ? {} : { toolExecutionNotifications: failures.map(notification) }),
          },
        ],
        results: workbooks.flatMap(({ file, report }, index) => {
          const artifact = { uri: artifactUri(file), index };
          const resultOf = (finding: Finding): object => result(finding, artifact, rules, language);
          return [
            ...report.findings.map(resultOf),
            ...report.accepted.map((accepted) => ({
              ...resultOf(accepted.finding),
              suppressions: [suppression(accepted)],
            })),
          ];
        }),
      },
    ],
  };
  return JSON.stringify(log, null, 2);
}

function ruleDescriptor(code: RuleCode, language: Language): object {
  const { name, severity, category, clause } = RULES[code].meta;
  const { meaning, mending } = ruleHelpTexts(language).rules[code];
  return {
    id: code,
    name,
    shortDescription: { text: ruleTitle(language, code) },
    fullDescription: { text: meaning },
    help: { text: mending },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { category, clause },
  };
}

function result(
  finding: Finding,
  artifactLocation: { readonly uri: string; readonly index: number },
  rules: readonly RuleCode[],
  language: Language,
): object {
  const { rule, severity, at, identity, dependants } = finding;
  const { place, message } = findingWords(finding, language);
  const logical =
    at.sheet === null ? [] : [{ name: place, fullyQualifiedName: place, kind: at.area ? "cell" : "sheet" }];
  return {
    ruleId: rule,
    ruleIndex: rules.indexOf(rule),
    level: LEVELS[severity],
    message: { text: messageText(message) },
    locations: [
      { physicalLocation: { artifactLocation }, ...(logical.length === 0 ? {} : { logicalLocations: logical }) },
    ],
    partialFingerprints: { "identity/v1": identity, "figures/v1": fingerprintOf(finding) },
    properties: { ...figuresOf(finding), dependants },
  };
}

function suppression({ acceptance: { reason, accepted, expires } }: AcceptedFinding): object {
  return { kind: "external", status: "accepted", justification: reason, properties: { accepted, expires } };
}

function notification({ rule, message }: RuleFailure): object {
  return { level: "error", message: { text: messageText(message) }, associatedRule: { id: rule } };
}
