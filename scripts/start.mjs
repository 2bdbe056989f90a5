// `npm start`: installs and builds what is missing, serves the add-in and the workbench, shows the sample scoreboard.
import { openBrowser } from "./openBrowser.mjs";
import { serveBuild } from "./serveBuild.mjs";

const sample = "assets/tulostaulu-2022Q3.xlsx";

async function start() {
  const { code, origin, isTrusted } = await serveBuild();
  if (code !== 0) return code;
  const workbench = `${origin}/workbench.html?open=${sample}&pane=open`;
  console.log(`\nWorkbench:  ${workbench}\nManifest:   ${origin}/manifest.xml (for a real Excel)`);
  if (!isTrusted) {
    console.log("The certificate was made on this machine: the browser will ask whether you trust localhost.");
  }
  console.log("Stop with Ctrl-C.\n");
  if (!(await openBrowser(workbench))) console.log("No browser could be opened here: open the address above yourself.");
  return 0;
}

process.exitCode = await start();
