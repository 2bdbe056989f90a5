import { runCommand } from "../../src/cli/runCommand";
import { terminalOf } from "../support/recordedTerminal";

async function calc(call: string): Promise<string> {
  const { terminal, printed } = terminalOf();
  expect(await runCommand(["calc", "--lang", "en", "--", call], {}, terminal)).toBe(0);
  return printed.join("\n");
}

describe("a call gives the value that it gives in a cell", () => {
  test.each([
    ["PTS_PER_HTV(150, 1)", "150"],
    ["PTS_PER_HTV(0;0)", ""],
    ["PTS_PER_HTV(5, 0)", "#DIV/0!"],
    ['PTS_PER_HTV("", 2)', ""],
    ["UMA_PTS_PER_DAY(13619, 110, 124)", String(13619 / (110 * 124))],
    ['TARGET_DAYS("TTOL", 2022)', "60"],
    ['TARGET_DAYS("TTOL"; 2022; "first"; "migri")', "30"],
    ['TARGET_DAYS("TTOL", 2023, "jatko", "migri")', "15"],
    ['SCOREBOARD.TARGET_DAYS("Perhe, kaikki käsittelyperusteet", 2023, "jatko")', "90"],
    ['=scoreboard.target_days("Erityisasiantuntijat"; "Q3/2024")', "14"],
    ['TARGET_DAYS("Kausityötodistukset", 2022, "jatko")', "#N/A"],
    ['TARGET_DAYS("Turvapaikka", 2022)', "182.625"],
    ['STATUTORY_DAYS("Turvapaikka", , 4)', "639.1875"],
    ['STATUTORY_DAYS("Turvapaikka"; ; 4)', "639.1875"],
    ['TARGET_SHARE("EU-rekisteröinti", 2022)', "0.8"],
    ['WITHIN_TARGET(13, "Erityisasiantuntija", 2023)', "TRUE"],
    ['WITHIN_TARGET({13;14;14.2}, "Erityisasiantuntija", 2023)', "[[true],[true],[false]]"],
    ['SHARE_WITHIN_TARGET({10;20;"";14}, "Kasvuyrittäjä", 2022)', "0.6666666666666666"],
    ["SHARE(468, 1663)", "0.2814191220685508"],
    ["SHARE({1,2;3,4}, 4)", "[[0.25,0.5],[0.75,1]]"],
    ['SHARE({1;"x"}, {4;4})', '[[0.25],["#VALUE!"]]'],
    ["WORKDAYS_FI(1.1.2025, 31.3.2025)", "62"],
    ["WORKDAYS_FI(DATE(2025;1;1);DATE(2025;3;31))", "62"],
    ["WORKDAYS_FI(DATE(2024;13;1);DATE(2025;4;0))", "62"],
    ["SHARE(SHARE(1;2); SHARE(2;2))", "0.5"],
    ["SHARE(#N/A, 2)", "#N/A"],
    ['TARGET_GAP(5, "TTOL", 2022)', "-55"],
    ["-5", "-5"],
    ["50%", "0.5"],
    ["TRUE", "TRUE"],
    ['"a ""b"""', 'a "b"'],
    ["1e-7", "1e-7"],
  ])("%s = %s", async (call, result) => {
    expect(await calc(call)).toBe(result);
  });
});

describe("an error in the result", () => {
  test("has its reason beside it, once", async () => {
    const { terminal, printed, noted } = terminalOf();
    await runCommand(["calc", 'TARGET_DAYS({"TTOL";"TTOL"}, 2025)', "--lang=fi"], {}, terminal);
    expect(printed).toEqual(['[["#N/A"],["#N/A"]]']);
    expect(noted).toHaveLength(1);
    expect(noted[0]).toContain("2025");
  });
});

describe("a call that cannot be read is refused with its place", () => {
  test.each([
    ["SHARE(1,2", "Character 10: the call is not finished."],
    ["SHARE 1", 'Character 7: "1" does not belong here.'],
    ["SHARE", 'Character 6: "(" is missing.'],
    ["SHARE(1,2))", 'Character 11: ")" does not belong here.'],
    ['SHARE("1,2)', "Character 7: a text is not closed with a quotation mark."],
    ["SHARE(1;{1,2;3})", "Character 15: the rows of the array differ in length."],
    ["SUM(1,2)", "Character 1: there is no function SUM."],
    ["SHARE(1)", "Character 1: SHARE takes 2 arguments, not 1."],
    ["TARGET_DAYS(1,2,3,4,5,6)", "Character 1: TARGET_DAYS takes 2 to 5 arguments, not 6."],
    ["DATE(2025,1)", "Character 1: DATE takes 3 arguments, not 2."],
    ["A1", "Character 1: there is no function A1."],
    ["1 + 1", 'Character 3: "+" does not belong here.'],
    ["€", 'Character 1: "€" does not belong here.'],
    ["", "Character 1: the call is not finished."],
  ])("%s", async (call, message) => {
    const { terminal, printed, noted } = terminalOf();
    expect(await runCommand(["calc", "--lang", "en", "--", call], {}, terminal)).toBe(2);
    expect(printed).toEqual([]);
    expect(noted).toEqual([message]);
  });
});

describe("an absurd call is refused in a short line with its place", () => {
  const tooDeep = (at: number): string => `Character ${String(at)}: more than 64 calls or signs are nested here.`;
  const longText = `"${"a".repeat(100_000)}"`;
  test.each([
    ["a hundred thousand minus signs", "-".repeat(100_000), tooDeep(66)],
    ["as many percent signs", `1${"%".repeat(100_000)}`, tooDeep(67)],
    ["as many braces", "{".repeat(100_000), tooDeep(66)],
    ["calls within calls", "SHARE(1;".repeat(10_000), tooDeep(519)],
    ["a long text before another", `${longText} "b"`, 'Character 100004: "b" does not belong here.'],
    ["a long text after a number", `1 ${longText}`, `Character 3: "${"a".repeat(40)}…" does not belong here.`],
    ["a long name", "a".repeat(100_000), `Character 1: there is no function ${"A".repeat(40)}….`],
    ["a text without an end", `"${"a".repeat(1_000_000)}`, "Character 1: a text is not closed with a quotation mark."],
  ])("%s", async (_, call, message) => {
    const { terminal, printed, noted } = terminalOf();
    expect(await runCommand(["calc", "--lang", "en", "--", call], {}, terminal)).toBe(2);
    expect([printed, noted]).toEqual([[], [message]]);
  });
});

describe("calls from standard input", () => {
  test("give a line each, and the first that cannot be read ends it", async () => {
    const { terminal, printed, noted } = terminalOf(["SHARE(1;2)", "", "SHARE(0;0)", "SHARE(1;", "SHARE(1;4)"]);
    expect(await runCommand(["calc", "-", "--lang", "sv"], {}, terminal)).toBe(2);
    expect(printed).toEqual(["0.5", "", ""]);
    expect(noted).toEqual(["Rad 4, tecken 9: anropet är inte avslutat."]);
  });
});
