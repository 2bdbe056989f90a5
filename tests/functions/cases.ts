import type { Argument, Input } from "../../src/functions/definition";
import type { FunctionId } from "../../src/functions/catalogue";
import { serialOf } from "../../src/measures/calendar/serialDate";

/** A call with its result: one element, or rows of elements. An error is `{ error: "#N/A" }`. */
export interface FunctionCase {
  readonly id: FunctionId;
  readonly args: readonly Argument[];
  readonly result: Input | readonly (readonly Input[])[];
}

const one = (value: Input): Argument => [[value]];
const column = (...values: Input[]): Argument => values.map((value) => [value]);
const date = (day: number, month: number, year: number): Argument => one(serialOf({ year, month, day }));
const NA = { error: "#N/A" };
const VALUE = { error: "#VALUE!" };
const NUM = { error: "#NUM!" };
const DIV = { error: "#DIV/0!" };

const targets: Argument = [
  [
    "Lähde",
    "Tavoitevuosi",
    "Prosessi",
    "Lupatyyppi",
    "Tavoite, kokonaisuus",
    "Tavoite, Migri (ka.)",
    "Yksikkö",
    "Tavoiteosuus",
    "Laissa oleva enimmäisaika",
  ],
  ["oma", 2025, "TTOL", "Ensimmäinen", 40, 20, "vrk", null, 120],
  ["oma", 2025, "Opiskelu", "Ensimmäinen", "kolmekymmentä", null, "vrk", null, null],
  ["oma", 2025, "Turvapaikka", "Ensimmäinen", 5, null, "kk", null, 6],
  ["oma", 2025, "EU-rekisteröinti", "Ensimmäinen", 3, null, "vrk", 0.9, null],
  ["oma", 2025, "Yrittäjä", "Jatko", 25, null, "vrk", null, null],
  ["oma", 2025, "Yrittäjä", "Jatko", 26, null, "vrk", null, null],
  ["oma", 2025, "Uusi prosessi", "Ensimmäinen", 7, null, "vrk", null, null],
];

export const functionCases: readonly FunctionCase[] = [
  { id: "PTS_PER_HTV", args: [one(150), one(1)], result: 150 },
  { id: "PTS_PER_HTV", args: [one(0), one(0)], result: "" },
  { id: "PTS_PER_HTV", args: [one(5), one(0)], result: DIV },
  { id: "PTS_PER_HTV", args: [one(""), one(2)], result: "" },
  { id: "PTS_PER_HTV", args: [one(null), one(2)], result: "" },
  { id: "PTS_PER_HTV", args: [one(-1), one(2)], result: NUM },
  { id: "PTS_PER_HTV", args: [one("12,5"), one(2)], result: VALUE },
  { id: "PTS_PER_HTV", args: [one(true), one(2)], result: VALUE },
  { id: "PTS_PER_HTV", args: [column(10, 20, 30), one(2)], result: [[5], [10], [15]] },
  {
    id: "PTS_PER_HTV",
    args: [column(10, 20, 30), [[1, 2]]],
    result: [
      [10, 5],
      [20, 10],
      [30, 15],
    ],
  },
  { id: "PTS_PER_HTV", args: [column(10, 20, 30), column(1, 2)], result: [[10], [10], [NA]] },
  {
    id: "PTS_PER_HTV",
    args: [column(10, { error: "#REF!" }, 30, ""), column(1, 2, 0, 1)],
    result: [[10], [{ error: "#REF!" }], [DIV], [""]],
  },

  { id: "UMA_PTS_PER_DAY", args: [one(13619), one(110), one(124)], result: 13619 / 110 / 124 },
  { id: "UMA_PTS_PER_DAY", args: [one(10), one(0), one(62)], result: DIV },
  { id: "UMA_PTS_PER_DAY", args: [one(10), one(5), one("")], result: "" },
  { id: "UMA_PTS_PER_DAY", args: [one(10), one(5), one(-1)], result: NUM },

  { id: "TARGET_DAYS", args: [one("TTOL"), one(2022)], result: 60 },
  { id: "TARGET_DAYS", args: [one("TTOL"), one(2022), one("first"), one("migri")], result: 30 },
  { id: "TARGET_DAYS", args: [one("TTOL"), one(2023), one("jatko"), one("migri")], result: 15 },
  { id: "TARGET_DAYS", args: [one("Perhe, kaikki käsittelyperusteet"), one(2022)], result: 230 },
  { id: "TARGET_DAYS", args: [one("Perhe, kaikki käsittelyperusteet"), one(2023)], result: 210 },
  { id: "TARGET_DAYS", args: [one("Perhe, kaikki käsittelyperusteet"), one(2023), one("jatko")], result: 90 },
  { id: "TARGET_DAYS", args: [one("Kausityötodistukset"), one(2022), one("jatko")], result: NA },
  { id: "TARGET_DAYS", args: [one("TTOL"), one(2025)], result: NA },
  { id: "TARGET_DAYS", args: [one("Erityisasiantuntijat"), one("Q3/2024")], result: 14 },
  { id: "TARGET_DAYS", args: [one("startup-yrittäjä"), one(2024)], result: 14 },
  { id: "TARGET_DAYS", args: [one("Turvapaikka"), one(2022)], result: 182.625 },
  { id: "TARGET_DAYS", args: [one("EU-rekisteröinti"), one(2022)], result: 2 },
  { id: "TARGET_DAYS", args: [one("Opiskelu"), date(15, 8, 2023)], result: 30 },
  { id: "TARGET_DAYS", args: [one("Opiskelu"), one("3/2023")], result: 30 },
  { id: "TARGET_DAYS", args: [one("Opiskelu"), one("ensi vuonna")], result: VALUE },
  { id: "TARGET_DAYS", args: [one("Opiskelu"), one(true)], result: VALUE },
  { id: "TARGET_DAYS", args: [one("Opiskelu"), one(2022), one("toinen")], result: VALUE },
  { id: "TARGET_DAYS", args: [one("Opiskelu"), one(2022), undefined, one("migri")], result: NA },
  { id: "TARGET_DAYS", args: [one("Opiskleu"), one(2022)], result: NA },
  { id: "TARGET_DAYS", args: [one(""), one(2022)], result: "" },
  {
    id: "TARGET_DAYS",
    args: [column("TTOL", "Opiskelu"), [[2022, 2023]]],
    result: [
      [60, 30],
      [60, 30],
    ],
  },
  { id: "TARGET_DAYS", args: [one("TTOL"), one(2025), undefined, undefined, targets], result: 40 },
  { id: "TARGET_DAYS", args: [one("TTOL"), one(2025), undefined, one("Migri"), targets], result: 20 },
  { id: "TARGET_DAYS", args: [one("TTOL"), one(2022), undefined, undefined, targets], result: NA },
  {
    id: "TARGET_DAYS",
    args: [column("Opiskelu", "Turvapaikka"), one(2025), undefined, undefined, targets],
    result: [[VALUE], [5 * (365.25 / 12)]],
  },
  { id: "TARGET_DAYS", args: [one("Yrittäjät"), one(2025), one("jatko"), undefined, targets], result: VALUE },
  { id: "TARGET_DAYS", args: [one("uusi prosessi"), one(2025), undefined, undefined, targets], result: 7 },
  { id: "TARGET_DAYS", args: [one("TTOL"), one(2025), undefined, undefined, [["Prosessi", "Vuosi"]]], result: VALUE },

  { id: "TARGET_SHARE", args: [one("EU-rekisteröinti"), one(2022)], result: 0.8 },
  { id: "TARGET_SHARE", args: [one("EU-rekisteröinti"), one(2023)], result: NA },
  { id: "TARGET_SHARE", args: [one("TTOL"), one(2022)], result: NA },
  { id: "TARGET_SHARE", args: [one("EU-rekisteröinti"), one(2025), undefined, targets], result: 0.9 },

  { id: "STATUTORY_DAYS", args: [one("Turvapaikka"), undefined, one(4)], result: 639.1875 },
  { id: "STATUTORY_DAYS", args: [one("Turvapaikka")], result: 182.625 },
  { id: "STATUTORY_DAYS", args: [one("Turvapaikka"), undefined, one(5)], result: NA },
  { id: "STATUTORY_DAYS", args: [one("TTOL")], result: 120 },
  { id: "STATUTORY_DAYS", args: [one("TTOL"), one("jatko")], result: NA },
  { id: "STATUTORY_DAYS", args: [one("TTOL"), undefined, one(2)], result: NA },
  { id: "STATUTORY_DAYS", args: [one("TTOL"), undefined, undefined, targets], result: 120 },

  { id: "STATUTORY_DAYS", args: [one("Turvapaikka"), undefined, column(1, 2), targets], result: [[182.625], [NA]] },

  {
    id: "WITHIN_TARGET",
    args: [column(13, 14, 14.2), one("Erityisasiantuntija"), one(2023)],
    result: [[true], [true], [false]],
  },
  { id: "WITHIN_TARGET", args: [one(14 + 1e-12), one("Erityisasiantuntija"), one(2023)], result: true },
  { id: "WITHIN_TARGET", args: [one(20), one("TTOL"), one(2023), one("jatko"), one("migri")], result: false },
  { id: "WITHIN_TARGET", args: [one(-1), one("TTOL"), one(2023)], result: NUM },
  { id: "WITHIN_TARGET", args: [one(""), one("TTOL"), one(2023)], result: "" },

  { id: "TARGET_GAP", args: [one(75), one("Opiskelu"), one(2022)], result: 15 },
  { id: "TARGET_GAP", args: [one(30), one("Opiskelu"), one(2022)], result: -30 },

  { id: "SHARE_WITHIN_TARGET", args: [column(10, 20, "", 14), one("Kasvuyrittäjä"), one(2022)], result: 2 / 3 },
  { id: "SHARE_WITHIN_TARGET", args: [column("", null), one("Kasvuyrittäjä"), one(2022)], result: "" },
  { id: "SHARE_WITHIN_TARGET", args: [column(10, "kymmenen"), one("Kasvuyrittäjä"), one(2022)], result: VALUE },
  { id: "SHARE_WITHIN_TARGET", args: [column(10, 20), column("Kasvuyrittäjä", "Opiskelu"), one(2022)], result: 1 },
  { id: "SHARE_WITHIN_TARGET", args: [column(10, 20), one("Kasvuyrittäjä"), one(2025)], result: NA },

  { id: "WORKDAYS_FI", args: [date(1, 1, 2025), date(31, 3, 2025)], result: 62 },
  { id: "WORKDAYS_FI", args: [date(1, 4, 2025), date(30, 6, 2025)], result: 60 },
  { id: "WORKDAYS_FI", args: [date(1, 1, 2026), date(31, 12, 2026)], result: 252 },
  { id: "WORKDAYS_FI", args: [one("1.1.2025"), date(31, 3, 2025)], result: VALUE },
  { id: "WORKDAYS_FI", args: [one(0), date(31, 3, 2025)], result: NUM },

  { id: "SHARE", args: [one(468), one(1663)], result: 468 / 1663 },
  { id: "SHARE", args: [one(5), one(4)], result: NUM },
  { id: "SHARE", args: [one(5), one(0)], result: DIV },
  { id: "SHARE", args: [one(0), one(0)], result: "" },

  { id: "TARGET_STATUS", args: [one(59), one(60)], result: 1 },
  { id: "TARGET_STATUS", args: [one(62), one(60), undefined, one(0.1)], result: 0 },
  { id: "TARGET_STATUS", args: [one(67), one(60), undefined, one(0.1)], result: -1 },
  { id: "TARGET_STATUS", args: [one(180), one(180), one("higher")], result: 1 },
  { id: "TARGET_STATUS", args: [one(0), one(""), one("nolla")], result: 1 },
  { id: "TARGET_STATUS", args: [one(1), one(""), one("zero")], result: -1 },
  { id: "TARGET_STATUS", args: [one(5), one("")], result: "" },
  { id: "TARGET_STATUS", args: [one(5), one(4), undefined, one(-0.1)], result: NUM },
  { id: "TARGET_STATUS", args: [[[50, ""]], [[60, 30]]], result: [[1, ""]] },

  { id: "EFFECTIVE_HTV", args: [one(8000), one(1600)], result: 5 },
  { id: "EFFECTIVE_HTV", args: [one(8000), one("")], result: "" },

  { id: "WITHIN_STATUTORY", args: [column(120, 121), one("TTOL")], result: [[true], [false]] },
  { id: "WITHIN_STATUTORY", args: [one(600), one("Turvapaikka"), undefined, column(1, 4)], result: [[false], [true]] },
  { id: "WITHIN_STATUTORY", args: [one(10), one("Yrittäjä")], result: NA },

  { id: "PROCESSING_DAYS", args: [date(1, 7, 2022), date(31, 7, 2022), one(5)], result: 25 },
  { id: "PROCESSING_DAYS", args: [date(1, 7, 2022), date(1, 7, 2022)], result: 0 },
  { id: "PROCESSING_DAYS", args: [date(2, 7, 2022), date(1, 7, 2022)], result: NUM },
  { id: "PROCESSING_DAYS", args: [date(1, 7, 2022), date(3, 7, 2022), one(5)], result: NUM },
  { id: "PROCESSING_DAYS", args: [date(1, 7, 2022), one("")], result: "" },
  { id: "PROCESSING_DAYS", args: [one("1.7.2022"), date(3, 7, 2022)], result: VALUE },

  {
    id: "WITHIN_TARGET_DATES",
    args: [date(31, 8, 2022), date(28, 2, 2023), one("Turvapaikka"), one(2022)],
    result: true,
  },
  {
    id: "WITHIN_TARGET_DATES",
    args: [date(31, 8, 2022), date(1, 3, 2023), one("Turvapaikka"), one(2022)],
    result: false,
  },
  { id: "WITHIN_TARGET_DATES", args: [date(1, 7, 2022), date(30, 8, 2022), one("Opiskelu"), one(2022)], result: true },
  { id: "WITHIN_TARGET_DATES", args: [date(1, 7, 2022), date(31, 8, 2022), one("Opiskelu"), one(2022)], result: false },
  {
    id: "WITHIN_TARGET_DATES",
    args: [date(1, 7, 2022), date(1, 8, 2022), one("TTOL"), one(2022), undefined, one("migri")],
    result: false,
  },
  { id: "WITHIN_TARGET_DATES", args: [date(2, 7, 2022), date(1, 7, 2022), one("TTOL"), one(2022)], result: NUM },

  {
    id: "PROCESSING_SUMMARY",
    args: [
      column("Opiskelu", "TTOL", "opiskelijat", "Opiskelu", "Opiskelu"),
      column("", "jatko", "first", "first", "first"),
      column(...[1, 1, 1, 1, 1].map((day) => serialOf({ year: 2022, month: 7, day }))),
      column(...[11, 31, 31, 0].map((day) => serialOf({ year: 2022, month: day === 0 ? 10 : 7, day: day || 1 })), ""),
      one("2022Q3"),
    ],
    result: [
      [
        "Prosessi",
        "Lupatyyppi",
        "Päätökset",
        "Keskiarvo",
        "Mediaani",
        "90. persentiili",
        "Tavoiteajassa",
        "Osuus tavoiteajassa",
        "Tavoite",
        "Tila",
      ],
      ["Osaratkaisua edellyttävä työnteko (TTOL) (Migri ka. / kokonaisuus ka.)", "Jatko", 1, 30, 30, 30, 1, 1, 60, 1],
      ["Opiskelu", "Ensimmäinen", 2, 20, 20, 28, 2, 1, 60, 1],
    ],
  },
  {
    id: "PROCESSING_SUMMARY",
    args: [one("Opiskelu"), one(""), date(1, 7, 2022), date(9, 7, 2022), one("3/2022")],
    result: VALUE,
  },
  {
    id: "PROCESSING_SUMMARY",
    args: [one("Opiskleu"), one(""), date(1, 7, 2022), date(9, 7, 2022), one("2022Q3")],
    result: NA,
  },

  { id: "INDICATOR_TARGET", args: [one("1.1.2")], result: 180 },
  { id: "INDICATOR_TARGET", args: [one("2.3a")], result: 0.8 },
  { id: "INDICATOR_TARGET", args: [one(2.8)], result: 0.03 },
  { id: "INDICATOR_TARGET", args: [one("2.3a"), one(2023)], result: NA },
  { id: "INDICATOR_TARGET", args: [one("1.1.1")], result: NA },
  {
    id: "INDICATOR_TARGET",
    args: [one("1.1.1"), undefined, column("kokonais", "työperusteiset", "opiskeluperusteiset")],
    result: [[0.75], [1], [0.7]],
  },
  { id: "INDICATOR_TARGET", args: [one("2.8"), one(2022), one("TTOL")], result: 0.03 },
  { id: "INDICATOR_TARGET", args: [one("2.1"), one(2022), one("TTOL")], result: 30 },
  { id: "INDICATOR_TARGET", args: [one("6.2.2")], result: "3–5 %" },
  { id: "INDICATOR_TARGET", args: [one("6.3.2")], result: NA },
  { id: "INDICATOR_TARGET", args: [one("9.3")], result: NA },
  { id: "INDICATOR_TARGET", args: [one("9.4")], result: serialOf({ year: 2022, month: 12, day: 31 }) },
  { id: "INDICATOR_TARGET", args: [one("10.")], result: 0 },
  { id: "INDICATOR_TARGET", args: [one("2.5")], result: NA },
  { id: "INDICATOR_TARGET", args: [one("3.1.2a"), one(2023)], result: 6 },

  { id: "INDICATOR_MET", args: [one(0.03), one("2.8")], result: true },
  { id: "INDICATOR_MET", args: [one(0.03), one("2.2"), undefined, one("laintulkinta")], result: false },
  { id: "INDICATOR_MET", args: [one(0.049), one("2.2"), undefined, one("tosiasiaharkinta")], result: true },
  { id: "INDICATOR_MET", args: [one(180), one("1.1.2")], result: true },
  { id: "INDICATOR_MET", args: [column(0.9, 0.901), one("6.2.3")], result: [[false], [true]] },
  { id: "INDICATOR_MET", args: [column(0.03, 0.05, 0.051), one("6.2.2")], result: [[true], [true], [false]] },
  { id: "INDICATOR_MET", args: [column(0, 1), one("3.2.3")], result: [[true], [false]] },
  { id: "INDICATOR_MET", args: [one(0.75), one("3.2.1")], result: NA },
  { id: "INDICATOR_MET", args: [one(3.5), one("6.3.2")], result: NA },
  { id: "INDICATOR_MET", args: [one(12), one("9.3")], result: NA },
  { id: "INDICATOR_MET", args: [one(true), one("6.3.3")], result: true },
  { id: "INDICATOR_MET", args: [one(-0.5), one("9.0"), one(2027)], result: true },
  { id: "INDICATOR_MET", args: [one(3), one("5.2.2"), undefined, one("langettavat")], result: NA },
  { id: "INDICATOR_MET", args: [one(1), one("5.2.2"), undefined, one("kantelut")], result: true },

  { id: "COST_RECOVERY", args: [one(75), one(60), one(40)], result: 0.75 },
  { id: "COST_RECOVERY", args: [one(120), one(100)], result: 1.2 },
  { id: "COST_RECOVERY", args: [column(10, 20), column(10, 10), column(10, "")], result: [[0.5], [""]] },
  { id: "COST_RECOVERY", args: [one(10), one(-5), one(20)], result: NUM },
  { id: "COST_RECOVERY", args: [one(10), one(0), one(0)], result: DIV },

  { id: "FEE_ALLOCATION", args: [one(100), column(1, 1, 1), column(1, 1, 1)], result: [[33.34], [33.33], [33.33]] },
  { id: "FEE_ALLOCATION", args: [one(100), column(1, "", 3), column(10, 5, 10)], result: [[25], [""], [75]] },
  { id: "FEE_ALLOCATION", args: [one(100), column(0, 0), column(1, 1)], result: DIV },
  { id: "FEE_ALLOCATION", args: [one(100), column(1, -1), column(1, 1)], result: NUM },

  { id: "PERIOD_START", args: [one("3/2025")], result: VALUE },
  { id: "PERIOD_START", args: [one("III/2025")], result: serialOf({ year: 2025, month: 7, day: 1 }) },
  {
    id: "PERIOD_END",
    args: [column("2025Q1", "1–6/2025", 2025)],
    result: [3, 6, 12].map((month) => [serialOf({ year: 2025, month: month + 1, day: 0 })]),
  },
  { id: "PERIOD_WORKDAYS", args: [one("Q2/2025")], result: 60 },
  { id: "PERIOD_WORKDAYS", args: [one(2026)], result: 252 },

  { id: "NEEDED_HTV", args: [one(1000), one(3000), one(90), one(30), one(150)], result: 20 },
  { id: "NEEDED_HTV", args: [one(0), one(900), one(90), one(365), one(150)], result: 0 },
  { id: "NEEDED_HTV", args: [one(0), one(900), one(90), one(30), one(0)], result: DIV },
  { id: "FORECAST_QUEUE", args: [one(1000), one(3000), column(20, 40), one(150)], result: [[1000], [0]] },
  { id: "FORECAST_DAYS", args: [one(1000), one(3000), one(20), one(150), one(90)], result: 30 },
  { id: "FORECAST_DAYS", args: [one(0), one(0), one(0), one(150), one(90)], result: "" },
  { id: "FORECAST_DAYS", args: [one(10), one(0), one(0), one(150), one(90)], result: DIV },
  { id: "STAGE_HOURS", args: [column(120, 60), column(30, 10)], result: 70 },
  { id: "STAGE_HOURS", args: [column("", ""), column(30, 10)], result: "" },
];

/** A case as a person would write it. */
export function titleOf({ id, args, result }: FunctionCase): string {
  const written = args.map((argument) => (argument === targets ? "targets" : JSON.stringify(argument ?? null)));
  return `${id}(${written.join("; ")}) → ${JSON.stringify(result)}`;
}
