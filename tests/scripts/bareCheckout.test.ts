import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(__dirname, "..", "..");
let checkout: string;

/** A checkout without its packages, and an npm that tells what it was asked and fails. */
beforeAll(() => {
  checkout = mkdtempSync(join(tmpdir(), "scoreboard-bare-"));
  for (const part of ["scripts", "deploy", "package.json", "package-lock.json"]) {
    cpSync(join(root, part), join(checkout, part), { recursive: true });
  }
  writeFileSync(join(checkout, "npm.cjs"), 'console.log("npm", ...process.argv.slice(2));\nprocess.exit(7);\n');
});

afterAll(() => {
  rmSync(checkout, { recursive: true });
});

const runScript = (script: string) =>
  spawnSync(process.execPath, [join("scripts", script)], {
    cwd: checkout,
    encoding: "utf8",
    env: { ...process.env, npm_execpath: join(checkout, "npm.cjs") },
  });

describe("with nothing installed", () => {
  test.each(["test.mjs", "start.mjs", "startExcel.mjs"])(
    "%s begins by installing, and stops where that fails",
    (script) => {
      const { status, stderr } = runScript(script);
      expect(stderr).not.toContain("ERR_MODULE_NOT_FOUND");
      expect(stderr).toContain("npm ci");
      expect(status).toBe(7);
    },
  );
});
