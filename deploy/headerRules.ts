import { framedPanePolicy, pagePolicy } from "./contentSecurityPolicy";

export interface HeaderOptions {
  /** Whether Office.js lies beside the pane. */
  readonly selfHosted: boolean;
  /** Origins besides Office's own hosts that may show the pane in a frame, or `'self'`. */
  readonly frameAncestors: readonly string[];
}

export type Headers = Readonly<Record<string, string>>;

/** A class of files, by a regular expression that JavaScript and nginx read alike; the path begins with a slash. */
export interface HeaderRule {
  readonly pattern: string;
  /** What differs from the headers of all other files. */
  readonly headers: Headers;
}

const CORS = { "access-control-allow-origin": "*" } as const;

/** What every file gets that no rule tells otherwise, with an error too. */
export const commonHeaders: Headers = {
  "cache-control": "no-cache",
  "content-security-policy": pagePolicy,
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
};

/**
 * The one source of the headers that nginx, IIS, static hosts and the local server send. A file fits one rule at most.
 * Excel on the web reads the functions, the shortcuts and the icons from a page of its own: hence CORS.
 */
export function headerRules({ selfHosted, frameAncestors }: HeaderOptions): readonly HeaderRule[] {
  return [
    {
      pattern: "^/taskpane\\.html$",
      headers: { "content-security-policy": framedPanePolicy(selfHosted, frameAncestors) },
    },
    { pattern: "^/(functions(\\.[a-z]+)?|shortcuts)\\.json$", headers: CORS },
    { pattern: "^/assets/[^/]+\\.png$", headers: { "cache-control": "public, max-age=86400", ...CORS } },
    {
      pattern: "[./][0-9a-f]{12}\\.(js|css)(\\.LICENSE\\.txt)?$",
      headers: { "cache-control": "public, max-age=31536000, immutable" },
    },
  ];
}

const none: Headers = {};

/**
 * What a file has besides, or instead of, the common headers.
 * @param path from the root of the site: `/taskpane.html`
 */
export function ruleHeaders(path: string, rules: readonly HeaderRule[]): Headers {
  return rules.find(({ pattern }) => new RegExp(pattern).test(path))?.headers ?? none;
}

/** Every header of a file but its content type. */
export function headersOf(path: string, rules: readonly HeaderRule[]): Headers {
  return { ...commonHeaders, ...ruleHeaders(path, rules) };
}
