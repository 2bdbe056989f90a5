import type { FormerPeriodDetails } from "../../../validation/details/formerPeriod";
import { periodLabel } from "../../pane/periodLabel";
import { type RuleTextsOf } from "../findingTexts";
import { figure, number, percent, row, scale } from "./words";

export const formerPeriod: RuleTextsOf<FormerPeriodDetails> = {
  P01: {
    title: "Suuri muutos edellisestä jaksosta",
    message: ({ figure: now, former, change, limit }) =>
      `${figure(now)}, edellisellä jaksolla ${number(former)}: muutos ${percent(change)} (raja ±${percent(limit)}). ` +
      `Tarkista luku tai kirjoita syy huomautukseen.`,
  },
  P02: {
    title: "Samat luvut kuin edellisellä jaksolla",
    message: ({ row: name, figures }) =>
      `${row(name)}: kaikki luvut (${number(figures.length)}) ovat samat kuin edellisellä jaksolla.`,
  },
  P03: {
    title: "Kumulatiivinen luku pieneni",
    message: ({ figure: now, former }) =>
      `${figure(now)}, edellisellä jaksolla ${number(former)}: vuoden alusta laskettu luku ei voi pienentyä.`,
  },
  P04: {
    title: "Edellisen jakson luku poikkeaa silloin raportoidusta",
    message: ({ figure: now, reported }) => `${figure(now)}, mutta silloin raportoitiin ${number(reported)}.`,
  },
  P05: {
    title: "Mittakaava poikkeaa edellisestä jaksosta",
    message: ({ figure: now, former, ratio }) =>
      `${figure(now)}, edellisellä jaksolla ${number(former)}: noin ${scale(ratio)}.`,
  },
  P06: {
    title: "Vertailukohta ei ole edelliseltä jaksolta",
    message: ({ found, expected }) =>
      `${found ? `Vertailukohdan jakso on ${periodLabel("fi", found)}` : "Vertailukohdan jaksoa ei löydy"}, ` +
      `odotettiin ${expected ? `jaksoa ${periodLabel("fi", expected)}` : "aiempaa päivää"}. Lukuja ei verrattu.`,
  },
};
