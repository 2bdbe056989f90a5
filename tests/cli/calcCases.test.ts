import { tmpdir } from "node:os";
import * as z from "zod/mini";
import { runCommand } from "../../src/cli/runCommand";
import type { Input } from "../../src/functions/definition";
import { callText } from "../functions/callText";
import { functionCases, titleOf, type FunctionCase } from "../functions/cases";
import { terminalOf } from "../support/recordedTerminal";
import { scoreboard, withCommand } from "../support/scoreboardCommand";

withCommand();

type Value = number | string | boolean;
const printedRows = z.array(z.array(z.union([z.number(), z.string(), z.boolean()])));

/** Several results are printed as JSON rows, a single one as it stands. */
function expectLine(line: string | undefined, { result }: FunctionCase): void {
  if (!Array.isArray(result)) {
    const expected = valueOf(result as Input);
    if (typeof expected === "number") expect(Number(line)).toBeCloseTo(expected, 10);
    else expect(line).toBe(typeof expected === "boolean" ? String(expected).toUpperCase() : expected);
    return;
  }
  const rows = (result as readonly (readonly Input[])[]).map((row) => row.map(valueOf));
  const found = printedRows.parse(JSON.parse(line ?? ""));
  expect(found.map((row) => row.length)).toEqual(rows.map((row) => row.length));
  found.flat().forEach((value, index) => {
    const expected = rows.flat()[index];
    if (typeof expected === "number") expect(value).toBeCloseTo(expected, 10);
    else expect(value).toBe(expected);
  });
}

function valueOf(input: Input): Value {
  return typeof input === "object" ? (input?.error ?? "") : (input ?? "");
}

test.each(functionCases.map((example) => [titleOf(example), example] as const))("calc: %s", async (_, example) => {
  const { terminal, printed } = terminalOf();
  expect(await runCommand(["calc", "--", callText(example)], {}, terminal)).toBe(0);
  expect(printed).toHaveLength(1);
  expectLine(printed[0], example);
});

test("the built command gives the same for all of them, a line each from standard input", async () => {
  const calls = functionCases.map(callText);
  const { status, output } = await scoreboard(tmpdir(), ["calc", "-"], `${calls.join("\n")}\n`);
  expect(status).toBe(0);
  const lines = output.split("\n");
  expect(lines).toHaveLength(functionCases.length + 1);
  functionCases.forEach((example, index) => {
    expectLine(lines[index], example);
  });
});
