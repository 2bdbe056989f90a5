import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { chromium, type Browser, type BrowserContext } from "playwright-core";
import { startLocalServer, type LocalServer } from "./localServer";
import { WorkbenchPage } from "./workbenchPage";

const findBrowser = join(__dirname, "..", "..", "scripts", "findBrowser.mjs");
const browserArguments = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const viewport = { width: 1400, height: 900 };

/** A browser and the server of dist/local, for one test file. */
export class BrowserSession {
  private constructor(
    private readonly server: LocalServer,
    private readonly browser: Browser,
    readonly context: BrowserContext,
  ) {}

  /** @param folder what is served, dist/local where nothing else is named */
  static async start(folder?: string): Promise<BrowserSession> {
    const executablePath = execFileSync(process.execPath, [findBrowser], { encoding: "utf8" }).trim();
    const server = await startLocalServer(folder);
    const browser = await chromium.launch({ executablePath, headless: true, args: browserArguments });
    const context = await browser.newContext({
      baseURL: server.origin,
      ignoreHTTPSErrors: true,
      // The scheme of a frame comes from the page around it, as in Excel.
      colorScheme: null,
      locale: "en-US",
      permissions: ["clipboard-read", "clipboard-write"],
      viewport,
    });
    return new BrowserSession(server, browser, context);
  }

  /** Where dist/local is served. */
  get origin(): string {
    return this.server.origin;
  }

  /**
   * Opens the workbench in a new tab and waits until its workbook is calculated and the add-in runs.
   * @param query parameters of the page: `{ open: "assets/….xlsx", lang: "fi", theme: "dark", pane: "open", paneWidth: "320" }`
   */
  async openWorkbench(query: Readonly<Record<string, string>> = {}): Promise<WorkbenchPage> {
    const page = await this.context.newPage();
    const workbench = new WorkbenchPage(page);
    await page.goto(`/workbench.html?${new URLSearchParams({ lang: "en", theme: "light", ...query }).toString()}`);
    await workbench.whenReady();
    return workbench;
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.server.close();
  }
}
