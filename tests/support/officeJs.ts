import { readFileSync } from "node:fs";
import { isSetSupported } from "../../src/workbench/host/requirementSets";
import type { NativeBridge } from "../../src/workbench/host/transports/hostBridge";

const excelWeb = "@microsoft/office-js/dist/excel-web-16.00.debug.js";

/** What Microsoft's script for Excel on the web leaves in the realm. */
export interface OfficeRealm {
  readonly Excel: typeof Excel;
  readonly Office: object;
  readonly CustomFunctions: typeof CustomFunctions;
  readonly OfficeExtension: typeof OfficeExtension & { HostBridge: { init(bridge: NativeBridge): void } };
}

/**
 * The script expects a page and office.js around it. This is the part of both that it reads: a document that is ready
 * when `start` is called, requirement sets, and the table of associated functions.
 */
class Surroundings {
  private readonly readyListeners: (() => void)[] = [];
  private readonly changeListeners: (() => void)[] = [];
  private readonly mappings: Record<string, unknown> = {};

  readonly globals = {
    window: globalThis,
    location: { search: "", hash: "", href: "https://localhost/", hostname: "localhost", protocol: "https:" },
    document: {
      readyState: "loading",
      addEventListener: (_name: string, listener: () => void) => this.readyListeners.push(listener),
      getElementById: () => null,
      getElementsByTagName: () => [],
    },
    navigator: { userAgent: "", language: "en-US" },
    // 3: a shared runtime with custom functions.
    OSF: {
      _OfficeAppFactory: {
        getHostInfo: () => ({ hostType: "excel", hostPlatform: "web", flags: 3 }),
        getContext: () => ({ requirements: { isSetSupported } }),
      },
    },
    CustomFunctionMappings: {},
    CustomFunctions: {
      _association: {
        mappings: this.mappings,
        onchange: (listener: () => void) => this.changeListeners.push(listener),
      },
      associate: (id: string, functionObject: unknown) => {
        this.mappings[id.toUpperCase()] = functionObject;
        for (const listener of this.changeListeners) listener();
      },
    },
  };

  /** The script makes an Office of its own; these members come from office.js. */
  readonly officeMembers = {
    HostType: { Excel: "Excel" },
    onReady: (callback: (info: { host: string }) => void): void => {
      callback({ host: "Excel" });
    },
  };

  start(): void {
    for (const listener of this.readyListeners) listener();
  }
}

let loaded: { readonly realm: OfficeRealm; readonly surroundings: Surroundings } | undefined;

function define(object: object, members: object): void {
  for (const [name, value] of Object.entries(members)) {
    Object.defineProperty(object, name, { value, configurable: true, writable: true });
  }
}

function load(): NonNullable<typeof loaded> {
  const surroundings = new Surroundings();
  define(globalThis, surroundings.globals);
  // An indirect eval: the script's variables become globals of the test's realm, as in a page.
  (0, eval)(readFileSync(require.resolve(excelWeb), "utf8"));
  const realm: object = globalThis;
  if (!isOfficeRealm(realm)) throw new Error(`${excelWeb} has left no Excel behind`);
  define(realm.Office, surroundings.officeMembers);
  return { realm, surroundings };
}

function isOfficeRealm(realm: object): realm is OfficeRealm {
  return "Excel" in realm && "Office" in realm && "OfficeExtension" in realm && "CustomFunctions" in realm;
}

/** Runs the script once in a test file's realm and connects it with a host; a later call connects it with another. */
export function connectOfficeJs(bridge: NativeBridge): OfficeRealm {
  loaded ??= load();
  loaded.realm.OfficeExtension.HostBridge.init(bridge);
  loaded.surroundings.start();
  return loaded.realm;
}
