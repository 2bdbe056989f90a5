import { readCustomXml, writeCustomXml } from "../../src/excel/customXml";
import { type ExcelHostFixture, startExcelHost } from "../support/excelHost";

const OURS = "urn:testi:omat";
const xmlOf = (text: string): string => `<omat xmlns="${OURS}">${text}</omat>`;
const THEIRS = '<?xml version="1.0"?><m:muiden xmlns:m="urn:testi:muiden"/>';

let fixture: ExcelHostFixture;
beforeEach(async () => {
  fixture = await startExcelHost();
});
afterEach(() => {
  fixture.stop();
});

test("a workbook without the part has none", async () => {
  expect(await readCustomXml(OURS)).toBeNull();
});

test("what was written is read, written again it takes the place of the former, and others' parts stay", async () => {
  fixture.model.customXml.add(THEIRS);
  await writeCustomXml(OURS, xmlOf("yksi"));
  await writeCustomXml(OURS, xmlOf("kaksi"));
  expect(await readCustomXml(OURS)).toBe(xmlOf("kaksi"));
  expect(fixture.model.customXml.items().map(({ xml }) => xml)).toEqual([THEIRS, xmlOf("kaksi")]);
});

test("of several parts, as copied workbooks may have them, the first is read and the writing leaves one", async () => {
  fixture.model.customXml.add(xmlOf("yksi"));
  fixture.model.customXml.add(xmlOf("kaksi"));
  expect(await readCustomXml(OURS)).toBe(xmlOf("yksi"));
  await writeCustomXml(OURS, xmlOf("kolme"));
  expect(fixture.model.customXml.items().map(({ xml }) => xml)).toEqual([xmlOf("kolme")]);
});

test("the parts go with the workbook's document", async () => {
  await writeCustomXml(OURS, xmlOf("yksi"));
  const document = fixture.model.toDocument();
  expect(document.customXml).toEqual([xmlOf("yksi")]);
  await fixture.model.loadDocument(document);
  expect(await readCustomXml(OURS)).toBe(xmlOf("yksi"));
});

test("the host's parts are Excel's: ids, namespaces, counts, the only one, and no XML refused", async () => {
  await fixture.Excel.run(async (context) => {
    const parts = context.workbook.customXmlParts;
    const part = parts.add(xmlOf("yksi")).load("id,namespaceUri");
    parts.add(THEIRS);
    const count = parts.getCount();
    const scoped = parts.getByNamespace(OURS);
    const only = scoped.getOnlyItem().load("id");
    const none = parts.getByNamespace("urn:muu").getOnlyItemOrNullObject();
    const missing = parts.getItemOrNullObject("{0}");
    await context.sync();
    expect(part.namespaceUri).toBe(OURS);
    expect(only.id).toBe(part.id);
    expect([count.value, none.isNullObject, missing.isNullObject]).toEqual([2, true, true]);
    part.delete();
    const left = scoped.getCount();
    await context.sync();
    expect(left.value).toBe(0);
  });
  await expect(
    fixture.Excel.run(async (context) => {
      context.workbook.customXmlParts.add("ei xml:ää");
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: "InvalidArgument" });
});
