import { currentAgreement } from "../../src/agreement/current";
import { serialOf } from "../../src/measures/calendar/serialDate";
import type { Area, SheetDocument } from "../../src/scoreboard/document";
import type { ScoreboardFigures } from "../../src/scoreboard/figures";
import { scoreboardDocument } from "../../src/scoreboard/scoreboardDocument";

const figures: ScoreboardFigures = {
  info: { hoursPerHtv: 1600, author: "Testi" },
  processing: {
    ttol: { first: { decided: 100, withinTarget: 60, averageWhole: 70, averageMigri: 20, previous: 80 } },
    "eu-rekisterointi": { first: { decided: 100, withinTarget: 85, averageWhole: 3 } },
  },
  efficiency: { Kaikki: { decisions: 1000, users: 50, effectiveHours: 8000 } },
};
const period = { form: "quarter", year: 2022, quarter: 3 } as const;
const document = scoreboardDocument({ agreement: currentAgreement, period, figures, notice: "Synteettistä" });
const sheet = (name: string): SheetDocument => {
  const found = document.sheets.find((candidate) => candidate.name === name);
  if (!found) throw new Error(`There is no sheet ${name}`);
  return found;
};

/** A cell's value by its heading, in the row whose first cells begin with the given texts. */
function value(of: SheetDocument, heading: string, ...start: readonly string[]): unknown {
  const column = of.cells.find((cell) => cell.row === 3 && cell.value === heading)?.column;
  const row = of.cells.find(
    (cell) =>
      cell.column === 0 &&
      typeof cell.value === "string" &&
      cell.value.startsWith(start[0] ?? "") &&
      start
        .slice(1)
        .every((text, index) =>
          of.cells.some((other) => other.row === cell.row && other.column === index + 1 && other.value === text),
        ),
  )?.row;
  return of.cells.find((cell) => cell.row === row && cell.column === column)?.value;
}

const NAMES = [
  ...["Tiedot", "Yhteenveto", "Tavoitteet", "Käsittelyajat", "Tehokkuus", "Kustannusvastaavuus", "Laatu", "Automaatio"],
  ...["Ruuhka ja resurssit", "Jälkivalvonta", "Riskimalli", "Edustustot", "Muut mittarit"],
];

test("the sheets, each with its table, frozen headings, protection and the notice", () => {
  expect(document.sheets.map(({ name }) => name)).toEqual(NAMES);
  for (const one of document.sheets) {
    expect(one.tables).toHaveLength(1);
    expect(one.protected).toBe(true);
    expect(one.frozen.rows).toBe(4);
    expect(one.cells.find(({ row, column }) => row === 2 && column === 0)?.value).toBe("Synteettistä");
  }
});

test("the period gives its days, working days and target year", () => {
  const of = sheet("Tiedot");
  expect(["Jakso", "Jakson alku", "Jakson loppu", "Tavoitevuosi"].map((label) => value(of, "Arvo", label))).toEqual([
    "2022Q3",
    serialOf({ year: 2022, month: 7, day: 1 }),
    serialOf({ year: 2022, month: 9, day: 30 }),
    2022,
  ]);
  expect(value(of, "Arvo", "Työpäiviä jaksolla")).toBe(66);
});

test("the results that a reader sees before Excel has calculated", () => {
  const of = sheet("Käsittelyajat");
  const results = [
    "Osuus tavoiteajassa",
    "Tavoite, kokonaisuus",
    "Tavoite, Migri",
    "Ero tavoitteeseen",
    "Tila",
    "Muutos",
  ];
  expect(results.map((heading) => value(of, heading, "Osaratkaisua edellyttävä työnteko", "Ensimmäinen"))).toEqual([
    0.6,
    60,
    30,
    10,
    -1,
    70 / 80 - 1,
  ]);
  expect(results.map((heading) => value(of, heading, "EU:n kansalaiset"))).toEqual([0.85, 2, "", "", 1, ""]);
  expect(results.map((heading) => value(of, heading, "Opiskelu", "Jatko"))).toEqual(["", 60, "", "", "", ""]);
  const efficiency = sheet("Tehokkuus");
  expect(
    ["Työpäivät", "UMA pts / käsittelijä / työpäivä", "Htv", "Pts/htv", "Tila"].map((heading) =>
      value(efficiency, heading, "Kaikki"),
    ),
  ).toEqual([66, 1000 / 50 / 66, 5, 200, 1]);
});

test("what is typed is open, everything else on the sheets is locked", () => {
  for (const one of document.sheets) {
    for (const { row, column, formula } of one.cells.filter(({ row: r }) => r >= 4)) {
      const contains = ({ area }: { area: Area }): boolean =>
        row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
      const locked = one.styles
        .filter(contains)
        .map(({ style }) => style.locked)
        .filter((state) => state !== undefined)
        .at(-1);
      if (formula !== undefined || one.name === "Tavoitteet")
        expect([one.name, row, column, locked]).toEqual([one.name, row, column, true]);
    }
  }
});

test("a row's formulas speak of the row itself, sums of the rows above", () => {
  for (const one of document.sheets.filter(({ name }) => name !== "Yhteenveto")) {
    for (const { row, formula } of one.cells.filter(({ row: r }) => r >= 4)) {
      if (formula?.includes("SUM(") === true) {
        expect(formula).toMatch(/^=IF\(COUNT\((?<above>[B-D]5:[B-D]9)\)=0,"",SUM\(\k<above>\)\)$/);
        continue;
      }
      for (const [, own] of formula?.matchAll(/\b[A-Z]{1,2}(\d+)\b/g) ?? []) expect(Number(own)).toBe(row + 1);
    }
  }
});

test("headings that the agreement defines say how, in its own words", () => {
  const { notes = [], cells } = sheet("Tehokkuus");
  const noteOn = (heading: string): string | undefined => {
    const column = cells.find((cell) => cell.row === 3 && cell.value === heading)?.column;
    return notes.find((note) => note.column === column)?.text;
  };
  const { definitions } = currentAgreement.efficiency;
  expect(noteOn("UMA pts / käsittelijä / työpäivä")).toContain(definitions.umaPtsPerDay);
  expect(noteOn("Pts/htv")).toContain(definitions.ptsPerHtv);
  expect(noteOn("Tavoite")).toBe("1.1.2 Kokonaistulos pts/htv paranee 20 % (v. 2021: 150 pts/htv)");
  expect(noteOn("Huomautus")).toBeUndefined();
});
