import { loadExcelize } from "../../src/files/excelize";
import { excelizePath } from "../../src/files/node/excelizePath";

/** Compiling excelize takes seconds on a busy machine. */
const DEADLINE = 60_000;

/** Has excelize ready before the first test of a file. */
export function withExcelize(): void {
  jest.setTimeout(DEADLINE);
  beforeAll(() => loadExcelize(excelizePath()));
}
