import { pathText } from "../../agreement/agreementIssue";
import { currentAgreement } from "../../agreement/current";
import { readAgreement } from "../../agreement/readAgreement";
import type { Agreement } from "../../agreement/schema";
import { CommandError } from "../commandError";
import { readBytes } from "../input";
import { scanJson } from "./scanJson";

/** The one that ships has a hundred thousand. */
const AGREEMENT_BYTES = 4 * 1024 * 1024;

/** The agreement in a file, or the one that ships with the command. @throws {CommandError} */
export async function agreementFrom(file: string | null): Promise<Agreement> {
  if (file === null) return currentAgreement;
  const bytes = await readBytes(file);
  if (bytes.length > AGREEMENT_BYTES) throw new CommandError({ code: "agreement-too-large", file });
  const text = new TextDecoder().decode(bytes);
  const { brokenAt, lost } = scanJson(text);
  if (brokenAt !== null) throw new CommandError({ code: "agreement-not-json", file, ...placeIn(text, brokenAt) });
  if (lost.length > 0) {
    const issues = lost.map(({ path, why }) => ({ path: pathText(path), problem: { code: why } }));
    throw new CommandError({ code: "agreement", file, issues });
  }
  const reading = readAgreement(JSON.parse(text));
  if (reading.ok) return reading.agreement;
  throw new CommandError({ code: "agreement", file, issues: reading.issues });
}

/** A place in a text as people count it, from 1. */
function placeIn(text: string, at: number): { readonly line: number; readonly at: number } {
  const lines = text.slice(0, at).split(/\r\n|\r|\n/);
  return { line: lines.length, at: (lines.at(-1)?.length ?? 0) + 1 };
}
