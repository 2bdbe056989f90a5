import { stat } from "node:fs/promises";
import { CommandError } from "./commandError";

/**
 * A file that is read is never written, whatever its names are.
 * @param inputs names of files, `null` where none was given
 * @throws {CommandError} where the output is one of them
 */
export async function refuseInput(output: string, inputs: readonly (string | null)[]): Promise<void> {
  for (const input of inputs) {
    if (input !== null && (await isSameFile(input, output)))
      throw new CommandError({ code: "same-file", file: output });
  }
}

/** Whether two names are of the same file; a file that is not there is no other. */
async function isSameFile(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([stat(one).catch(() => null), stat(other).catch(() => null)]);
  return a !== null && b !== null && a.dev === b.dev && a.ino === b.ino;
}
