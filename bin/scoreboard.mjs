#!/usr/bin/env node
// The `scoreboard` command. It is installed and built at first use, and built again after a change of the sources.
import { pathToFileURL } from "node:url";
import { buildCommandIfNeeded, commandFile } from "../scripts/buildCommand.mjs";

try {
  await buildCommandIfNeeded();
} catch (error) {
  console.error(`The command could not be built: ${error.message}`);
  process.exit(2);
}
await import(pathToFileURL(commandFile).href);
