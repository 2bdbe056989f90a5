// `npm start`: installs and builds what is missing, serves the add-in and the workbench, shows the sample scoreboard.
import { installMissing } from "./install.mjs";

const sample = "assets/tulostaulu-2022Q3.xlsx";

async function start() {
  const installed = await installMissing();
  if (installed !== 0) return installed;
  const { buildLocalIfNeeded } = await import("./build.mjs");
  const built = await buildLocalIfNeeded();
  if (built !== 0) return built;

  const [{ serve }, { trustedCertificate }, { openBrowser }] = await Promise.all([
    import("./serve.mjs"),
    import("./certificate.mjs"),
    import("./openBrowser.mjs"),
  ]);
  const certificate = await trustedCertificate();
  const { origin, close } = await serve({ certificate });
  const workbench = `${origin}/workbench.html?open=${sample}&pane=open`;
  console.log(`\nWorkbench:  ${workbench}\nManifest:   ${origin}/manifest.xml (for a real Excel)`);
  if (!certificate.trusted) {
    console.log("The certificate was made on this machine: the browser will ask whether you trust localhost.");
  }
  console.log("Stop with Ctrl-C.\n");
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => void close());
  if (!(await openBrowser(workbench))) console.log("No browser could be opened here: open the address above yourself.");
  return 0;
}

process.exitCode = await start();
