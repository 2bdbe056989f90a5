import { visible, visibleLine } from "../../src/cli/visible";

test("signs that would steer the terminal are spelled out; letters, line ends and tabs stay", () => {
  expect(visible("\x1b[31mpunainen\x07\r\u202eoikealta\u009b")).toBe(
    "\\u001b[31mpunainen\\u0007\\u000d\\u202eoikealta\\u009b",
  );
  expect(visible("Käsittelyajat\tD5\nå–✔ 1\u00a0200")).toBe("Käsittelyajat\tD5\nå–✔ 1\u00a0200");
});

test("a line stays one line, whatever stands in a cell", () => {
  expect(visibleLine("D5: “a\r\n\n✔ b.xlsx: No errors”")).toBe("D5: “a ↵ ✔ b.xlsx: No errors”");
  expect(visibleLine("a\u2028b")).toBe("a\\u2028b");
});

test("JSON that is printed so says the same", () => {
  const content = { cell: "\u0085\u202e" };
  expect(JSON.parse(visible(JSON.stringify(content)))).toEqual(content);
});
