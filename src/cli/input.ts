import { createReadStream } from "node:fs";
import { FILE_LIMITS } from "../files/limits";
import { CommandError } from "./commandError";

/** The bytes of a file. @throws {CommandError} */
export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    const chunks: Buffer[] = [];
    let size = 0;
    // What is no plain file says nothing of its size beforehand.
    for await (const chunk of createReadStream(file)) {
      if (!Buffer.isBuffer(chunk)) continue;
      size += chunk.length;
      if (size > FILE_LIMITS.uncompressedBytes) throw new CommandError({ code: "workbook", file, reason: "too-large" });
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  } catch (error) {
    throw fileError(file, error);
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
    case "ENAMETOOLONG":
      return new CommandError({ code: "name-too-long", file }, { cause: error });
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
      return new CommandError({ code: "input-output", file, error: error.code }, { cause: error });
  }
}

function isSystemError(error: unknown): error is { readonly code: string } {
  return (
    typeof error === "object" &&
    error !== null &&
    "syscall" in error &&
    "code" in error &&
    typeof error.code === "string"
  );
}
