import { sideloadArguments } from "../../deploy/sideload";

test.each(["win32", "darwin"] as const)("Excel on this computer is started on %s", (platform) => {
  expect(sideloadArguments([], platform)).toEqual(["desktop", "--app", "excel", "--no-debug"]);
});

test("a workbook in Excel on the web is opened on any system", () => {
  const workbook = "https://example.sharepoint.com/:x:/r/board.xlsx";
  const expected = ["web", "--app", "excel", "--document", workbook];
  expect(sideloadArguments(["--web", workbook], "linux")).toEqual(expected);
  expect(sideloadArguments([`--web=${workbook}`], "win32")).toEqual(expected);
});

test.each([
  [[], "There is no Excel for this system. Use --web"],
  [["--web", "board.xlsx"], 'takes the https address of a workbook, not "board.xlsx"'],
  [["--web", "http://example.fi/board.xlsx"], "takes the https address"],
  [["--desktop"], "Unknown option '--desktop'"],
])("%j on Linux is refused in a sentence", (args, sentence) => {
  expect(() => sideloadArguments(args, "linux")).toThrow(sentence);
});
