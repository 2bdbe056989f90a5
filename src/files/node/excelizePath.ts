import nodeModule from "node:module";

/** Where excelize stands on this machine. */
export function excelizePath(): string {
  return nodeModule.createRequire(__filename).resolve("excelize-wasm/excelize.wasm.gz");
}
