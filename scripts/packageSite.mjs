import webpack from "webpack";
import configurations from "../webpack.config.js";

/** Every module that went into the bundles, those joined into others too. */
function resourcesOf(compilation) {
  const resources = new Set();
  const visit = (module) => {
    if (module.resource) resources.add(module.resource);
    for (const inner of module.modules ?? []) visit(inner);
  };
  for (const module of compilation.modules) {
    if (compilation.chunkGraph.getNumberOfModuleChunks(module) > 0) visit(module);
  }
  return [...resources];
}

/**
 * Builds the add-in for production into a folder.
 * @returns the files that went into its bundles, as absolute paths
 * @throws {Error} with webpack's own messages
 */
export async function buildSite({ folder, origin, selfHosted }) {
  const addin = configurations({ origin, selfHosted }, { mode: "production" }).find(({ name }) => name === "addin");
  const compiler = webpack({
    ...addin,
    output: { ...addin.output, path: folder },
  });
  const stats = await new Promise((resolve, reject) => {
    compiler.run((error, result) => (error ? reject(error) : resolve(result)));
  });
  const resources = stats.hasErrors() ? [] : resourcesOf(stats.compilation);
  await new Promise((resolve, reject) => {
    compiler.close((error) => (error ? reject(error) : resolve()));
  });
  if (stats.hasErrors()) throw new Error(stats.toString("errors-only"));
  return resources;
}
