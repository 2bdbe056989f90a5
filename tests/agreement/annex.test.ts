import { currentAgreement } from "../../src/agreement/current";
import type { PermitKind } from "../../src/agreement/schema";
import { annexRows, statutoryCell, targetCell } from "./annexTable";

const KINDS: readonly PermitKind[] = ["first", "extension"];

describe("our data is the annex, cell by cell", () => {
  const rows = annexRows("Liite: Käsittelyaikataulukko");
  const processRows = rows.slice(1);
  const { processingTimes, efficiency, years } = currentAgreement;

  test("the annex has a heading without figures and 22 processes of ten cells", () => {
    expect(rows[0]).toEqual({ label: processingTimes.heading, cells: Array<string>(10).fill("") });
    expect(processRows.flatMap(({ cells }) => cells)).toHaveLength(220);
    expect(processRows.map(({ label }) => label)).toEqual(processingTimes.processes.map(({ label }) => label));
  });

  test.each(processRows.map((row, index) => [row.label, row, index] as const))("%s", (_, { cells }, index) => {
    const process = processingTimes.processes[index];
    const ours = [
      ...KINDS.map((kind) => process?.statutory[kind]),
      ...KINDS.map(() => null),
      ...years.flatMap((year) => KINDS.map((kind) => process?.targets[String(year)]?.[kind])),
    ];
    const theirs = cells.map((cell, column) => (column < 2 ? statutoryCell(cell) : targetCell(cell)));
    expect(ours).toEqual(theirs);
  });

  test("the efficiency annex has its groups and no figure", () => {
    const groups = annexRows("Liite: Tehokkuus").filter(({ label }) => label !== "");
    expect(groups.map(({ label }) => label.replace(/^- /, ""))).toEqual(efficiency.groups.map(({ label }) => label));
    expect(groups.flatMap(({ cells }) => cells).filter((cell) => cell !== "")).toEqual([]);
  });
});
