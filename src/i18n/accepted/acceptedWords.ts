import type { LapsedAcceptance } from "../../validation/accepted/applyAcceptances";
import type { Language } from "../language";

/** What the pane says of accepted deviations, beside its own words. */
export interface AcceptedWords {
  readonly language: Language;
  readonly reason: string;
  readonly reasonHint: string;
  readonly reasonMissing: string;
  readonly expires: string;
  readonly expiresHint: string;
  readonly expired: string;
  readonly accept: string;
  readonly cancel: string;
  /** Why an acceptance of the same finding no longer holds. */
  readonly lapsed: Readonly<Record<LapsedAcceptance["because"], string>>;
  /** Heads the accepted findings. */
  readonly accepted: (findings: number) => string;
  readonly because: (reason: string) => string;
  /** Days as 2022-12-31; `null` where it holds until the figures change. */
  readonly holds: (accepted: string, expires: string | null) => string;
  readonly goTo: (place: string) => string;
  readonly takeBack: string;
  /** What is wrong with what the workbook keeps, and what clearing it does. */
  readonly unreadable: string;
  readonly clear: string;
}
