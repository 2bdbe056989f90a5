import { runInThisContext } from "node:vm";
import type * as Excelize from "excelize-wasm";

// excelize imports node:fs by `import()` inside a `Function`, which jest's sandbox refuses: it is loaded outside of it.
const createRequire = runInThisContext("process.getBuiltinModule('node:module').createRequire") as (
  from: string,
) => (name: string) => typeof Excelize;

export const { init } = createRequire(__filename)("excelize-wasm");
