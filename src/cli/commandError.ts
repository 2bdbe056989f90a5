import type { CommandProblem } from "../i18n/cli/problem";

/** Why the command cannot do its work: exit status 2 and one line. */
export class CommandError extends Error {
  override readonly name = "CommandError";

  constructor(
    readonly problem: CommandProblem,
    options?: ErrorOptions,
  ) {
    super(problem.code, options);
  }
}

/** Problems with the arguments themselves, after which `--help` is worth naming. */
const USAGE = new Set<CommandProblem["code"]>([
  "no-command",
  "unknown-command",
  "unknown-option",
  "missing-value",
  "unneeded-value",
  "not-a-choice",
  "not-a-count",
  "missing-argument",
  "surplus-argument",
  "missing-option",
]);

export function isUsageProblem({ code }: CommandProblem): boolean {
  return USAGE.has(code);
}
