import { statSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { UsageError } from "../usageError";

export interface PackageOptions {
  /** Where the add-in will be served from: an origin. */
  readonly host: URL;
  /** An absolute path; the folder and the zip are made in it. */
  readonly out: string;
  /** Whether Office.js goes into the package, for networks that do not reach Microsoft's. */
  readonly selfHosted: boolean;
  /** Origins besides Office's own that may show the pane in a frame. */
  readonly frameAncestors: readonly string[];
}

export const USAGE = `npm run package -- --host https://… [--out FOLDER] [--self-hosted-office] [--frame-ancestor https://…]

  --host                where the add-in will be served from, such as https://scoreboard.example.fi
  --out                 where the package is put (dist/package)
  --self-hosted-office  puts Office.js into the package, for networks that do not reach Microsoft's server
  --frame-ancestor      a further site that may show the pane, such as an Office of one's own; may be repeated`;

/**
 * Reads the arguments of `npm run package`.
 * @throws {UsageError} where one is missing, unknown or of another kind
 */
export function readPackageOptions(args: readonly string[], workingFolder: string): PackageOptions {
  const values = parsed(args);
  if (values.host === undefined) throw new UsageError("--host is missing.");
  return {
    host: originOf("--host", values.host, HOST_NAME),
    out: folderOf(resolve(workingFolder, values.out ?? "dist/package")),
    selfHosted: values["self-hosted-office"] ?? false,
    frameAncestors: (values["frame-ancestor"] ?? []).map(
      (value) => originOf("--frame-ancestor", value, HOST_NAMES).origin,
    ),
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        host: { type: "string" },
        out: { type: "string" },
        "self-hosted-office": { type: "boolean" },
        "frame-ancestor": { type: "string", multiple: true },
      },
    }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

/** A URL lets signs into its host that mean something in a policy or in a server's configuration. */
const HOST_NAME = /^(?:[a-z0-9_-]+(?:\.[a-z0-9_-]+)*|\[[0-9a-f:]+\])$/;
/** The same, or all hosts of a domain: `*.example.fi`. */
const HOST_NAMES = /^(?:(?:\*\.)?[a-z0-9_-]+(?:\.[a-z0-9_-]+)*|\[[0-9a-f:]+\])$/;

function originOf(option: string, value: string, hostNames: RegExp): URL {
  if (!URL.canParse(value)) {
    throw new UsageError(`${option} takes an address such as https://scoreboard.example.fi, not "${value}".`);
  }
  const url = new URL(value);
  if (url.protocol !== "https:") throw new UsageError(`${option} must begin with https://, and "${value}" does not.`);
  if (url.href !== `${url.origin}/`) {
    throw new UsageError(`${option} takes an address without a user name, path, query or fragment, not "${value}".`);
  }
  if (!hostNames.test(url.hostname)) {
    throw new UsageError(`${option} takes one name of a host, not "${value}".`);
  }
  return url;
}

function folderOf(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found && !found.isDirectory()) throw new UsageError(`--out names ${path}, which is a file and not a folder.`);
  return path;
}
