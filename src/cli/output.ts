import { FileExistsError, IsFolderError, ReadOnlyFileError, writeFileSafely } from "../files/node/writeFileSafely";
import { CommandError } from "./commandError";
import { fileError } from "./input";

/** The name of a workbook to be written. @throws {CommandError} where it is no name of one */
export function outputName(file: string): string {
  if (!file.toLowerCase().endsWith(".xlsx")) throw new CommandError({ code: "not-xlsx", file });
  return file;
}

/** Writes a file whole or not at all. @throws {CommandError} where it cannot be written */
export async function writeOutput(
  file: string,
  make: () => Promise<Uint8Array>,
  options: { readonly force: boolean },
): Promise<void> {
  try {
    await writeFileSafely(file, make, options);
  } catch (error) {
    throw outputError(file, error);
  }
}

function outputError(file: string, error: unknown): unknown {
  if (error instanceof FileExistsError) return new CommandError({ code: "exists", file }, { cause: error });
  if (error instanceof ReadOnlyFileError) return new CommandError({ code: "no-access", file }, { cause: error });
  if (error instanceof IsFolderError) return new CommandError({ code: "is-folder", file }, { cause: error });
  const problem = fileError(file, error);
  return problem instanceof CommandError && problem.problem.code === "no-file"
    ? new CommandError({ code: "no-folder", file }, { cause: error })
    : problem;
}
