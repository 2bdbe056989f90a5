import { readFile } from "node:fs/promises";
import type { Frame, JSHandle, Page } from "playwright-core";
import type { CellValue } from "../../src/scoreboard/cellValue";
import type { WorkbenchApi } from "../../src/workbench/page/testApi";
import { areaOf } from "./a1";

/** A tab with the workbench, used as a person would: through the grid, the ribbon and the pane. */
export class WorkbenchPage {
  /** What the page, or the add-in in it, reported as an error or blocked for its policy. */
  readonly problems: string[] = [];

  constructor(readonly page: Page) {
    page.on("pageerror", (error) => this.problems.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") this.problems.push(message.text());
    });
    // Discarding the changes of a test's workbook needs no second thought.
    page.on("dialog", (dialog) => void dialog.accept());
  }

  /** Resolves when the workbook opened last is shown and calculated and the add-in runs. */
  async whenReady(): Promise<void> {
    await this.page.waitForFunction(() => window.workbench !== undefined);
    await (await this.api()).evaluate((workbench) => workbench.ready);
  }

  /** Resolves when nothing is being calculated. */
  async whenSettled(): Promise<void> {
    await (await this.api()).evaluate((workbench) => workbench.model.whenSettled());
  }

  /** The page of the add-in. */
  get pane(): Frame {
    const frame = this.page.frames().find((candidate) => candidate.parentFrame() === this.page.mainFrame());
    if (!frame) throw new Error("The workbench has no task pane");
    return frame;
  }

  /** Presses the ribbon button with this label. */
  async press(label: string): Promise<void> {
    await this.page.locator(".ribbon").getByRole("button", { name: label, exact: true }).click();
  }

  /** Opens the sheet by its tab and goes to the cell or area by the name box. */
  async goTo(sheet: string, address: string): Promise<void> {
    await this.page.getByRole("tab", { name: sheet, exact: true }).click();
    const nameBox = this.page.locator("#grid [data-u-comp=defined-name] input");
    await nameBox.click();
    await nameBox.fill(address);
    await nameBox.press("Enter");
  }

  /** Types into a cell and presses Enter; resolves when the workbook has calculated. */
  async type(sheet: string, address: string, text: string): Promise<void> {
    await this.goTo(sheet, address);
    await this.edit(async () => {
      await this.page.keyboard.type(text);
      await this.page.keyboard.press("Enter");
    });
  }

  /** Pastes rows from the clipboard, as copied from another spreadsheet; resolves when the workbook has calculated. */
  async paste(sheet: string, address: string, rows: readonly (readonly (string | number)[])[]): Promise<void> {
    const text = rows.map((row) => row.join("\t")).join("\n");
    await this.page.evaluate((content) => navigator.clipboard.writeText(content), text);
    await this.goTo(sheet, address);
    await this.edit(() => this.page.keyboard.press("Control+V"));
  }

  /** Does what changes cells and waits until they have changed and all has calculated. */
  private async edit(action: () => Promise<void>): Promise<void> {
    const edited = await (
      await this.api()
    ).evaluateHandle(({ model }) => ({
      done: new Promise<void>((resolve) => {
        const stop = model.on("edited", () => {
          stop();
          resolve();
        });
      }),
    }));
    await action();
    await edited.evaluate(({ done }) => done);
    await edited.dispose();
    await this.whenSettled();
  }

  async value(sheet: string, address: string): Promise<CellValue> {
    return (await this.api()).evaluate(
      (workbench, { name, row, column }) => {
        const sheetId = workbench.model.sheetIdByName(name);
        if (sheetId === undefined) throw new Error(`There is no sheet ${name}`);
        return workbench.model.valueAt(sheetId, row, column);
      },
      { name: sheet, ...areaOf(address) },
    );
  }

  /** Opens a file with the page's own Open button. */
  async open(file: { readonly name: string; readonly bytes: Uint8Array }): Promise<void> {
    const choosing = this.page.waitForEvent("filechooser");
    await this.page.locator("#open").click();
    await (
      await choosing
    ).setFiles({ name: file.name, mimeType: "application/octet-stream", buffer: Buffer.from(file.bytes) });
    await (await this.api()).evaluate((workbench) => workbench.ready);
  }

  /** Saves with the page's own Save button and yields the file. */
  async save(): Promise<{ readonly name: string; readonly bytes: Buffer }> {
    const downloading = this.page.waitForEvent("download");
    await this.page.locator("#save").click();
    const download = await downloading;
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  }

  /** `window.workbench`, to run functions on: `(await workbench.api()).evaluate(({ host }) => host.roundTrips)`. */
  async api(): Promise<JSHandle<WorkbenchApi>> {
    return this.page.evaluateHandle(() => {
      if (!window.workbench) throw new Error("The workbench has not started");
      return window.workbench;
    });
  }
}
