import * as z from "zod/mini";

/** What an agreement may hold at most: far above any that was made, far below what would fill a workbook. */
const MOST = { days: 36_500, months: 1200, years: 50, characters: 4000, rows: 500, names: 100 } as const;

const days = z.number().check(z.positive(), z.lte(MOST.days));
const months = z.number().check(z.int(), z.positive(), z.lte(MOST.months));
const share = z.number().check(z.gt(0), z.lte(1));
const year = z.number().check(z.int(), z.gte(1900), z.lte(2200));
const text = z.string().check(z.minLength(1), z.maxLength(MOST.characters));
/** A day as JSON has it: 2022-12-31. */
export const DAY_FORM = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
/** Ids are keys of objects: nothing that means something there by itself. */
const id = text.check(z.regex(/^[A-Za-z0-9][\w.-]*$/));
const list = <T extends z.ZodMiniType>(item: T, most: number = MOST.rows) => z.array(item).check(z.maxLength(most));

const target = z.discriminatedUnion("form", [
  z.strictObject({ form: z.literal("days"), days }),
  z.strictObject({ form: z.literal("averages"), migriDays: days, wholeDays: days }),
  z.strictObject({ form: z.literal("share"), days, share }),
  z.strictObject({ form: z.literal("months"), months }),
]);

const statutoryMaximum = z.discriminatedUnion("form", [
  z.strictObject({ form: z.literal("days"), days }),
  z.strictObject({ form: z.literal("months"), tiers: list(months, MOST.names).check(z.minLength(1)) }),
]);

function byKind<T extends z.ZodMiniType>(value: T) {
  return z.strictObject({ first: z.nullable(value), extension: z.nullable(value) });
}

const process = z.strictObject({
  id,
  label: text,
  code: z.optional(text),
  names: z.strictObject({ fi: list(text, MOST.names), sv: list(text, MOST.names), en: list(text, MOST.names) }),
  statutory: byKind(statutoryMaximum),
  targets: z.record(z.string().check(z.regex(/^\d{4}$/)), byKind(target)),
});

const indicatorTarget = z.strictObject({
  value: z.union([
    z.number(),
    z.boolean(),
    z.string().check(z.regex(DAY_FORM)),
    z.tuple([z.number(), z.number()]),
    z.strictObject({ from: z.enum(["annex", "former-year"]) }),
  ]),
  op: z.nullable(z.enum(["<", "<=", "=", ">=", ">", "between", "by"])),
  year: z.optional(year),
  month: z.optional(z.number().check(z.int(), z.gte(1), z.lte(12))),
  unit: z.optional(text),
  scope: z.optional(text),
});

const indicator = z.strictObject({
  id: text,
  goal: text,
  name: z.strictObject({ fi: text, sv: text, en: text }),
  text,
  unit: text,
  direction: z.enum(["higher", "lower", "zero", "range", "target-level", "milestone", "follow"]),
  kind: z.enum(["numeric", "mixed", "qualitative"]),
  targets: list(indicatorTarget, MOST.names),
  baseline: z.nullable(z.strictObject({ value: z.number(), year: z.optional(year), unit: z.optional(text) })),
  breakdown: list(text),
  open: list(z.strictObject({ question: text, reading: text })),
});

const processGroup = z.strictObject({
  label: text,
  /** The label in each language; left out, the group is called by its label in all of them. */
  name: z.optional(z.strictObject({ fi: text, sv: text, en: text })),
  processes: list(text),
});

/** The shape of an agreement file; every rule of form that a file must obey stands here. */
export const agreementSchema = z.strictObject({
  id: text,
  title: text,
  reference: text,
  years: list(year, MOST.years).check(z.minLength(1)),
  processingTimes: z.strictObject({ title: text, heading: text, processes: list(process).check(z.minLength(1)) }),
  efficiency: z.strictObject({
    title: text,
    groups: list(processGroup),
    definitions: z.strictObject({ umaPtsPerDay: text, ptsPerHtv: text }),
  }),
  indicators: list(indicator),
});

/** One version of the performance agreement (tulossopimus). */
export type Agreement = z.infer<typeof agreementSchema>;
/** A permit process (prosessi): one row of the annex Käsittelyaikataulukko. */
export type Process = z.infer<typeof process>;
/** Processes that the annex Tehokkuus counts as one, or all of them where it lists none. */
export type ProcessGroup = z.infer<typeof processGroup>;
/** A target as the annex words it: "60", "30/60", "2 vrk / 80 %" or "6 kk". */
export type Target = z.infer<typeof target>;
/** The maximum time that the law sets (laissa oleva enimmäisaika), in days or in tiers of months. */
export type StatutoryMaximum = z.infer<typeof statutoryMaximum>;
/** A performance indicator (mittari) of the agreement. */
export type Indicator = z.infer<typeof indicator>;
/** First permit or extension (ensimmäinen, jatko). */
export type PermitKind = "first" | "extension";
/** The whole procedure or Migri's own part (kokonaisuus, Migri). */
export type Scope = "whole" | "migri";
