import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import packageJson from "../../package.json";
import { root } from "./manifestXml";

const name = `${packageJson.name}-${packageJson.version}`;

/** A package made by `npm run package` in a folder of its own. */
export interface Packed {
  readonly folder: string;
  readonly site: string;
  readonly zip: string;
  remove(): void;
}

/** Runs the command and yields what it printed. @param out the value of `--out` */
export function runPackage(args: readonly string[], out: string) {
  const command = [join(root, "scripts", "package.mjs"), ...args, "--out", out];
  return spawnSync(process.execPath, command, { cwd: root, encoding: "utf8" });
}

/** @throws {Error} with what the command printed, where it fails */
export function makePackage(args: readonly string[]): Packed {
  const out = mkdtempSync(join(tmpdir(), "scoreboard-package-"));
  const { status, stdout, stderr } = runPackage(args, out);
  if (status !== 0) throw new Error(`npm run package ended with ${String(status)}:\n${stdout}\n${stderr}`);
  const folder = join(out, name);
  return {
    folder,
    site: join(folder, "site"),
    zip: join(out, `${name}.zip`),
    remove: () => {
      rmSync(out, { recursive: true });
    },
  };
}
