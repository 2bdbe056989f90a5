import { runInThisContext } from "node:vm";
import type { init as Init } from "excelize-wasm";

// excelize imports node:fs by `import()` inside a `Function`, which jest's sandbox refuses: it is loaded outside of it.
const outside: NodeJS.Require = runInThisContext("process.getBuiltinModule('node:module').createRequire")(__filename);

export const init: typeof Init = outside("excelize-wasm").init;
