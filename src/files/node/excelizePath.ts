import { createRequire } from "node:module";

/** Where excelize stands on this machine. */
export function excelizePath(): string {
  return createRequire(__filename).resolve("excelize-wasm/excelize.wasm.gz");
}
