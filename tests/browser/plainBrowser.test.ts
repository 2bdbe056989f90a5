import { BrowserSession } from "../support/browser";

let browser: BrowserSession;

beforeAll(async () => {
  browser = await BrowserSession.start();
});
afterAll(() => browser.close());

test("the pane's page in a plain browser says that it belongs in Excel and links to the workbench", async () => {
  const page = await browser.context.newPage();
  await page.goto("/taskpane.html");
  await page.getByText("Excel").first().waitFor();
  await page.getByRole("link").first().click();
  await page.waitForURL("**/workbench.html*");
  await page.waitForFunction(() => window.workbench !== undefined);
});
