import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const { env } = process;

/** Where Chrome, Chromium and Edge stand on Linux, macOS and Windows. */
function knownPlaces() {
  const windows = [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA].filter(Boolean);
  return [
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/usr/bin/google-chrome-stable",
    "/usr/bin/microsoft-edge",
    "/opt/google/chrome/chrome",
    "/snap/bin/chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    ...windows.flatMap((folder) => [
      join(folder, "Google", "Chrome", "Application", "chrome.exe"),
      join(folder, "Microsoft", "Edge", "Application", "msedge.exe"),
    ]),
    chromium.executablePath(),
  ];
}

/**
 * The path of a browser of the Chromium family.
 * @throws {Error} where none is found, or CHROME_PATH names a file that does not exist
 */
export function findBrowser() {
  if (env.CHROME_PATH) {
    if (existsSync(env.CHROME_PATH)) return env.CHROME_PATH;
    throw new Error(`CHROME_PATH names ${env.CHROME_PATH}, which does not exist.`);
  }
  const found = knownPlaces().find((path) => path && existsSync(path));
  if (found) return found;
  throw new Error("No Chrome, Chromium or Edge was found. Install one, or set CHROME_PATH to it.");
}

/** Run as a program: prints the path. */
if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(findBrowser());
