import { dayText } from "../dayText";
import { formatsOf } from "../format";
import type { AcceptedWords } from "./acceptedWords";

const { number } = formatsOf("en");
const day = (iso: string): string => dayText("en", iso);

export const en: AcceptedWords = {
  language: "en",
  reason: "Reason",
  reasonHint: "The reason is stored in the workbook and shown in the report.",
  reasonMissing: "Write a reason.",
  expires: "Last day it is valid (optional)",
  expiresHint: "The acceptance also lapses if the figures change.",
  expired: "Choose today or a later day.",
  accept: "Accept",
  cancel: "Cancel",
  lapsed: {
    changed: "The former acceptance lapsed because the figures have changed.",
    expired: "The former acceptance has run out.",
  },
  accepted: (findings) => `Accepted (${number(findings)})`,
  because: (reason) => `Reason: ${reason}`,
  holds: (accepted, expires) =>
    `Accepted ${day(accepted)}, holds ${expires === null ? "until the figures change" : `through ${day(expires)}`}`,
  goTo: (place) => `Go to ${place}`,
  takeBack: "Take back acceptance",
  unreadable:
    "The acceptances stored in the workbook cannot be read, so every finding counts. Clearing removes all of them, and deviations can be accepted again. Nothing else in the workbook is touched.",
  clear: "Clear acceptances",
};
