const path = require("node:path");
const HtmlPlugin = require("html-webpack-plugin");
const configurations = require("../../../webpack.config.js");

const [addin] = configurations({ selfHosted: true }, { mode: "production" });

/** The starter, built as the pane is, among the pages of a copy of the site that may be framed freely. */
module.exports = ({ site }) => ({
  ...addin,
  name: "starter",
  entry: { starter: path.join(__dirname, "index.tsx") },
  output: { path: site, filename: "workbench/[name].js" },
  plugins: [
    new HtmlPlugin({
      template: path.join(__dirname, "starter.html"),
      filename: "workbench/starter.html",
      scriptLoading: "defer",
    }),
  ],
});
