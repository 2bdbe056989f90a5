import { TroubleError } from "../trouble";
import type { ProtectedSheet } from "./workbookState";

/** The trouble behind Excel's refusal to open a protected sheet; `null` where something else was refused. */
export function refusedPassword(error: unknown, opened: readonly ProtectedSheet[]): TroubleError | null {
  const isRefused =
    error instanceof OfficeExtension.Error && error.debugInfo.errorLocation === "WorksheetProtection.unprotect";
  if (!isRefused) return null;
  return new TroubleError({ kind: "password", sheets: opened.map(({ name }) => name) }, { cause: error });
}
