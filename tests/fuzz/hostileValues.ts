import fc from "fast-check";
import type { CellValue } from "../../src/scoreboard/cellValue";

/** Names that mean something to JavaScript, to spreadsheets or to pages. */
export const HOSTILE_TEXTS = [
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  '=HYPERLINK("http://invalid.example")',
  "+1+1",
  "-2+3",
  "@SUM(A1)",
  "=cmd|'/c calc'!A1",
  "<script>alert(1)</script>",
  "</style><img src=x onerror=alert(1)>",
  "]]><!DOCTYPE a>",
  "[linkki](javascript:alert(1))",
  "${1}{0}%s%n",
  "'\"`\\",
  "\u0000\u001b[31m\u202e",
  "\ud800",
  "1,5",
  "1.234.567,8",
  "1e999",
  "-0",
  "12,5 %",
  "30/60",
  "Q3/2022",
  "31.2.2022",
  "123 kpl",
  "–",
  "#N/A",
  " ",
  "\u00a0",
  "9".repeat(400),
  "a".repeat(5000),
  "1 ".repeat(500),
  "-".repeat(500),
  "/".repeat(300),
] as const;

const NUMBERS = [0, -0, 1, -1, 0.1, 1e-300, 1e300, -1e300, Number.MAX_SAFE_INTEGER, 2958466, 44835, 60, 59.999];
const ERRORS = ["#N/A", "#DIV/0!", "#REF!", "#NAME?", "#VALUE!", "#NUM!", "#NULL!", "#SPILL!", "#BUSY!", ""];

export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...HOSTILE_TEXTS),
  fc.string({ unit: "binary", maxLength: 30 }),
);

/** What a cell can hold, likely and unlikely. */
export const hostileValue: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constant(null),
  fc.constantFrom(...NUMBERS),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.boolean(),
  fc.constantFrom(...ERRORS).map((error) => ({ error })),
  hostileText,
);

const PIECES = [
  ..."A1 $B$2 A1:XFD1048576 A:A 1:1 Käsittelyajat!D5 'Laatu'!A1:Z99 [1]Taul1!A1 #REF! Tavoitteet[#All] [@Ratkaistut]".split(
    " ",
  ),
  ..."SUM( IF( IFERROR( SCOREBOARD.SHARE( SCOREBOARD.TARGET_DAYS( SCOREBOARD.NOTHING( constructor( __proto__ ) ( , ; + - * / ^ & = < > { } [ ] ! % : @".split(
    " ",
  ),
  ...['"', "'", '"teksti"', "0", "1.5", "1E+308", "TRUE", " ", "\n"],
];

/** Formulas that may be read or not, with a leading "=". */
export const hostileFormula: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 12 })
  .map((pieces) => `=${pieces.join("")}`);

export const hostileFormat: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom("General", "0", "0.00", "0 %", "d.m.yyyy", "@", "[h]:mm", ";;;", '"', "[", "yyyy\\", "#,##0;[Red]"),
  fc.string({ maxLength: 8 }),
);
