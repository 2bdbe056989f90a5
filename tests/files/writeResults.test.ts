import { writeResults } from "../../src/files/results/writeResults";

describe("results in a sheet's XML", () => {
  test("a result and its type change, the formula and the look stay", () => {
    const xml =
      '<sheetData><row r="1" spans="1:2"><c r="A1" s="4"><f>1+1</f><v>3</v></c><c r="B1"><v>7</v></c></row></sheetData>';
    expect(writeResults(xml, [{ row: 0, column: 0, value: "kaksi & kolme" }])).toBe(
      '<sheetData><row r="1" spans="1:2"><c r="A1" s="4" t="str"><f>1+1</f><v>kaksi &#38; kolme</v></c><c r="B1"><v>7</v></c></row></sheetData>',
    );
  });

  test.each([
    [2.5, '<c r="A1"><f>X</f><v>2.5</v></c>'],
    [true, '<c r="A1" t="b"><f>X</f><v>1</v></c>'],
    [{ error: "#N/A" }, '<c r="A1" t="e"><f>X</f><v>#N/A</v></c>'],
    ["", '<c r="A1" t="str"><f>X</f><v></v></c>'],
    [" väli", '<c r="A1" t="str"><f>X</f><v xml:space="preserve"> väli</v></c>'],
  ])("%j takes the place of an error with its metadata", (value, cell) => {
    const xml = '<row r="1"><c r="A1" t="e" vm="1"><f>X</f><v>#VALUE!</v></c></row>';
    expect(writeResults(xml, [{ row: 0, column: 0, value }])).toBe(`<row r="1">${cell}</row>`);
  });

  test("a formula without a result gets one; extensions stay behind it", () => {
    const xml = '<row r="3"><c r="B3"><f t="shared" si="0"/><extLst><ext/></extLst></c></row>';
    expect(writeResults(xml, [{ row: 2, column: 1, value: 5 }])).toBe(
      '<row r="3"><c r="B3"><f t="shared" si="0"/><v>5</v><extLst><ext/></extLst></c></row>',
    );
  });

  test("cells and rows that an array fills are added in their order", () => {
    const xml = '<sheetData><row r="1"><c r="A1"/><c r="D1"><v>9</v></c></row><row r="4"/></sheetData><pageMargins/>';
    const results = [1, 2, 3, 4].flatMap((row) => [{ row, column: 1, value: row }]);
    expect(writeResults(xml, [{ row: 0, column: 2, value: "x" }, ...results])).toBe(
      '<sheetData><row r="1"><c r="A1"/><c r="C1" t="str"><v>x</v></c><c r="D1"><v>9</v></c></row>' +
        '<row r="2"><c r="B2"><v>1</v></c></row><row r="3"><c r="B3"><v>2</v></c></row>' +
        '<row r="4"><c r="B4"><v>3</v></c></row><row r="5"><c r="B5"><v>4</v></c></row></sheetData><pageMargins/>',
    );
  });

  test("texts that other cells share or hold inline are replaced", () => {
    const xml = '<row><c t="s"><v>0</v></c><c t="inlineStr"><is><t>vanha</t></is></c></row>';
    expect(
      writeResults(xml, [
        { row: 0, column: 0, value: 1 },
        { row: 0, column: 1, value: "uusi" },
      ]),
    ).toBe('<row><c><v>1</v></c><c t="str"><v>uusi</v></c></row>');
  });

  test("a prefix of the namespace is kept", () => {
    const xml = '<x:row r="1"><x:c r="A1"><x:f>1</x:f><x:v>0</x:v></x:c></x:row>';
    expect(
      writeResults(xml, [
        { row: 0, column: 0, value: 1 },
        { row: 0, column: 1, value: 2 },
      ]),
    ).toBe('<x:row r="1"><x:c r="A1"><x:f>1</x:f><x:v>1</x:v></x:c><x:c r="B1"><x:v>2</x:v></x:c></x:row>');
  });
});
