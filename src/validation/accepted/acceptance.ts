import * as z from "zod/mini";

/** A deviation that somebody has looked at and lets stand. */
export const acceptanceSchema = z.strictObject({
  /** Of the finding: says what it is about, wherever the row has moved to. */
  identity: z.string().check(z.minLength(1)),
  /** Of the finding: what it said of the figures when it was accepted. */
  fingerprint: z.string(),
  rule: z.string(),
  /** Where it was when it was accepted: a sheet, `null` for the workbook, and an A1 address, `null` for a whole sheet. */
  sheet: z.nullable(z.string()),
  address: z.nullable(z.string()),
  reason: z.string().check(z.minLength(1)),
  /** Days as 2022-12-31: when it was accepted, and the last day that it holds, `null` where it holds until the figures change. */
  accepted: z.iso.date(),
  expires: z.nullable(z.iso.date()),
});

export type Acceptance = z.infer<typeof acceptanceSchema>;
