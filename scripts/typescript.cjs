/** Lets Node run the project's TypeScript as it is: `node --require ./scripts/typescript.cjs FILE.ts`. */
const { readFileSync } = require("node:fs");
const { transformSync } = require("@swc/core");

for (const extension of [".ts", ".tsx"]) {
  require.extensions[extension] = (module, filename) => {
    const { code } = transformSync(readFileSync(filename, "utf8"), {
      filename,
      sourceMaps: "inline",
      jsc: {
        target: "es2022",
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
      },
      module: { type: "commonjs" },
    });
    module._compile(code, filename);
  };
}
