// `npm run package -- --host https://…`: what an administrator puts on a web server, as a folder and a zip of it.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { installMissing } from "./install.mjs";
import { root } from "./run.mjs";

const require = createRequire(import.meta.url);

function npmSbom() {
  const args = ["sbom", "--package-lock-only", "--sbom-format", "cyclonedx"];
  const npm = process.env.npm_execpath;
  const [program, before] = npm ? [process.execPath, [npm]] : ["npm", []];
  return execFileSync(program, [...before, ...args], { cwd: root, encoding: "utf8", maxBuffer: 1e8 });
}

async function makePackage(options) {
  const { bundledPackages } = require("../deploy/package/bundledPackages");
  const { readFolder, prepareFolder, writePackage } = require("../deploy/package/folderFiles");
  const { licenceTexts } = require("../deploy/package/licenceTexts");
  const { packageGuide } = require("../deploy/package/packageGuide");
  const { SITE, serverFiles, texts, withChecksums } = require("../deploy/package/packageFiles");
  const { bundleSbom } = require("../deploy/package/sbom");
  const { buildSite } = await import("./packageSite.mjs");
  const { name, version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

  prepareFolder(options.out, `${name}-${version}`);

  const folder = mkdtempSync(join(tmpdir(), "scoreboard-site-"));
  try {
    const { origin } = options.host;
    const resources = await buildSite({ folder, origin, selfHosted: options.selfHosted });
    const site = readFolder(folder);
    // webpack's runtime is in the bundles without being a module of them.
    const others = ["webpack", ...(options.selfHosted ? ["@microsoft/office-js"] : [])];
    const packages = bundledPackages([
      ...resources,
      ...others.map((other) => join(root, "node_modules", other, "package.json")),
    ]);
    const files = withChecksums(
      new Map([
        ...[...site].map(([path, bytes]) => [`${SITE}${path}`, bytes]),
        ...serverFiles(options, [...site.keys()].sort()),
        ...texts({
          "README.md": packageGuide(options, version),
          LICENSE: readFileSync(join(root, "LICENSE"), "utf8"),
          [`${SITE}THIRD-PARTY-LICENCES.txt`]: licenceTexts(packages),
          "sbom.cdx.json": bundleSbom(npmSbom(), name, packages),
        }),
      ]),
    );
    await writePackage(options.out, `${name}-${version}`, files);
    console.log(join(options.out, `${name}-${version}`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return 0;
}

async function main() {
  const installed = await installMissing();
  if (installed !== 0) return installed;
  require("./typescript.cjs");
  const { readPackageOptions, USAGE } = require("../deploy/package/packageOptions");
  const { UsageError } = require("../deploy/usageError");
  if (process.argv.includes("--help")) {
    console.log(USAGE);
    return 0;
  }
  try {
    return await makePackage(readPackageOptions(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd()));
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(`${error.message}\n\n${USAGE}`);
    return 2;
  }
}

process.exitCode = await main();
