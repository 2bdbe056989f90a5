import { createRoot, type Root } from "react-dom/client";
import { isInExcel } from "../excel/host";
import { troubleOf } from "../excel/trouble";
import { languageOf } from "../i18n/language";
import { loadPaneWords } from "../i18n/pane/loadPaneWords";
import { StartFailure } from "./components/StartFailure/StartFailure";
import { loadTheme } from "./loading/loadTheme";
import { pageSurface } from "./officeLook";
import type { Pane } from "./pane";
import { startPane, startRuntime } from "./startPane";

async function start(): Promise<void> {
  const element = document.getElementById("root");
  if (!element) throw new Error("The page has no element with the id root");
  const root = createRoot(element);
  fetchLikelyWords();
  if (await isInExcel()) {
    startRuntime(
      new Promise<Pane>(
        (resolve) =>
          void show(root, async () => {
            resolve(await startPane(root));
          }),
      ),
    );
  } else {
    await show(root, () => showOutside(root));
  }
}

/** Most often Excel speaks the browser's language: its words come beside Office.js. What fails is told when they are needed. */
function fetchLikelyWords(): void {
  loadPaneWords(languageOf(navigator.language)).catch(() => undefined);
}

/** Tries to show something whose words have yet to come. */
async function show(root: Root, attempt: () => Promise<void>): Promise<void> {
  try {
    await attempt();
  } catch (error) {
    const trouble = troubleOf(error);
    root.render(
      <StartFailure
        report={trouble.kind === "bug" ? `${trouble.code}: ${trouble.message}` : null}
        retry={() => void show(root, attempt)}
      />,
    );
  }
}

async function showOutside(root: Root): Promise<void> {
  const [{ OutsideExcel }, words, theme] = await Promise.all([
    import(/* webpackChunkName: "outside" */ "./components/OutsideExcel/OutsideExcel"),
    loadPaneWords(languageOf(navigator.language)),
    loadTheme(pageSurface()),
  ]);
  const workbench = document.querySelector<HTMLMetaElement>("meta[name=workbench]")?.content ?? null;
  root.render(<OutsideExcel words={words} theme={theme} workbench={workbench} />);
}

void start();
