import { WorkbookFileError } from "../../../src/files/workbookFileError";
import { readSnapshot } from "../../../src/files/readSnapshot";
import { workbookFile } from "../../support/workbookFile";
import { HOSTILE_FILES } from "./hostileFiles";

test.each(HOSTILE_FILES)(
  "$name: $outcome",
  async ({ make, outcome }) => {
    const reading = await readSnapshot(await make()).then(
      () => "read",
      (error: unknown) => {
        if (error instanceof WorkbookFileError) return error.reason;
        throw error;
      },
    );
    expect(reading).toBe(outcome);
  },
  30_000,
);

test("what else is in the package does not change the cells that are read", async () => {
  const file = HOSTILE_FILES.find(({ name }) => name.startsWith("another format"));
  const { sheets } = await readSnapshot((await file?.make()) ?? new Uint8Array());
  expect(sheets).toMatchObject([{ name: "Käsittelyajat", values: [[1]] }]);
});

test("sheets are told by their own names, whatever these mean to JavaScript", async () => {
  const names = ["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf"];
  const cell = (index: number): string => `<sheetData><row><c><v>${String(index)}</v></c></row></sheetData>`;
  const { sheets } = await readSnapshot(
    await workbookFile(...names.map((name, index) => [name, cell(index)] as const)),
  );
  expect(sheets.map(({ name, values }) => [name, values])).toEqual(names.map((name, index) => [name, [[index]]]));
  expect(Object.keys(Object.prototype)).toEqual([]);
});
