const { execFileSync } = require("node:child_process");
const { readFileSync } = require("node:fs");
const path = require("node:path");
const { Compilation, sources } = require("webpack");

const help = path.join(__dirname, "..", "src", "help");
const allPages = JSON.stringify(path.join(help, "allPages.tsx"));
const print = `process.stdout.write(JSON.stringify([...require(${allPages}).allPages()]))`;

/** Emits the help pages and their style sheet as help/…; they are rendered in a process of their own. */
module.exports = class HelpPages {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("HelpPages", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "HelpPages", stage }, () => {
        const typescript = path.join(__dirname, "typescript.cjs");
        const pages = JSON.parse(
          execFileSync(process.execPath, ["--require", typescript, "-e", print], { maxBuffer: 1e8 }),
        );
        const files = [...pages, ["help.css", readFileSync(path.join(help, "help.css"), "utf8")]];
        for (const [name, text] of files) compilation.emitAsset(`help/${name}`, new sources.RawSource(text));
      });
    });
  }
};
