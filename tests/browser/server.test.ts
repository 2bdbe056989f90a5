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
