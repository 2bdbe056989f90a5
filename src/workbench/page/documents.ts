import type { WorkbookDocument } from "../../scoreboard/document";
import { readDocument } from "../../files/readDocument";
import { updateWorkbook } from "../../files/updateWorkbook";
import { WorkbookFileError } from "../../files/workbookFileError";
import { writeDocument } from "../../files/writeDocument";
import { blankDocument } from "../model/blankDocument";
import { reasonOf } from "./messages";
import type { PageTexts } from "./texts";

const excelizeWasm = new URL("excelize-wasm/excelize.wasm.gz", import.meta.url).href;
const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** A workbook's content and the name of its file. */
export interface NamedDocument {
  readonly name: string;
  readonly document: WorkbookDocument;
  /** The bytes it was read from, so that saving keeps what the grid does not know; `null` for a new workbook. */
  readonly original: Uint8Array | null;
  /** Shipped with the add-in, its figures made up. */
  readonly sample: boolean;
}

/** What File > New gives: one empty sheet. */
export function newDocument(texts: PageTexts): NamedDocument {
  const document = blankDocument(texts.firstSheet);
  return { name: `${texts.untitled}.xlsx`, document, original: null, sample: false };
}

/** A file that could not be opened, said in the page's words. */
export class OpenError extends Error {
  override readonly name = "OpenError";
}

/**
 * Reads the bytes of an .xlsx file.
 * @throws {OpenError} where it cannot be read
 */
export async function readNamed(name: string, bytes: Uint8Array, texts: PageTexts): Promise<NamedDocument> {
  try {
    return { name, document: await readDocument(bytes, excelizeWasm), original: bytes, sample: false };
  } catch (error) {
    const reason = error instanceof WorkbookFileError ? texts.fileReasons[error.reason] : reasonOf(error);
    throw new OpenError(texts.openFailed(name, reason), { cause: error });
  }
}

/**
 * Fetches a sample workbook of the page's own site.
 * @throws {OpenError} where it is elsewhere, is not found or cannot be read
 */
export async function fetchNamed(address: string, texts: PageTexts): Promise<NamedDocument> {
  const url = URL.canParse(address, location.href) ? new URL(address, location.href) : null;
  if (url?.origin !== location.origin) throw new OpenError(texts.openFailed(address, texts.otherSite));
  const response = await fetch(url);
  if (!response.ok) throw new OpenError(texts.openFailed(address, texts.notFound));
  const name = decodeURIComponent(url.pathname.split("/").at(-1) ?? address);
  return { ...(await readNamed(name, new Uint8Array(await response.arrayBuffer()), texts)), sample: true };
}

/** Hands a workbook to the browser as a download. One that was opened from a file keeps its charts, comments and the like. */
export async function downloadDocument(
  name: string,
  content: WorkbookDocument,
  original: Uint8Array | null,
): Promise<void> {
  const bytes = await (original
    ? updateWorkbook(original, content, excelizeWasm)
    : writeDocument(content, excelizeWasm));
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: xlsxType }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
