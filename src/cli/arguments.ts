import { parseArgs } from "node:util";
import { nearestName } from "../agreement/nearestName";
import { LANGUAGES, type Language } from "../i18n/language";
import { CommandError } from "./commandError";

export const COMMANDS = ["validate", "new", "fix", "recalc", "calc"] as const;
export type CommandName = (typeof COMMANDS)[number];

const OPTIONS = {
  agreement: { type: "string" },
  ask: { type: "boolean" },
  force: { type: "boolean" },
  format: { type: "string" },
  help: { type: "boolean", short: "h" },
  lang: { type: "string" },
  "max-warnings": { type: "string" },
  "only-scoreboard": { type: "boolean" },
  out: { type: "string" },
  period: { type: "string" },
  previous: { type: "string" },
  report: { type: "string" },
  rule: { type: "string" },
  version: { type: "boolean" },
} as const;

type OptionName = keyof typeof OPTIONS;

/** What each command takes, beside --help, --version and --lang. */
const TAKES: Readonly<Record<CommandName, readonly OptionName[]>> = {
  validate: ["agreement", "force", "format", "max-warnings", "previous", "report"],
  new: ["agreement", "force", "period", "previous"],
  fix: ["agreement", "ask", "force", "out", "previous", "rule"],
  recalc: ["force", "only-scoreboard", "out"],
  calc: [],
};
/** What Node.js reads where an argument is in another encoding than UTF-8: it would name another file. */
const NOT_UTF8 = "\uFFFD";
const ALWAYS: readonly OptionName[] = ["help", "lang", "version"];

export interface Arguments {
  readonly command: CommandName;
  readonly operands: readonly string[];
  readonly option: (name: OptionName) => string | null;
  readonly has: (name: OptionName) => boolean;
}

export type Request = { readonly show: "help" | "version" } | Arguments;

/** The language that is asked for, whether the rest of the arguments is right or not. */
export function askedLanguage(args: readonly string[]): string | null {
  const { values } = parseArgs({ args: [...args], options: { lang: { type: "string" } }, strict: false });
  return typeof values.lang === "string" ? values.lang : null;
}

export function isLanguage(value: string): value is Language {
  return LANGUAGES.some((language) => language === value);
}

/** @throws {CommandError} where an option or argument is unknown, missing, too much or not UTF-8 */
export function readArguments(args: readonly string[]): Request {
  const { tokens, positionals } = parseArgs({
    args: [...args],
    options: OPTIONS,
    strict: false,
    tokens: true,
    allowPositionals: true,
  });
  const unreadable = args.find((argument) => argument.includes(NOT_UTF8));
  if (unreadable !== undefined) throw new CommandError({ code: "not-utf-8", argument: unreadable });
  const given = new Map<OptionName, string>();
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    if (!isOption(token.name)) {
      const meant = likelyName(token.name, Object.keys(OPTIONS));
      throw new CommandError({ code: "unknown-option", name: token.rawName, meant: meant && `--${meant}` });
    }
    const option = `--${token.name}`;
    if (OPTIONS[token.name].type === "string") {
      if (token.value === undefined) throw new CommandError({ code: "missing-value", option });
    } else if (token.value !== undefined) throw new CommandError({ code: "unneeded-value", option });
    given.set(token.name, token.value ?? "");
  }
  if (given.has("help") || positionals[0] === "help") return { show: "help" };
  if (given.has("version")) return { show: "version" };
  const [command, ...operands] = positionals;
  if (command === undefined) throw new CommandError({ code: "no-command" });
  if (!isCommand(command))
    throw new CommandError({ code: "unknown-command", name: command, meant: likelyName(command, COMMANDS) });
  for (const name of given.keys()) {
    if (![...ALWAYS, ...TAKES[command]].includes(name)) {
      throw new CommandError({ code: "unknown-option", name: `--${name}`, meant: null });
    }
  }
  const lang = given.get("lang");
  if (lang !== undefined && !isLanguage(lang)) {
    throw new CommandError({ code: "not-a-choice", option: "--lang", value: lang, choices: LANGUAGES });
  }
  return { command, operands, option: (name) => given.get(name) ?? null, has: (name) => given.has(name) };
}

/** What somebody may have meant who wrote a name short or wrong. */
function likelyName(written: string, names: readonly string[]): string | null {
  const begun = names.filter((name) => name.startsWith(written));
  const [only, ...others] = begun;
  return only !== undefined && others.length === 0 ? only : nearestName(written, names);
}

function isOption(name: string): name is OptionName {
  return Object.hasOwn(OPTIONS, name);
}

function isCommand(name: string): name is CommandName {
  return COMMANDS.some((command) => command === name);
}
