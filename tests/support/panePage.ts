import { AxeBuilder } from "@axe-core/playwright";
import type { Frame, Locator } from "playwright-core";
import type { WorkbenchPage } from "./workbenchPage";

declare global {
  interface Window {
    /** What is brought into the page to look for faults of accessibility. */
    readonly axe?: {
      readonly run: (context: object, options: object) => ReturnType<AxeBuilder["analyze"]>;
    };
  }
}

/** The pane as a person meets it. */
export class PanePage {
  constructor(private readonly workbench: WorkbenchPage) {}

  get frame(): Frame {
    return this.workbench.pane;
  }

  /** The line that says whether the scoreboard can be sent. */
  get verdict(): Locator {
    return this.frame.locator("[data-verdict]");
  }

  get findings(): Locator {
    return this.frame.locator("[data-finding]");
  }

  /** The message about something that could not be done. */
  get problem(): Locator {
    return this.frame.getByRole("alert");
  }

  button(name: string): Locator {
    return this.frame.getByRole("button", { name, exact: true });
  }

  /** The first finding of a rule. */
  finding(rule: string): Locator {
    return this.frame.locator(`[data-finding^="${rule}|"]`).first();
  }

  /** The findings that are shown, as `T01 Käsittelyajat!H7` in the order of the list. */
  async shown(): Promise<string[]> {
    return (await this.findings.evaluateAll((rows) => rows.map((row) => row.getAttribute("data-finding") ?? ""))).map(
      findingName,
    );
  }

  /** The finding that has the focus. */
  async focused(): Promise<string> {
    return findingName(await this.frame.evaluate(() => document.activeElement?.getAttribute("data-finding") ?? ""));
  }

  /** Resolves when exactly these findings are shown, in this order. */
  async whenShown(expected: readonly string[]): Promise<void> {
    const keys = expected.map((name) => name.replace(/[ !]/g, "|"));
    await this.frame
      .waitForFunction(
        (wanted) =>
          [...document.querySelectorAll("[data-finding]")]
            .map((row) => row.getAttribute("data-finding")?.replace(/[ !]/g, "|"))
            .join("\n") === wanted,
        keys.join("\n"),
      )
      // What differs is told by the comparison.
      .catch(() => undefined);
    expect(await this.shown()).toEqual(expected);
  }

  async whenCount(count: number): Promise<void> {
    await this.frame.waitForFunction(
      (expected) => document.querySelectorAll("[data-finding]").length === expected,
      count,
    );
  }

  /** Resolves when the verdict begins with this text. */
  async whenVerdict(text: string): Promise<void> {
    await this.verdict.filter({ hasText: text }).waitFor();
  }

  /**
   * What axe finds in the pane: the rule and the elements that break it. No validation begins and no colour is on its way
   * from one to another while contrasts are being measured.
   * @param rules of axe's; all that it has for WCAG 2.2 AA, and its good practices, if left out
   */
  async accessibilityFaults(rules: readonly string[] = []): Promise<string[]> {
    const live = this.frame.getByRole("switch");
    const wasLive = await live.isChecked();
    await live.uncheck();
    await this.workbench.whenSettled();
    await this.whenIdle();
    await this.workbench.page.emulateMedia({ reducedMotion: "reduce" });
    const faults = await this.measuredFaults(rules);
    if (wasLive) await live.check();
    return faults;
  }

  private async measuredFaults(rules: readonly string[]): Promise<string[]> {
    await this.bringAxe();
    return this.frame.evaluate(async (only) => {
      if (!window.axe) throw new Error("axe has not come");
      const { violations } = await window.axe.run(
        // Fluent's own stops for the Tab key at the ends of a group, which hold nothing.
        { exclude: ["[data-tabster-dummy]"] },
        {
          resultTypes: ["violations"],
          ...(only.length > 0
            ? { runOnly: { type: "rule", values: [...only] } }
            : // Of WCAG 2.2; axe leaves it out unless it is asked for.
              { rules: { "target-size": { enabled: true } } }),
        },
      );
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    }, rules);
  }

  /** An analysis of the whole page brings axe into the pane, where it can then be asked without the page around it: five times as fast. */
  private async bringAxe(): Promise<void> {
    if (await this.frame.evaluate(() => window.axe !== undefined)) return;
    await new AxeBuilder({ page: this.workbench.page })
      .include(["#pane iframe", "#root"])
      .withRules("document-title")
      .analyze();
  }

  /** Resolves when no work is under way: the pane's first button, which validates, can be pressed. */
  async whenIdle(): Promise<void> {
    const first = this.frame.locator("main button").first();
    await first.and(this.frame.locator(":not([aria-disabled=true])")).waitFor();
  }

  /** Resolves when this cell is selected in the grid: `Käsittelyajat!D7`. */
  async whenSelected(place: string): Promise<void> {
    const [sheet = "", address = ""] = place.split("!");
    const { page } = this.workbench;
    await page.getByRole("tab", { name: sheet, exact: true, selected: true }).waitFor();
    await page.waitForFunction(
      (expected) =>
        document.querySelector<HTMLInputElement>("#grid [data-u-comp=defined-name] input")?.value === expected,
      address,
    );
  }
}

function findingName(key: string): string {
  const [rule = "", sheet = "", address = ""] = key.split("|");
  return `${rule} ${sheet}${address === "" ? "" : `!${address}`}`;
}
