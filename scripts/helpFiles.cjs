const { execFileSync } = require("node:child_process");
const { readdirSync, readFileSync } = require("node:fs");
const path = require("node:path");

const root = path.join(__dirname, "..");
const help = path.join(root, "src", "help");
const pictures = path.join(root, "docs", "pictures");
const allPages = JSON.stringify(path.join(help, "allPages.tsx"));
const print = `process.stdout.write(JSON.stringify([...require(${allPages}).allPages()]))`;

/**
 * Every file of the help, as pairs of a path and its content: pages, which are rendered in a process of their own, their style
 * sheet and icon, and the pictures of the guides.
 */
exports.helpFiles = () => {
  const typescript = path.join(__dirname, "typescript.cjs");
  const pages = execFileSync(process.execPath, ["--require", typescript, "-e", print], { maxBuffer: 1e8 });
  return [
    ...JSON.parse(pages),
    ["help.css", readFileSync(path.join(help, "help.css"))],
    ["icon.png", readFileSync(path.join(root, "assets", "icon-32.png"))],
    ...readdirSync(pictures).map((name) => [`pictures/${name}`, readFileSync(path.join(pictures, name))]),
  ];
};
