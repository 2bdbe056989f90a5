import type { Argument, Input } from "../../src/functions/definition";
import type { FunctionCase } from "./cases";

/** A case as it is typed after `scoreboard calc`. */
export function callText({ id, args }: FunctionCase): string {
  return `SCOREBOARD.${id}(${args.map(argumentText).join("; ")})`;
}

function argumentText(argument: Argument): string {
  if (argument === undefined) return "";
  const rows = argument.map((row) => row.map(elementText).join(","));
  return argument.length === 1 && argument[0]?.length === 1 ? rows.join("") : `{${rows.join(";")}}`;
}

function elementText(input: Input): string {
  if (input === null || input === undefined) return '""';
  if (typeof input === "object") return input.error;
  return typeof input === "string" ? `"${input.replaceAll('"', '""')}"` : String(input).toUpperCase();
}
