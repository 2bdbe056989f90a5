import { AxeBuilder } from "@axe-core/playwright";
import { BrowserSession } from "../support/browser";

let browser: BrowserSession;

beforeAll(async () => {
  browser = await BrowserSession.start();
});
afterAll(() => browser.close());

test("the manifest and the functions' metadata name what is served, at the address at which it is served", async () => {
  const { origin, context } = browser;
  const manifest = await (await context.request.get("/manifest.xml")).text();
  const origins = new Set([...manifest.matchAll(/"(https:\/\/localhost:[0-9]+)\//g)].map((match) => match[1]));
  expect([...origins]).toEqual([origin]);
  const metadata = await (await context.request.get("/functions.fi.json")).text();
  const named = [...`${manifest}${metadata}`.matchAll(/"(https:\/\/localhost:[^"]+)"/g)];
  const addresses = new Set(named.map((match) => match[1] ?? ""));
  for (const address of addresses) {
    const response = await context.request.get(address);
    expect({ address, status: response.status() }).toEqual({ address, status: 200 });
  }
});

test("only files of the build are served", async () => {
  const { context } = browser;
  for (const address of ["/missing.js", "/assets", "/..%2f..%2fpackage.json", "/%2e%2e/%2e%2e/package.json"]) {
    const response = await context.request.get(address);
    expect({ address, status: response.status() }).toEqual({ address, status: 404 });
  }
  expect((await context.request.get("/%zz")).status()).toBe(400);
  expect((await context.request.post("/taskpane.html")).status()).toBe(405);
});

async function faultsOf(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

// One of each kind; the guides with pictures and wide tables.
const HELP = ["index", "analyst", "checklist", "T01", "SHARE"];
test.each(HELP)(
  "the help's page %s loads all it names, and has no fault of accessibility that a machine can find",
  async (name) => {
    const page = await browser.context.newPage();
    const problems: string[] = [];
    page.on("console", (message) => problems.push(message.text()));
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`/help/fi/${name}.html`);
    expect(await faultsOf(new AxeBuilder({ page }))).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(problems).toEqual([]);
    await page.close();
  },
);

test("the help's texts and links stand out on a dark ground, too", async () => {
  const page = await browser.context.newPage();
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto("/help/sv/analyst.html");
  expect(await faultsOf(new AxeBuilder({ page }).withRules("color-contrast"))).toEqual([]);
  await page.close();
});
