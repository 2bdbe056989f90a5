import type { FormerPeriodDetails } from "../../../validation/details/formerPeriod";
import { periodLabel } from "../../pane/periodLabel";
import { type RuleTextsOf } from "../findingTexts";
import { figure, number, percent, row, scale } from "./words";

export const formerPeriod: RuleTextsOf<FormerPeriodDetails> = {
  P01: {
    title: "Large change from the former period",
    message: ({ figure: now, former, change, limit }) =>
      `${figure(now)}, in the former period ${number(former)}: a change of ${percent(change)} (limit ±${percent(limit)}). ` +
      `Check the figure or write the reason in the remark.`,
  },
  P02: {
    title: "Same figures as in the former period",
    message: ({ row: name, figures }) =>
      `${row(name)}: all figures (${number(figures.length)}) are the same as in the former period.`,
  },
  P03: {
    title: "Cumulative figure fell",
    message: ({ figure: now, former }) =>
      `${figure(now)}, in the former period ${number(former)}: a figure counted from the start of the year cannot fall.`,
  },
  P04: {
    title: "Former figure is not the one reported then",
    message: ({ figure: now, reported }) => `${figure(now)}, but ${number(reported)} was reported then.`,
  },
  P05: {
    title: "Scale differs from the former period",
    message: ({ figure: now, former, ratio }) =>
      `${figure(now)}, in the former period ${number(former)}: about ${scale(ratio)}.`,
  },
  P06: {
    title: "Not compared with the former period",
    message: ({ found, expected }) =>
      `${found ? `The scoreboard compared with is of ${periodLabel("en", found)}` : "The scoreboard compared with names no period"}; ` +
      `${expected ? periodLabel("en", expected) : "an earlier day"} was expected. Its figures were not compared.`,
  },
};
