/** Where Microsoft publishes Office.js. */
export const OFFICE_CDN = "https://appsforoffice.microsoft.com";

/** The pages in which Excel on the web shows an add-in: Excel itself, and those that show Excel. */
const OFFICE_HOSTS = [
  "https://*.officeapps.live.com",
  "https://*.office.com",
  "https://*.office365.com",
  "https://*.microsoft365.com",
  "https://*.cloud.microsoft",
  "https://*.sharepoint.com",
  "https://onedrive.live.com",
  "https://teams.microsoft.com",
  "https://*.teams.microsoft.com",
] as const;

/** Of an empty style element: Fluent UI inserts empty ones and fills them through the CSSOM. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

function written(directives: Readonly<Record<string, readonly string[]>>): string {
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(" ")}`)
    .join("; ");
}

/**
 * What the pane's page may load, as the page itself says it: a meta element cannot tell who may frame it.
 * @param selfHosted whether Office.js lies beside the pane
 */
export function panePolicy(selfHosted: boolean): string {
  const office = selfHosted ? [] : [OFFICE_CDN];
  return written({
    "default-src": ["'none'"],
    "script-src": ["'self'", ...office],
    "style-src": ["'self'", EMPTY_STYLE],
    "img-src": ["'self'", "data:"],
    "font-src": ["'self'"],
    "connect-src": ["'self'", ...office],
    "base-uri": ["'none'"],
    "form-action": ["'none'"],
  });
}

/**
 * The pane's policy as the server says it, with who may frame it.
 * @param more origins besides Office's own hosts, or `'self'`
 */
export function framedPanePolicy(selfHosted: boolean, more: readonly string[]): string {
  return `${panePolicy(selfHosted)}; ${written({ "frame-ancestors": [...OFFICE_HOSTS, ...more] })}`;
}

/** What every other page may load: its own style sheets and pictures. Nobody frames it. */
export const pagePolicy = written({
  "default-src": ["'none'"],
  "style-src": ["'self'"],
  "img-src": ["'self'"],
  "base-uri": ["'none'"],
  "form-action": ["'none'"],
  "frame-ancestors": ["'none'"],
});
