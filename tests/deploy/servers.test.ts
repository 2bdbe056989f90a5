/** @jest-environment jsdom */
import * as z from "zod/mini";
import { contentTypeOf } from "../../deploy/contentTypes";
import { headerRules, headersOf, type Headers } from "../../deploy/headerRules";
import { iisConfiguration } from "../../deploy/servers/iis";
import { locationsOf } from "../../deploy/servers/locations";
import { nginxConfiguration } from "../../deploy/servers/nginx";
import { bucketHeaders, staticWebAppConfiguration } from "../../deploy/servers/staticHost";

const rules = headerRules({ selfHosted: false, frameAncestors: [] });
const FILES = [
  ...["assets/icon-16.png", "assets/icon-32.png", "functions.fi.json", "functions.json", "help/fi/index.html"],
  ...["help/help.css", "manifest.xml", "pane/0123456789ab.js", "pane/a.0123456789ab.js"],
  ...["pane/a.0123456789ab.js.LICENSE.txt", "shortcuts.json", "taskpane.0123456789ab.js", "taskpane.html"],
];
const wanted = (file: string): Headers => ({ ...headersOf(`/${file}`, rules), "content-type": contentTypeOf(file) });
const extensionOf = (file: string): string => file.slice(file.lastIndexOf("."));

/** What IIS makes of web.config: a location's headers after those of the root, removals before additions. */
class WebConfig {
  private readonly xml: Document;

  constructor(text: string) {
    this.xml = new DOMParser().parseFromString(text, "application/xml");
  }

  headersOf(file: string): Headers {
    const root = this.xml.querySelector("configuration > system\\.webServer");
    const locations = [...this.xml.querySelectorAll("location")].filter((location) => {
      const path = location.getAttribute("path") ?? "";
      return file === path || file.startsWith(`${path}/`);
    });
    const headers = new Map<string, string>();
    for (const place of [root, ...locations]) {
      for (const step of place?.querySelectorAll("customHeaders > *") ?? []) {
        const name = step.getAttribute("name") ?? "";
        if (step.localName === "remove") headers.delete(name);
        else if (headers.has(name)) throw new Error(`IIS refuses ${name} twice`);
        else headers.set(name, step.getAttribute("value") ?? "");
      }
    }
    const type = root?.querySelector(`mimeMap[fileExtension="${extensionOf(file)}"]`)?.getAttribute("mimeType");
    return { ...Object.fromEntries(headers), "content-type": type ?? "" };
  }
}

const headersSchema = z.record(z.string(), z.string());
const staticWebAppSchema = z.object({
  routes: z.array(z.object({ route: z.string(), headers: headersSchema })),
  globalHeaders: headersSchema,
  mimeTypes: headersSchema,
});

test.each(FILES)("IIS, a static host and a bucket send the same headers for %s", (file) => {
  expect(new WebConfig(iisConfiguration(FILES, rules)).headersOf(file)).toEqual(wanted(file));

  const app = staticWebAppSchema.parse(JSON.parse(staticWebAppConfiguration(FILES, rules)));
  const route = app.routes.find(({ route: path }) =>
    path.endsWith("/*") ? `/${file}`.startsWith(path.slice(0, -1)) : path === `/${file}`,
  );
  const type = app.mimeTypes[extensionOf(file)] ?? "";
  expect({ ...app.globalHeaders, ...route?.headers, "content-type": type }).toEqual(wanted(file));

  const bucket = z.record(z.string(), headersSchema).parse(JSON.parse(bucketHeaders(FILES, rules)));
  expect(bucket[file]).toEqual(wanted(file));
});

test("a folder is one place where all that lies in it is alike, and no longer where it is not", () => {
  const places = (files: readonly string[]): string[] => locationsOf(files, rules).map(({ path }) => path);
  expect(places(["assets/a.png", "assets/b.png"])).toEqual(["assets"]);
  expect(places(["assets/a.png", "assets/a.txt"])).toEqual(["assets/a.png"]);
  expect(places(["assets/a.png", "assets/more/a.txt"])).toEqual(["assets/a.png"]);
  expect(places(["help/fi/a.html", "help/help.css"])).toEqual([]);
});

test("nginx listens where the host says", () => {
  expect(nginxConfiguration(new URL("https://tulostaulu.example.fi"), rules)).toContain("  listen 443 ssl;\n");
  const other = nginxConfiguration(new URL("https://tulostaulu.example.fi:8443"), rules);
  expect(other).toContain("  listen 8443 ssl;\n  server_name tulostaulu.example.fi;\n");
});
