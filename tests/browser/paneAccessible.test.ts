import type { Language } from "../../src/i18n/language";
import { BrowserSession } from "../support/browser";
import { layoutFaults } from "../support/layoutFaults";
import { PanePage } from "../support/panePage";
import { plantedFile } from "../support/plantedFile";
import type { WorkbenchPage } from "../support/workbenchPage";

const PLANTED = { "Käsittelyajat!D5": 2870, "Käsittelyajat!H7": "47,6", "Käsittelyajat!H9": "61,5" };

type Theme = "light" | "dark" | "high-contrast";
/** Office's surfaces, and the pane's ground on them. */
const SURFACES: Readonly<Record<Theme, { readonly office: readonly [string, string]; readonly ground: string }>> = {
  light: { office: ["#ffffff", "#242424"], ground: "rgb(255, 255, 255)" },
  dark: { office: ["#262626", "#ffffff"], ground: "rgb(41, 41, 41)" },
  "high-contrast": { office: ["#000000", "#ffffff"], ground: "rgb(0, 0, 0)" },
};

/** What hangs on the ground alone. */
const OF_THEME = ["color-contrast", "link-in-text-block"];
/** What hangs on the words alone. */
const OF_LANGUAGE = [
  ...["html-has-lang", "html-lang-valid", "valid-lang", "document-title", "page-has-heading-one", "empty-heading"],
  ...["button-name", "link-name", "label", "label-title-only", "label-content-name-mismatch", "select-name"],
  ...["aria-command-name", "aria-input-field-name", "aria-toggle-field-name", "role-img-alt", "svg-img-alt"],
];
/**
 * Every view is seen in each theme and each language, and each rule wherever it can tell otherwise: structure, roles and all else are the
 * same in every look, contrast hangs on the theme and names on the language.
 */
const LOOKS: readonly (readonly [Theme, Language, readonly string[]])[] = [
  ["light", "fi", []],
  ["dark", "fi", OF_THEME],
  ["high-contrast", "fi", OF_THEME],
  ["light", "sv", OF_LANGUAGE],
  ["light", "en", OF_LANGUAGE],
];

/**
 * In CSS pixels: as narrow as a pane gets, and at once one of 640 × 900 whose text is enlarged to 200 %, which is how Excel's web view
 * zooms.
 */
const LEAST = { width: 320, height: 450 };
const USUAL = { width: 350, height: 800 };

let browser: BrowserSession;
let workbench: WorkbenchPage;
let pane: PanePage;

beforeAll(async () => {
  browser = await BrowserSession.start();
  workbench = await browser.openWorkbench({ lang: "fi", pane: "open" });
  pane = new PanePage(workbench);
  await shown("form");
  await pane.frame.getByRole("switch").uncheck();
});
afterAll(() => browser.close());

const first = (selector: string) => pane.frame.locator(selector).first();
const shown = (selector: string): Promise<void> => first(selector).waitFor();
const click = (selector: string): Promise<void> => first(selector).click();

const SETTINGS = "header button[aria-expanded]";
const PART = { former: "main button[aria-expanded] >> nth=0", report: "main button[aria-expanded] >> nth=1" };
const ITEM_OF_ANSWER = "button[aria-expanded=true] + div li";

interface View {
  readonly name: string;
  readonly open: () => Promise<void>;
  /** Goes back to where the other views are opened from. */
  readonly close: () => Promise<void>;
}

const show = (view: string): Promise<void> => click(`[data-view="${view}"]`);
const openPart = async (part: keyof typeof PART): Promise<void> => {
  await click(PART[part]);
  await shown(`[id="${(await first(PART[part]).getAttribute("aria-controls")) ?? ""}"] button`);
};
const openDetails = async (rule: string): Promise<void> => {
  await click(`[data-open-details^="${rule}|"]`);
  await shown("[data-details] h2");
};
const closeDetails = (): Promise<void> => click("[data-details] button");
const accept = async (rule: string): Promise<void> => {
  await openDetails(rule);
  await click("[data-details] button[aria-expanded]");
  await first("[data-accept-form] textarea").fill("Sovittu 3.10.");
  await click("[data-accept-form] [type=submit]");
  await shown("[data-details] > [role=status]");
  await closeDetails();
  await shown("[data-accepted]");
};

const FIRST_RUN: View = {
  name: "first run",
  open: () => shown("form"),
  close: () => Promise.resolve(),
};
const IN_SETTINGS: View = {
  name: "settings",
  open: async () => {
    await click(SETTINGS);
    // A few of the many rules show how all of them look.
    await first("[data-settings] input[type=search]").fill("A0");
    await shown('[data-setting="A01"]');
  },
  close: () => click("[data-settings] button"),
};
const OF_SCOREBOARD: readonly View[] = [
  {
    name: "findings with the forms of the report",
    open: () => openPart("report"),
    close: () => click(PART.report),
  },
  {
    name: "preview of fixes with the former period",
    open: async () => {
      await openPart("former");
      await click('[data-fix^="T01|"] ~ button');
      await shown("[data-fix-panel]");
    },
    close: async () => {
      await workbench.page.keyboard.press("Escape");
      await click(PART.former);
    },
  },
  {
    name: "details with a fix and the form that accepts",
    open: async () => {
      await openDetails("T01");
      await click("[data-details] button[aria-expanded]");
      await shown("[data-accept-form]");
    },
    close: closeDetails,
  },
  {
    name: "details of a missed target",
    open: async () => {
      await openDetails("G01");
      await click("[data-details] button[aria-expanded]");
      await shown(`[data-details] ${ITEM_OF_ANSWER}`);
    },
    close: closeDetails,
  },
  {
    name: "accepted findings",
    open: async () => {
      await click("[data-accepted] summary");
      await shown("[data-accepted] li button");
    },
    close: () => click("[data-accepted] summary"),
  },
  {
    name: "targets",
    open: async () => {
      await show("targets");
      await click("[role=tabpanel] button[aria-expanded]");
      await shown(`[role=tabpanel] ${ITEM_OF_ANSWER}`);
    },
    close: () => show("findings"),
  },
  {
    name: "functions",
    open: async () => {
      await show("functions");
      await shown("[data-function]");
    },
    close: () => show("findings"),
  },
  {
    name: "details of a function",
    open: async () => {
      await show("functions");
      await click('[data-function="PROCESSING_SUMMARY"]');
      await shown("[role=tabpanel] h2");
    },
    close: async () => {
      await click("[role=tabpanel] button");
      await show("findings");
    },
  },
  {
    name: "explanation of a cell",
    open: async () => {
      await show("explanation");
      await shown("[data-call]");
    },
    close: () => show("findings"),
  },
  IN_SETTINGS,
];

/** Office's theme changes, and the person chooses another language in the settings. */
async function look(theme: Theme, language: Language): Promise<void> {
  const { office, ground } = SURFACES[theme];
  await pane.frame.evaluate(([bodyBackgroundColor, bodyForegroundColor]) => {
    Object.defineProperty(Office.context, "officeTheme", {
      configurable: true,
      value: { bodyBackgroundColor, bodyForegroundColor },
    });
    dispatchEvent(new Event("focus"));
  }, office);
  await click(SETTINGS);
  await first("[data-settings] select").selectOption(language);
  await pane.frame.waitForFunction(
    (wanted) => {
      const root = document.querySelector("#root > *");
      return (
        document.documentElement.lang === wanted.language &&
        root !== null &&
        getComputedStyle(root).backgroundColor === wanted.ground
      );
    },
    { language, ground },
  );
  await click("[data-settings] button");
}

/** What cannot be read in a pane of this size. */
async function faultsAt({ width, height }: typeof LEAST, longer = 0): Promise<string[]> {
  const frame = workbench.page.locator("#pane iframe");
  await frame.evaluate(
    (element, style) => {
      element.setAttribute("style", style);
    },
    `width: ${String(width)}px; height: ${String(height)}px`,
  );
  await pane.frame.waitForFunction((wanted) => innerWidth === wanted.width && innerHeight === wanted.height, {
    width,
    height,
  });
  const faults = await pane.frame.evaluate(layoutFaults, longer);
  await frame.evaluate((element) => {
    element.removeAttribute("style");
  });
  return faults.map((fault) => `${String(width)} × ${String(height)}: ${fault}`);
}

/** The views with the faults that they have. */
async function faultsOf(views: readonly View[], faults: () => Promise<readonly string[]>): Promise<unknown> {
  const found = new Map<string, readonly string[]>();
  for (const { name, open, close } of views) {
    await open();
    found.set(name, await faults());
    await close();
  }
  return Object.fromEntries([...found].filter(([, list]) => list.length > 0));
}

async function everyFault(theme: Theme, rules: readonly string[]): Promise<readonly string[]> {
  const faults = await pane.accessibilityFaults(rules);
  return theme === "light" ? [...faults, ...(await faultsAt(LEAST))] : faults;
}

describe("a machine finds no fault of accessibility, and all can be read at 320 px and with text at 200 %", () => {
  test.each(LOOKS)("in the first run, %s, %s", async (theme, language, rules) => {
    await look(theme, language);
    expect(await faultsOf([FIRST_RUN], () => everyFault(theme, rules))).toEqual({});
  });

  describe("with a scoreboard", () => {
    beforeAll(async () => {
      await workbench.open({ name: "virheet.xlsx", bytes: await plantedFile(PLANTED) });
      await pane.finding("T01").waitFor();
      await accept("A01");
      await workbench.goTo("Käsittelyajat", "S6");
    });

    test.each(LOOKS)("in every view, %s, %s", async (theme, language, rules) => {
      await look(theme, language);
      expect(await faultsOf(OF_SCOREBOARD, () => everyFault(theme, rules))).toEqual({});
    });

    test("in high contrast the icon of a pressed severity stands out as its word does", async () => {
      await look("high-contrast", "fi");
      const colours = await first("button[aria-pressed=true]:has(svg)").evaluate((button) =>
        [button, button.querySelector("svg")].map((element) => element && getComputedStyle(element).color),
      );
      expect(colours).toEqual(["rgb(0, 0, 0)", "rgb(0, 0, 0)"]);
    });

    test("words longer by two fifths can be read as well", async () => {
      await look("light", "fi");
      expect(await faultsOf(OF_SCOREBOARD, () => faultsAt(USUAL, 0.4))).toEqual({});
    });

    test("an unknown period and a fix that was done can be read in each language", async () => {
      const cells = { ...PLANTED, "Tiedot!B5": "joskus" };
      await workbench.open({ name: "jakso.xlsx", bytes: await plantedFile(cells) });
      await pane.finding("M01").waitFor();
      await click('[data-fix^="T01|"]');
      await pane.button("Kumoa").waitFor();
      for (const language of ["fi", "sv", "en"] as const) {
        await look("light", language);
        expect([language, await faultsAt(LEAST)]).toEqual([language, []]);
      }
    });
  });
});

test("nothing was reported as an error on the way", () => {
  expect(workbench.problems).toEqual([]);
});
