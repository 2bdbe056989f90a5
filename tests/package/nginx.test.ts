import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { APIResponse } from "playwright-core";
import { contentTypeOf } from "../../deploy/contentTypes";
import { headerRules, headersOf } from "../../deploy/headerRules";
import { readFolder } from "../../deploy/package/folderFiles";
import packageJson from "../../package.json";
import { readZip } from "../../src/files/zip/readZip";
import { headerNames } from "../../deploy/servers/locations";
import { BrowserSession } from "../support/browser";
import { freePort, Nginx } from "../support/nginx";
import { makePackage, type Packed } from "../support/packed";
import { PanePage } from "../support/panePage";

const sample = "assets/tulostaulu-2022Q3.xlsx";

let browser: BrowserSession;
let packed: Packed;
let nginx: Nginx;
let origin: string;

beforeAll(async () => {
  browser = await BrowserSession.start();
  const port = await freePort();
  origin = `https://localhost:${port}`;
  packed = makePackage(["--host", origin, "--self-hosted-office", "--frame-ancestor", browser.origin]);
  const configuration = readFileSync(join(packed.folder, "servers/nginx/scoreboard.conf"), "utf8");
  nginx = await Nginx.start(configuration, packed.site, port);
}, 900_000);
afterAll(async () => {
  await nginx.close();
  await browser.close();
  packed.remove();
});

const get = (path: string, headers: Record<string, string> = {}): Promise<APIResponse> =>
  browser.context.request.get(`${origin}${path}`, { headers });

test("the zip holds the folder, and the sums are those of all its files", async () => {
  const folder = readFolder(packed.folder);
  const zip = await readZip(readFileSync(packed.zip));
  const name = `${packageJson.name}-${packageJson.version}`;
  expect([...zip.keys()].sort()).toEqual([...folder.keys()].map((path) => `${name}/${path}`).sort());
  for (const [path, bytes] of folder) expect(Buffer.from(zip.get(`${name}/${path}`) ?? []).equals(bytes)).toBe(true);
  const sums = [...folder].flatMap(([path, bytes]) =>
    path === "SHA256SUMS" ? [] : `${createHash("sha256").update(bytes).digest("hex")}  ${path}`,
  );
  expect(readFileSync(join(packed.folder, "SHA256SUMS"), "utf8").trim().split("\n").sort()).toEqual(sums.sort());
});

test("every file of the site is served with exactly the headers of the rules", async () => {
  const rules = headerRules({ selfHosted: true, frameAncestors: [browser.origin] });
  const names = [...headerNames(rules), "content-type"];
  for (const file of readFolder(packed.site).keys()) {
    const response = await get(`/${file}`);
    const received = Object.entries(response.headers()).filter(([name]) => names.includes(name));
    expect({ file, status: response.status(), ...Object.fromEntries(received) }).toEqual({
      file,
      status: 200,
      "content-type": contentTypeOf(file),
      ...headersOf(`/${file}`, rules),
    });
  }
});

test("what is not there and what is not asked for by GET is refused, with the same headers", async () => {
  for (const path of ["/", "/missing.html", "/help/", "/..%2f..%2fSHA256SUMS"]) {
    const response = await get(path);
    expect({ path, isRefused: response.status() >= 400 }).toEqual({ path, isRefused: true });
    expect(response.headers()["x-content-type-options"]).toBe("nosniff");
  }
  expect((await browser.context.request.post(`${origin}/taskpane.html`)).status()).toBe(403);
});

test("a page that has not changed is not sent again, and text travels compressed", async () => {
  const first = await get("/taskpane.html");
  const etag = first.headers().etag ?? "";
  expect((await get("/taskpane.html", { "if-none-match": etag })).status()).toBe(304);
  const metadata = await get("/functions.fi.json", { "accept-encoding": "gzip" });
  expect(metadata.headers()["content-encoding"]).toBe("gzip");
});

test("the pane of the package validates and calculates in the workbench, and its policy blocks nothing", async () => {
  const manifest = readFileSync(join(packed.site, "manifest.xml"), "utf8");
  await browser.context.route("**/manifest.xml", (route) =>
    route.fulfill({ contentType: "application/xml", body: manifest }),
  );
  const workbench = await browser.openWorkbench({ open: sample, lang: "sv", pane: "open" });
  const pane = new PanePage(workbench);
  await pane.whenVerdict("avtalet 2022–2026, Q3/2022");
  expect(pane.frame.url()).toMatch(`${origin}/taskpane.html`);
  // The period ends on 1 July 2022, a Friday, as it begins: one working day.
  await workbench.type("Tiedot", "B7", "44743");
  expect(await workbench.value("Tiedot", "B10")).toBe(1);
  await pane.frame.getByRole("tab", { name: "Funktioner" }).click();
  await pane.frame.getByText("PTS_PER_HTV").first().waitFor();
  await workbench.press("Kontrollera");
  await pane.whenIdle();
  expect(workbench.problems).toEqual([]);
  await workbench.page.close();
});

test.each(["/taskpane.html", "/help/fi/index.html", "/help/sv/PTS_PER_HTV.html", "/help/sv/analyst.html"])(
  "%s opens in a browser, and its policy blocks nothing",
  async (path) => {
    const page = await browser.context.newPage();
    const problems: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error") problems.push(message.text());
    });
    page.on("pageerror", (error) => problems.push(error.message));
    await page.goto(`${origin}${path}`);
    await page.getByRole("heading").first().waitFor();
    expect(problems).toEqual([]);
    await page.close();
  },
);

test("no other site may show the pane in a frame", async () => {
  const page = await browser.context.newPage();
  await page.route("https://elsewhere.example/", (route) =>
    route.fulfill({ contentType: "text/html", body: `<iframe src="${origin}/taskpane.html"></iframe>` }),
  );
  await page.goto("https://elsewhere.example/");
  expect(page.frames().map((frame) => frame.url())).toEqual([
    "https://elsewhere.example/",
    "chrome-error://chromewebdata/",
  ]);
  await page.close();
});
