import data from "./migri-2022-2026.json";
import { agreementSchema, type Agreement } from "./schema";

/** The performance agreement that ships with the add-in: Maahanmuuttoviraston tulossopimus 2022–2026. */
export const currentAgreement: Agreement = agreementSchema.parse(data);
