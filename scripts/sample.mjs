// `npm run sample`: makes assets/tulostaulu-2022Q3.xlsx from src/scoreboard/sample/2022Q3.json.
import { createRequire } from "node:module";
import { join } from "node:path";
import { root } from "./run.mjs";

const require = createRequire(import.meta.url);
require("./typescript.cjs");
const { excelizePath } = require("../src/files/node/excelizePath");
const { writeFileSafely } = require("../src/files/node/writeFileSafely");
const { writeDocument } = require("../src/files/writeDocument");
const { sampleDocument } = require("../src/scoreboard/sample/sampleDocument");

const file = join(root, "assets", "tulostaulu-2022Q3.xlsx");
await writeFileSafely(file, () => writeDocument(sampleDocument(), excelizePath()), { force: true });
console.log(`Wrote ${file}`);
