import { LifecycleService, LifecycleStages } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { createHost } from "../host/host";
import { connectFrame } from "../host/transports/frame";
import { createRenderedEngine } from "../model/renderedEngine";
import { WorkbookModel } from "../model/workbookModel";
import { newDocument, fetchNamed, readNamed } from "./documents";
import { elementById, translatePage } from "./elements";
import { watchGridEditing } from "./gridEditing";
import { languageOf, locales } from "./language";
import { localized, readManifest, type RibbonButton } from "./manifest";
import { reasonOf, type Messages } from "./messages";
import type { PageParameters } from "./parameters";
import { drawRibbon } from "./ribbon";
import { watchShortcuts } from "./shortcuts";
import { createTaskPane, type TaskPane } from "./taskPane";
import type { WorkbenchApi } from "./testApi";
import { pageTexts, type PageTexts } from "./texts";
import { officeThemes } from "./theme";
import { startUniver } from "./univer";
import { createWorkbookSession, type WorkbookSession } from "./workbookSession";

async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status} ${response.statusText}`);
  return response.text();
}

/** Starts the page: grid, host, ribbon and pane, then the workbook that the address asks for or an empty one. */
export async function startWorkbench(parameters: PageParameters, messages: Messages): Promise<WorkbenchApi> {
  const manifest = readManifest(await fetchText("manifest.xml"));
  const json = await fetchText(manifest.functionsMetadataUrl.text);

  let { language, colorScheme } = parameters;
  const texts = (): PageTexts => pageTexts[language];
  const surroundings = () => ({ locale: locales[language], theme: officeThemes[colorScheme] });

  const univer = startUniver(elementById("grid", HTMLElement), { dark: colorScheme === "dark" });
  const grid = FUniver.newAPI(univer);
  const model = new WorkbookModel(createRenderedEngine(univer));
  const host = createHost(model, { json, namespace: manifest.namespace });
  const pane = createTaskPane({ manifest, host, connect: connectFrame, width: parameters.paneWidth });
  const session = createWorkbookSession({ workbook: model, pane, messages, texts, surroundings });

  watchGridEditing({
    grid,
    workbook: model,
    faults: host.faults,
    onRefused: () => {
      messages.show(texts().protectedCell);
    },
  });
  watchFileButtons(session, texts);

  const draw = (): void => {
    const { locale } = surroundings();
    document.documentElement.lang = language;
    document.documentElement.dataset.theme = colorScheme;
    translatePage(texts());
    session.showName();
    drawRibbon(elementById("add-in-groups", HTMLElement), manifest.groups, locale, (button) => {
      pressed(button, pane).catch((error: unknown) => {
        messages.show(texts().commandFailed(localized(button.label, locale), reasonOf(error)));
      });
    });
  };
  const restart = (): void => {
    draw();
    session.restartAddIn();
  };

  const languageField = elementById("language", HTMLSelectElement);
  languageField.value = language;
  languageField.addEventListener("change", () => {
    language = languageOf(languageField.value) ?? language;
    restart();
  });
  const darkField = elementById("dark", HTMLInputElement);
  darkField.checked = colorScheme === "dark";
  darkField.addEventListener("change", () => {
    colorScheme = darkField.checked ? "dark" : "light";
    grid.toggleDarkMode(darkField.checked);
    restart();
  });

  watchShortcuts(await fetchText(manifest.shortcutsUrl), (action) => {
    pane.runCommand(action, action).catch((error: unknown) => {
      messages.show(texts().commandFailed(action, reasonOf(error)));
    });
  });

  draw();
  await univer.__getInjector().get(LifecycleService).onStage(LifecycleStages.Rendered);
  if (parameters.paneOpen) pane.show();
  session.open(parameters.open === null ? Promise.resolve(newDocument(texts())) : fetchNamed(parameters.open, texts()));
  return {
    model,
    host,
    faults: host.faults,
    get ready() {
      return session.ready;
    },
  };
}

/** Does what the manifest says that a button does. */
async function pressed({ action, id }: RibbonButton, pane: TaskPane): Promise<void> {
  if (action.type === "showTaskpane") pane.show();
  else await pane.runCommand(action.functionName, id);
}

function watchFileButtons(session: WorkbookSession, texts: () => PageTexts): void {
  const file = elementById("file", HTMLInputElement);
  elementById("new", HTMLElement).addEventListener("click", () => {
    if (session.mayDiscard()) session.open(Promise.resolve(newDocument(texts())));
  });
  elementById("open", HTMLElement).addEventListener("click", () => {
    file.click();
  });
  file.addEventListener("change", () => {
    const [chosen] = file.files ?? [];
    file.value = "";
    if (!chosen || !session.mayDiscard()) return;
    session.open(chosen.arrayBuffer().then((bytes) => readNamed(chosen.name, new Uint8Array(bytes), texts())));
  });
  elementById("save", HTMLElement).addEventListener("click", () => void session.save());
}
