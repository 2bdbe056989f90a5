import { visible } from "../../src/cli/visible";

test("signs that would steer the terminal are spelled out; letters, line ends and tabs stay", () => {
  expect(visible("\x1b[31mpunainen\x07\r\u202eoikealta\u009b")).toBe(
    "\\u001b[31mpunainen\\u0007\\u000d\\u202eoikealta\\u009b",
  );
  expect(visible("Käsittelyajat\tD5\nå–✔ 1\u00a0200")).toBe("Käsittelyajat\tD5\nå–✔ 1\u00a0200");
});

test("JSON that is printed so says the same", () => {
  const content = { cell: "\u0085\u202e" };
  expect(JSON.parse(visible(JSON.stringify(content)))).toEqual(content);
});
