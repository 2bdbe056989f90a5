// `npm run pictures`: takes the pictures of the guides and of README from the workbench, after a change of what they show.
import { installMissing } from "./install.mjs";
import { run } from "./run.mjs";

async function build() {
  const { buildLocalIfNeeded } = await import("./build.mjs");
  return buildLocalIfNeeded();
}

const take = () => run(process.execPath, ["--require", "./scripts/typescript.cjs", "tests/pictures/takePictures.ts"]);

process.exitCode = (await installMissing()) || (await build()) || (await take());
