import { execFileSync } from "node:child_process";
import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "..", "..", "..");
const site = join(root, ".cache", "bench-site");

/** Puts the starter's page, built with the pane's libraries, beside the pane's own in a copy of dist/local. Yields that folder. */
export function buildStarter(): string {
  rmSync(site, { recursive: true, force: true });
  cpSync(join(root, "dist", "local"), site, { recursive: true });
  const webpack = join(root, "node_modules", "webpack", "bin", "webpack.js");
  const config = join(__dirname, "webpack.config.js");
  execFileSync(process.execPath, [webpack, "--mode", "production", "--config", config, "--env", `site=${site}`], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
  });
  return site;
}
