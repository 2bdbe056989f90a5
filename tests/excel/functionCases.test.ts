import { readSnapshot } from "../../src/excel/readSnapshot";
import type { Input } from "../../src/functions/definition";
import { areaAddress } from "../../src/scoreboard/address";
import type { CellValue } from "../../src/scoreboard/cellValue";
import { functionCases, titleOf, type FunctionCase } from "../functions/cases";
import { startAddInHost } from "../support/addInHost";
import type { ExcelHostFixture } from "../support/excelHost";

/** Results spill from column A on; the arguments stand further to the right. */
const FIRST_ARGUMENT = 20;

/** A case laid out on the sheet: its formula at `row`, its arguments in ranges of cells, as people use them. */
interface Block {
  readonly row: number;
  readonly formula: string;
  readonly cells: readonly { readonly row: number; readonly column: number; readonly input: Input }[];
  readonly height: number;
}

function blockOf({ id, args, result }: FunctionCase, row: number): Block {
  let column = FIRST_ARGUMENT;
  const cells: { row: number; column: number; input: Input }[] = [];
  const written = args.map((argument) => {
    if (!argument) return "";
    const left = column;
    const columns = Math.max(...argument.map((line) => line.length));
    argument.forEach((line, r) => {
      line.forEach((input, c) => cells.push({ row: row + r, column: left + c, input }));
    });
    column += columns + 1;
    return areaAddress({ row, column: left, rows: argument.length, columns });
  });
  const heights = [...args.map((argument) => argument?.length ?? 1), Array.isArray(result) ? result.length : 1];
  return { row, formula: `=SCOREBOARD.${id}(${written.join(",")})`, cells, height: Math.max(...heights) + 1 };
}

const blocks = functionCases.reduce<Block[]>((laidOut, example) => {
  const last = laidOut.at(-1);
  return [...laidOut, blockOf(example, last ? last.row + last.height : 0)];
}, []);

/** What is typed into the cells from the first argument on, row by row; nothing where a cell stays empty. */
function argumentCells(): { readonly formulas: (number | string | boolean)[][]; readonly formats: string[][] } {
  const all = blocks.flatMap(({ cells }) => cells);
  const rows = Math.max(...all.map(({ row }) => row)) + 1;
  const columns = Math.max(...all.map(({ column }) => column)) + 1 - FIRST_ARGUMENT;
  const grid = <T>(value: T): T[][] => Array.from({ length: rows }, () => Array<T>(columns).fill(value));
  const [formulas, formats] = [grid<number | string | boolean>(""), grid("General")];
  for (const { row, column, input } of all) {
    const [formulaRow = [], formatRow = []] = [formulas[row], formats[row]];
    const c = column - FIRST_ARGUMENT;
    if (typeof input === "string") formatRow[c] = "@";
    formulaRow[c] = typeof input === "object" ? typedError(input?.error) : (input ?? "");
  }
  return { formulas, formats };
}

/** A formula that gives the error. */
function typedError(error: string | undefined): string {
  if (error === undefined) return "";
  return error === "#REF!" ? "=INDEX(A1:A1,5)" : "=NA()";
}

let fixture: ExcelHostFixture;
let values: readonly (readonly CellValue[])[] = [];

beforeAll(async () => {
  fixture = await startAddInHost();
  await fixture.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const { formulas, formats } = argumentCells();
    const range = sheet.getRangeByIndexes(0, FIRST_ARGUMENT, formulas.length, formulas[0]?.length ?? 0);
    range.numberFormat = formats;
    range.formulas = formulas;
    for (const { row, formula } of blocks) sheet.getRange(`A${String(row + 1)}`).formulas = [[formula]];
    await context.sync();
  });
  await fixture.model.whenSettled();
  values = (await readSnapshot()).snapshot.sheets[0]?.values ?? [];
});

afterAll(() => {
  fixture.stop();
});

test.each(functionCases.map((example, index) => [titleOf(example), example, index] as const))(
  "%s",
  (_, { result }, index) => {
    const block = blocks[index];
    const rows: readonly (readonly unknown[])[] = Array.isArray(result) ? result : [[result]];
    rows.forEach((line, r) => {
      line.forEach((expected, c) => {
        // A blank in a spilled cell is an empty cell to a reader.
        const found = values[(block?.row ?? 0) + r]?.[c] ?? "";
        if (typeof expected === "number" && typeof found === "number") expect(found).toBeCloseTo(expected, 9);
        else expect(found).toEqual(expected);
      });
    });
  },
);
