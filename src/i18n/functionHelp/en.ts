import type { HelpTexts } from "./helpTexts";

export const en: HelpTexts = {
  meanings: {
    PTS_PER_HTV:
      "Decisions of a permit process divided by the effective working time allocated to it, in person-years accrued in the period. Effective time holds only what was spent on the process, no holidays and no other absence. A person who worked full time for a quarter accrues 0.25.",
    UMA_PTS_PER_DAY:
      "Decisions of a permit process divided by the number of UMA users who confirmed them, each counted once, and by the working days of the period. A person who confirmed one decision counts as a whole user.",
    TARGET_DAYS:
      'The target of the annex, in days. "30/60" gives 60 for the whole procedure and 30 for Migri\'s own part. "2 vrk / 80 %" gives 2. A target of 6 months gives 182.625 days (months × 365.25 / 12). For a year without a target the result is #N/A, never another year\'s target.',
    TARGET_SHARE:
      'Where the agreement sets the target as a share, as in "2 vrk / 80 %", the share as a fraction: 0.8. TARGET_DAYS gives the days.',
    STATUTORY_DAYS:
      "The maximum time of the law as the annex states it. Asylum has four tiers, 6, 15, 18 and 21 months, by the ground of the extension; tier 1 if nothing else is said. An empty cell of the annex means that no maximum is stated. A target table of your own holds tier 1 only; the other tiers then give #N/A.",
    WITHIN_TARGET:
      "Compares a processing time in days with the target; the target itself is still within. For single cases of a target in months, use WITHIN_TARGET_DATES, which counts by the calendar.",
    TARGET_GAP: "Processing time less target. 5 means five days over the target, -5 five days under it.",
    SHARE_WITHIN_TARGET:
      "Gives one figure for a range of processing times: the cases within target divided by the cases decided. Blank cells are cases that have not been decided and do not count.",
    WORKDAYS_FI:
      "Monday to Friday, without the eleven days that shorten the working time of the State: New Year’s Day, Epiphany, Good Friday, Easter Monday, 1 May, Ascension Day, Midsummer Eve, Independence Day, Christmas Eve, Christmas Day and Boxing Day. The agreement does not define a working day.",
    SHARE:
      "For every share of the scoreboard: electronic filing, automation, light procedure, returned cases, paper applications. The part cannot be larger than the whole.",
    TARGET_STATUS:
      "Made for a column with an icon set, since Excel’s own rules cannot call our functions. A tolerance of 0.1 shows a figure that misses its target by at most ten per cent as nearly met.",
    EFFECTIVE_HTV:
      "Hours divided by the hours of a person-year. The agreement does not say how many hours make a person-year, so the divisor is always given.",
    WITHIN_STATUTORY:
      "Compares a processing time in days with the statutory maximum; the maximum itself is still within. A target table of your own holds tier 1 only.",
    WITHIN_TARGET_DATES:
      "Counts a target in months by the calendar, as EDATE does: six months from 31 August end on the last day of February. A target in days is compared with the calendar days between the dates.",
    PROCESSING_DAYS:
      "A case decided on the day it started took 0 days. Whether days on hold are deducted is stated on the scoreboard’s first sheet.",
    PROCESSING_SUMMARY:
      "Takes whole columns of single cases and gives a table with headings: decisions, average, median, 90th percentile, decided within target, their share, target and status (1 met, -1 missed). Only cases decided in the period count. Up to 100,000 cases in one call.",
    INDICATOR_TARGET:
      "A percentage comes as a fraction, a day as a date. An indicator with several targets needs the item (such as a class of permits) or the year. Where an indicator is only followed, or the agreement leaves the target open, the result is #N/A.",
    INDICATOR_MET:
      'Follows the wording: "alle 3 %" fails at exactly 3 %, "korkeintaan 3 %" passes, "yli 90 %" fails at exactly 90 %. Give percentages as fractions. Where the agreement does not say when the target is met, the result is #N/A.',
    COST_RECOVERY:
      "All costs are added up: direct costs and the share of common costs, for instance. A result above 1 means that income exceeds costs. If any cost is blank, the result is blank.",
    FEE_ALLOCATION:
      "Each category gets its part of the income in proportion to applications × minutes. The parts are rounded to the cent so that they add up exactly to the income. One result for each category.",
    PERIOD_START: "Takes a quarter (2025Q3, III/2025), months (7–9/2025), a half-year (1–6/2025), a year or a date.",
    PERIOD_END: "Takes a quarter (2025Q3, III/2025), months (7–9/2025), a half-year (1–6/2025), a year or a date.",
    PERIOD_WORKDAYS: "As WORKDAYS_FI from the first to the last day of the period.",
    NEEDED_HTV:
      "The queue that the target allows is inflow ÷ days × target days. The person-years are what it takes to decide everything above that, at the given pace. Never below 0.",
    FORECAST_QUEUE: "Open cases and inflow less what the given person-years decide. Never below 0.",
    FORECAST_DAYS:
      "How long the last case in the queue waits at the pace of the period: the queue divided by the decisions of a day.",
    STAGE_HOURS: "For the stages of work of a process: how many times each was done and how many minutes one takes.",
  },
  sources: {
    "annex-times": "Performance agreement 2022–2026, annex Käsittelyaikataulukko",
    "annex-efficiency-users": "Performance agreement 2022–2026, annex Tehokkuus, footnote *",
    "annex-efficiency-htv": "Performance agreement 2022–2026, annex Tehokkuus, footnote **",
    clauses: "Performance agreement 2022–2026, indicators 1.1–3.1",
    indicators: "Performance agreement 2022–2026, column Mittari",
    "minutes-4": "Minutes of the steering group, 17 June 2025, follow-up line 4",
    "minutes-5": "Minutes of the steering group, 17 June 2025, follow-up line 5",
    "working-hours": "State working-hours agreement, section 5",
  },
  errors: {
    "not-a-number": 'A figure is not a number: text such as "12,5", TRUE or FALSE.',
    negative: "A count, time or cost is negative.",
    "too-large-part": "The part is larger than the whole.",
    "divide-by-zero": "Something is divided by zero. Zero divided by zero is blank.",
    "unknown-process": "The agreement does not know the process.",
    "no-target": "No target is set for the process, year, kind and scope.",
    "no-statutory-maximum": "No such statutory maximum is stated for the process.",
    "unknown-period": "The period is not recognised.",
    "ambiguous-period": "3/2025 may be March, the third quarter or the year’s third scoreboard.",
    "not-a-choice": "A word such as the kind of permit is not one of the choices.",
    "broken-target-table": "Your own target table lacks a heading, or a row of it holds no number or stands twice.",
    "unknown-indicator": "The agreement has no such indicator, or it has no target for the year or item.",
    "open-indicator": "The agreement does not say when the target is met.",
    "out-of-calendar": "A date is before March 1900 or after 2200.",
    "wrong-order": "The decision is before the start, or the hold is longer than the whole time.",
  },
  headings: {
    index: "Functions",
    syntax: "Syntax",
    meaning: "What it means",
    arguments: "Arguments",
    source: "Where it comes from",
    example: "Example",
    errors: "Errors",
  },
  optional: "optional",
  repeating: "may be repeated",
  forAll:
    "Every argument may be a cell or a range: the result then has one cell for each, and the formula spills. A blank figure gives a blank result, and an error in an argument comes back in its own cell only.",
  backToIndex: "All functions",
};
