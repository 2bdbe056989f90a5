import { existsSync, statSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { lastChange } from "./build.mjs";
import { installMissing } from "./install.mjs";
import { root } from "./run.mjs";

/** The command as one file. */
export const commandFile = join(root, "dist", "cli", "scoreboard.cjs");

const inputs = ["src", "package.json", "webpack.config.js"].map((input) => join(root, input));

/**
 * Builds the command where a source is newer than it is, or where it is missing; installs before that what is missing.
 * Standard output is left to the command.
 */
export async function buildCommandIfNeeded() {
  if (existsSync(commandFile)) {
    const built = statSync(commandFile).mtimeMs;
    if (inputs.every((input) => lastChange(input) < built)) return;
  }
  if ((await installMissing()) !== 0) throw new Error("the packages could not be installed");
  console.error("Building the command (half a minute, once) …");
  const began = new Date();
  const { default: webpack } = await import("webpack");
  const { default: configurations } = await import("../webpack.config.js");
  const cli = configurations({}, { mode: "production" }).find(({ name }) => name === "cli");
  const compiler = webpack(cli);
  const stats = await new Promise((resolve, reject) => {
    compiler.run((error, result) => compiler.close(() => (error ? reject(error) : resolve(result))));
  });
  if (stats.hasErrors()) throw new Error(stats.toString("errors-only"));
  utimesSync(commandFile, began, began); // webpack leaves a file alone whose content is the same
}
