const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { optimize } = require("webpack");
const HelpPages = require("./scripts/helpPages.cjs");
require("./scripts/typescript.cjs");
const { OFFICE_CDN, panePolicy } = require("./deploy/contentSecurityPolicy");

const from = (...parts) => path.join(__dirname, ...parts);
const officeFiles = from("node_modules", "@microsoft", "office-js", "dist");
/** The origin that the committed manifest names. */
const developmentOrigin = "https://localhost:3000";

/** What Excel reads of the functions before our code runs, by language; the manifest names these files. */
const metadataFiles = { en: "functions.json", fi: "functions.fi.json", sv: "functions.sv.json" };

/** True of the workbench's files: both compilations write into one folder, and each clears its own alone. */
const isWorkbench = (file) => /^workbench\b|\.xlsx$/.test(file);

/** With three passes it makes files as small as Terser does, and sooner. */
const minimizer = [
  new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, minimizerOptions: { compress: { passes: 3 } } }),
];

/** What every compilation has in common. */
function base(name, { production, target, optimization, ...rest }) {
  return {
    name,
    mode: production ? "production" : "development",
    target,
    context: __dirname,
    devtool: production ? false : "source-map",
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: "swc-loader",
          options: {
            jsc: {
              target: "es2022",
              parser: { syntax: "typescript", tsx: true },
              transform: { react: { runtime: "automatic", development: !production } },
            },
          },
        },
      ],
    },
    // What is built anew for another address, or for a package, is compiled once.
    cache: {
      type: "filesystem",
      name: `${name}-${production ? "production" : "development"}`,
      cacheDirectory: from(".cache", "webpack"),
      buildDependencies: { config: [__filename, from("deploy", "contentSecurityPolicy.ts")] },
    },
    optimization: { minimizer, ...optimization },
    performance: { hints: false },
    stats: "errors-warnings",
    ...rest,
  };
}

/**
 * The task pane, which is also the runtime of the functions and the commands.
 * @param selfHosted serve Microsoft's unmodified Office.js from our own folder: for tests and the workbench, which need no network
 * @param origin where the add-in will be served from
 * @param workbenchPage the page that stands in for Excel, null where it is not served with the pane
 */
function addin({ production, selfHosted, origin, folder, workbenchPage }) {
  const officeCopies = [
    { from: "{office,o15apptofilemappingtable}.js", context: officeFiles },
    { from: "excel-{web,win32,mac}-16.0?.js", context: officeFiles },
    { from: "{en-us,fi-fi,sv-se}/office_strings.js", context: officeFiles },
  ].map((pattern) => ({ ...pattern, to: "office/[path][name][ext]", info: { minimized: true } }));
  const functionsMetadata = Object.entries(metadataFiles).map(
    ([language, filename]) =>
      new HtmlPlugin({
        template: "./src/i18n/functionsJson.ts",
        templateParameters: { language, origin },
        filename,
        inject: false,
        minify: false,
      }),
  );
  return base("addin", {
    production,
    target: "web",
    entry: { taskpane: "./src/taskpane/index.tsx" },
    output: {
      path: folder,
      filename: "[name].[contenthash:12].js",
      chunkFilename: "pane/[name].[contenthash:12].js",
      clean: { keep: (file) => isWorkbench(file) },
    },
    // One file a part: what a later part shares with the words of a language is no request of its own before the first list.
    optimization: { splitChunks: false },
    plugins: [
      new HtmlPlugin({
        template: "./src/taskpane/taskpane.html",
        filename: "taskpane.html",
        scriptLoading: "defer",
        templateParameters: {
          officeJs: selfHosted ? "office/office.js" : `${OFFICE_CDN}/lib/1/hosted/office.js`,
          policy: panePolicy(selfHosted),
          workbench: workbenchPage,
        },
      }),
      ...functionsMetadata,
      new HelpPages(),
      new CopyPlugin({
        patterns: [
          { from: "manifest.xml", transform: (text) => text.toString().replaceAll(developmentOrigin, origin) },
          { from: "*.png", context: "assets", to: "assets/" },
          { from: "assets/shortcuts.json" },
          ...(selfHosted ? officeCopies : []),
        ],
      }),
    ],
  });
}

/** The spreadsheet page that stands in for Excel: for development and tests, never published. */
function workbench({ production, folder }) {
  return base("workbench", {
    production,
    target: "web",
    entry: { workbench: "./src/workbench/index.ts" },
    output: {
      path: folder,
      filename: "workbench/[name].[contenthash:12].js",
      chunkFilename: "workbench/[contenthash:12].js",
      cssFilename: "workbench/[name].[contenthash:12].css",
      assetModuleFilename: "workbench/[contenthash:12][ext]",
      clean: { keep: (file) => !isWorkbench(file) },
    },
    experiments: { css: true },
    optimization: { minimize: false },
    plugins: [
      new HtmlPlugin({ template: "./src/workbench/index.html", filename: "workbench.html", scriptLoading: "defer" }),
      new CopyPlugin({ patterns: [{ from: "*.xlsx", context: "assets", to: "assets/", noErrorOnMissing: true }] }),
    ],
  });
}

/** The `scoreboard` command. The spreadsheet libraries and the formula engine stay in node_modules. */
function cli({ production }) {
  return base("cli", {
    production,
    target: "node20",
    entry: { scoreboard: "./src/cli/index.ts" },
    output: { path: from("dist", "cli"), filename: "[name].cjs", clean: true },
    externalsType: "commonjs",
    externals: ["@e965/xlsx", "excelize-wasm", /^@univerjs\//],
    // One file: a command that runs while it is built anew would not find its other ones.
    plugins: [new optimize.LimitChunkCountPlugin({ maxChunks: 1 })],
  });
}

/**
 * dist/addin is what is published; dist/local is the same with Office.js beside it and the workbench; dist/cli is the command.
 *   webpack --mode production [--env origin=https://…]     the add-in and the command
 *   webpack --mode production --env selfHosted             the add-in with its own Office.js, the workbench and the command
 */
module.exports = (env, { mode }) => {
  const selfHosted = env.selfHosted === true;
  const options = {
    production: mode !== "development",
    selfHosted,
    origin: env.origin ?? developmentOrigin,
    folder: from("dist", selfHosted ? "local" : "addin"),
    // What is built for an origin is published, and the workbench is not.
    workbenchPage: selfHosted && env.origin === undefined ? "workbench.html" : null,
  };
  return [addin(options), ...(selfHosted ? [workbench(options)] : []), cli(options)];
};
