import { join } from "node:path";
import { LANGUAGES, type Language } from "../../src/i18n/language";
import { paneTexts } from "../../src/i18n/pane";
import { loadReportingWords } from "../../src/i18n/reporting/loadReportingWords";
import { BrowserSession } from "../support/browser";
import { placeIn } from "../support/inLanguage";
import { PanePage } from "../support/panePage";
import { plantedFile } from "../support/plantedFile";
import { sampleIn } from "../support/sampleIn";
import type { WorkbenchPage } from "../support/workbenchPage";

const FOLDER = join(__dirname, "..", "..", "docs", "pictures");
const WHOLE_WORKBENCH = { width: 1400, height: 900 };
/** A figure typed as text, decisions that do not add up, and a part that is greater than its whole. */
const PLANTED = { "Käsittelyajat!H6": "12,5 vrk", "Käsittelyajat!D7": 120, "Käsittelyajat!L7": 182 };

interface Scene {
  readonly workbench: WorkbenchPage;
  readonly pane: PanePage;
  readonly language: Language;
  /** A place of the Finnish scoreboard as the language's one has it: `["Processing times", "D7"]`. */
  readonly place: (finnish: string) => readonly [string, string];
}

async function takePictures(): Promise<void> {
  const browser = await BrowserSession.start();
  try {
    for (const language of LANGUAGES) await takeGuidePictures(browser, language);
    await takeOverview(browser);
  } finally {
    await browser.close();
  }
}

/** The pictures of the analyst's guide, in the order of a quarter. */
async function takeGuidePictures(browser: BrowserSession, language: Language): Promise<void> {
  const scene = await sceneOf(browser, language);
  await showCreation(scene);
  await take(scene, "create", 690);
  await openPlanted(scene);
  await take(scene, "findings", 860);
  await showDetails(scene, "D7");
  await take(scene, "details", 860);
  await showTargets(scene);
  await take(scene, "targets", 880);
  await showExplanation(scene);
  await take(scene, "explain", 1010);
  await showReport(scene);
  await take(scene, "report", 700);
  await scene.workbench.page.close();
}

/** README's picture: the whole workbench. */
async function takeOverview(browser: BrowserSession): Promise<void> {
  const scene = await sceneOf(browser, "en");
  await openPlanted(scene);
  await scene.workbench.goTo(...scene.place("Käsittelyajat!H7"));
  await settle(scene);
  await scene.workbench.page.screenshot({ path: join(FOLDER, "..", "workbench.png") });
}

async function sceneOf(browser: BrowserSession, language: Language): Promise<Scene> {
  const workbench = await browser.openWorkbench({ lang: language, pane: "open", paneWidth: "350" });
  await workbench.page.setViewportSize(WHOLE_WORKBENCH);
  await workbench.page.emulateMedia({ reducedMotion: "reduce" });
  return {
    workbench,
    pane: new PanePage(workbench),
    language,
    place: (finnish) => {
      const [sheet = "", address = ""] = placeIn(finnish, language).split("!");
      return [sheet, address];
    },
  };
}

/** @param height of the workbench, in pixels: so high that the pane shows what its picture is of, and little more */
async function take(scene: Scene, name: string, height: number): Promise<void> {
  const { page } = scene.workbench;
  await page.setViewportSize({ ...WHOLE_WORKBENCH, height });
  await settle(scene);
  await page.locator("#pane").screenshot({ path: join(FOLDER, `${name}.${scene.language}.png`) });
}

/** Waits until nothing is under way; where the pointer rests is no part of a picture. */
async function settle({ workbench, pane }: Scene): Promise<void> {
  await workbench.page.mouse.move(0, 0);
  await workbench.whenSettled();
  await pane.frame.getByRole("progressbar").waitFor({ state: "detached" });
  await whenQuiet(pane);
  await pane.whenIdle();
}

/** Resolves when no work has begun or ended for a second: a validation may follow another. */
async function whenQuiet({ frame }: PanePage): Promise<void> {
  await frame.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const rest = (): number => window.setTimeout(resolve, 1000);
        let timer = rest();
        new MutationObserver(() => {
          clearTimeout(timer);
          timer = rest();
        }).observe(document.body, { subtree: true, attributeFilter: ["aria-disabled"] });
      }),
  );
}

async function showCreation({ pane, language }: Scene): Promise<void> {
  const { empty } = paneTexts(language);
  await pane.frame.getByRole("textbox", { name: empty.period }).fill("2022Q3");
}

async function openPlanted({ workbench, pane, language }: Scene): Promise<void> {
  const cells = Object.entries(PLANTED).map(([place, value]) => [placeIn(place, language), value] as const);
  const bytes = await plantedFile(Object.fromEntries(cells), sampleIn(language));
  await workbench.open({ name: "2022Q3.xlsx", bytes });
  await pane.whenVerdict(paneTexts(language).verdict.counts(3, 0));
}

async function showDetails({ pane, place }: Scene, address: string): Promise<void> {
  const [sheet] = place(`Käsittelyajat!${address}`);
  await pane.frame.locator(`[data-open-details*="|${sheet}|${address}"]`).click();
  await pane.frame.locator("[data-details]").getByRole("heading", { level: 2 }).waitFor();
}

async function showReport({ pane, language }: Scene): Promise<void> {
  const { views, actions } = paneTexts(language);
  await pane.frame.getByRole("tab", { name: views.findings }).click();
  await pane.button(actions.report).click();
  const { form } = await loadReportingWords(language);
  await pane.button(form.page).waitFor();
}

async function showTargets({ pane, language, place }: Scene): Promise<void> {
  const { views, findings } = paneTexts(language);
  await pane.frame.getByRole("tab", { name: views.targets }).click();
  const row = pane.frame.locator("li", {
    has: pane.frame.locator(`[data-target="${place("Käsittelyajat!H9").join("|")}"]`),
  });
  await row.getByRole("button", { name: new RegExp(`^${findings.whatItTakes.replace("?", "\\?")}`) }).click();
  await row.getByText(/(Ennustejaksolla|Under prognosperioden|In the forecast’s period)/).waitFor();
}

async function showExplanation({ workbench, pane, language, place }: Scene): Promise<void> {
  const { views } = paneTexts(language);
  await pane.frame.getByRole("tab", { name: views.explanation }).click();
  const [sheet, address] = place("Käsittelyajat!M5");
  await workbench.goTo(sheet, address);
  await pane.frame.getByRole("heading", { name: `${sheet} ${address}`, exact: true }).waitFor();
}

void takePictures();
