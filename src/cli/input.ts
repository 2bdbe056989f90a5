import { readFile, stat } from "node:fs/promises";
import { currentAgreement } from "../agreement/current";
import { readAgreement } from "../agreement/readAgreement";
import type { Agreement } from "../agreement/schema";
import { FILE_LIMITS } from "../files/limits";
import { CommandError } from "./commandError";

/** The one that ships has a hundred thousand. */
const AGREEMENT_BYTES = 4 * 1024 * 1024;

/** The bytes of a file. @throws {CommandError} */
export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(file);
    if (size > FILE_LIMITS.uncompressedBytes) throw new CommandError({ code: "workbook", file, reason: "too-large" });
    return await readFile(file);
  } catch (error) {
    throw fileError(file, error);
  }
}

/** The agreement in a file, or the one that ships with the command. @throws {CommandError} */
export async function agreementFrom(file: string | null): Promise<Agreement> {
  if (file === null) return currentAgreement;
  const bytes = await readBytes(file);
  if (bytes.length > AGREEMENT_BYTES) throw new CommandError({ code: "agreement-too-large", file });
  const text = new TextDecoder().decode(bytes);
  const reading = readAgreement(parsed(file, text));
  if (reading.ok) return reading.agreement;
  throw new CommandError({ code: "agreement", file, issues: reading.issues });
}

function parsed(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const message = cause instanceof Error ? (cause.message.split("\n")[0] ?? "") : String(cause);
    throw new CommandError({ code: "agreement-not-json", file, message }, { cause });
  }
}

/** What the file system refuses, as a problem; everything else as it is. */
export function fileError(file: string, error: unknown): unknown {
  if (!isSystemError(error)) return error;
  switch (error.code) {
    case "ENOENT":
      return new CommandError({ code: "no-file", file }, { cause: error });
    case "ENOTDIR":
      return new CommandError({ code: "no-folder", file }, { cause: error });
    case "EISDIR":
      return new CommandError({ code: "is-folder", file }, { cause: error });
    case "EACCES":
    case "EPERM":
    case "EROFS":
    case "EBUSY":
      return new CommandError({ code: "no-access", file }, { cause: error });
    case "ENOSPC":
    case "EDQUOT":
    case "EFBIG":
      return new CommandError({ code: "no-room", file }, { cause: error });
    default:
      return new CommandError({ code: "input-output", file, message: error.message }, { cause: error });
  }
}

function isSystemError(error: unknown): error is { readonly code: unknown; readonly message: string } {
  return typeof error === "object" && error !== null && "code" in error && "syscall" in error && "message" in error;
}
