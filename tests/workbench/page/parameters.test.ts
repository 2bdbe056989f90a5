import { readParameters } from "../../../src/workbench/page/parameters";

const finnishAtNight = { languages: ["de-DE", "fi-FI", "en"], prefersDark: true };
const read = (query: string): ReturnType<typeof readParameters> =>
  readParameters(new URLSearchParams(query), finnishAtNight);

test("without parameters the page follows the browser and leaves the pane closed", () => {
  expect(read("")).toEqual({ open: null, language: "fi", colorScheme: "dark", paneOpen: false, paneWidth: 350 });
});

test("what the address says goes before the browser", () => {
  expect(read("open=assets/a.xlsx&lang=sv-FI&theme=light&pane=open&paneWidth=320")).toEqual({
    open: "assets/a.xlsx",
    language: "sv",
    colorScheme: "light",
    paneOpen: true,
    paneWidth: 320,
  });
});

test.each(["lang=xx", "theme=blue", "pane=shut", "paneWidth=wide", "paneWidth=5", "paneWidth=", "paneWidth=-350"])(
  "what makes no sense is left to the browser: %s",
  (query) => {
    expect(read(query)).toEqual(read(""));
  },
);
