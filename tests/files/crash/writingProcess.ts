import { readFileSync } from "node:fs";
import { writeFileSafely } from "../../../src/files/node/writeFileSafely";

const [, , target = "", ...sources] = process.argv;
const contents = sources.map((source) => readFileSync(source));

/** Writes one content after the other into the same file for good, and tells each time. */
async function writeForGood(): Promise<never> {
  for (let turn = 0; ; turn++) {
    await writeFileSafely(target, () => Promise.resolve(contents[turn % contents.length] ?? Buffer.of()), {
      force: true,
    });
    process.stdout.write(".");
  }
}

void writeForGood();
