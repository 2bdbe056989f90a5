import type { Acceptance } from "../../validation/accepted/acceptance";

/** What is to become of the accepted deviations that the workbook keeps. */
export type AcceptanceChange =
  | { readonly kind: "accept"; readonly acceptance: Acceptance }
  | { readonly kind: "take-back"; readonly identity: string }
  /** None are left: what is stored is not as we write it. */
  | { readonly kind: "clear" };
