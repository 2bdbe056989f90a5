const { Compilation, sources } = require("webpack");
const { helpFiles } = require("./helpFiles.cjs");

/** Emits the help as help/…: guides, functions and rules. */
module.exports = class HelpPages {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("HelpPages", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "HelpPages", stage }, () => {
        for (const [name, content] of helpFiles())
          compilation.emitAsset(`help/${name}`, new sources.RawSource(content));
      });
    });
  }
};
