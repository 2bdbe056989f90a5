import { init, type NewFile } from "excelize-wasm";
import { WorkbookFileError } from "./workbookFileError";

type Excelize = Awaited<ReturnType<typeof init>>;

/** A workbook open in excelize. */
export type ExcelizeFile = NewFile;

const loading = new Map<string, Promise<Excelize>>();

/**
 * Loads excelize once.
 * @param wasm where `excelize.wasm.gz` is: a path in Node, a URL in a browser
 */
export function loadExcelize(wasm: string): Promise<Excelize> {
  const started = loading.get(wasm) ?? init(wasm);
  loading.set(wasm, started);
  return started;
}

/** What excelize answered. @throws {WorkbookFileError} "damaged" where it refuses what a file or a document holds */
export function done<T extends { readonly error: string | null }>(answer: T): T {
  if (answer.error) throw new WorkbookFileError("damaged", `excelize: ${answer.error}`);
  return answer;
}

/** A list that excelize leaves out, whatever its types say, where there is nothing to list. */
export function listed<T>(items: readonly T[] | undefined): readonly T[] {
  return items ?? [];
}

/** The bytes of a workbook that is open in excelize. */
export function bytesOf(file: ExcelizeFile): Uint8Array {
  const { buffer } = done(file.WriteToBuffer());
  if (buffer instanceof Uint8Array) return buffer;
  throw new Error("excelize: the workbook came back in another form than bytes");
}
