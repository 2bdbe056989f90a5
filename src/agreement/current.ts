import data from "./migri-2022-2026.json";
import { readAgreement } from "./readAgreement";
import type { Agreement } from "./schema";

function shipped(): Agreement {
  const reading = readAgreement(data);
  if (reading.ok) return reading.agreement;
  throw new Error(`The agreement that ships with the add-in is broken: ${JSON.stringify(reading.issues)}`);
}

/** The performance agreement that ships with the add-in: Maahanmuuttoviraston tulossopimus 2022–2026. */
export const currentAgreement: Agreement = shipped();
