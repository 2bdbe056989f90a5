import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { createServer } from "node:https";
import { createRequire } from "node:module";
import { basename, join, normalize, sep } from "node:path";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { localBuild } from "./build.mjs";
import { ownCertificate } from "./certificate.mjs";

const require = createRequire(import.meta.url);
require("./typescript.cjs");
const { contentTypeOf } = require("../deploy/contentTypes");
const { headerRules, headersOf } = require("../deploy/headerRules");

/** The pane is framed by the workbench, which is served beside it. */
const rules = headerRules({ selfHosted: true, frameAncestors: ["'self'"] });
/** The workbench is never published: its page keeps no policy. */
const isWorkbench = /^\/workbench[./]/;
/** The origin that the committed manifest names. */
const manifestOrigin = "https://localhost:3000";
/** Files that say where the add-in is served from: they are told the address really used. */
const namesOrigin = /^(manifest\.xml|functions(\.\w+)?\.json)$/;
const portsTried = 100;

/** The file that an address names, or null where it lies outside the folder. */
function fileOf(folder, address) {
  const path = decodeURIComponent(new URL(address, manifestOrigin).pathname);
  const file = normalize(join(folder, path === "/" ? "workbench.html" : path));
  return file.startsWith(folder + sep) ? file : null;
}

function headersFor(path) {
  const { "content-security-policy": policy, ...headers } = headersOf(path, rules);
  const typed = { ...headers, "content-type": contentTypeOf(path) };
  return isWorkbench.test(path) ? typed : { ...typed, "content-security-policy": policy };
}

async function answer(folder, origin, request, response) {
  if (request.method !== "GET" && request.method !== "HEAD") return response.writeHead(405).end();
  const file = fileOf(folder, request.url);
  const found = file && (await stat(file).catch(() => null));
  if (!found?.isFile()) return response.writeHead(404, { "content-type": "text/plain" }).end("Not found");
  const headers = headersFor(file.slice(folder.length).replaceAll(sep, "/"));
  if (namesOrigin.test(basename(file))) {
    const text = await readFile(file, "utf8");
    return response.writeHead(200, headers).end(text.replaceAll(manifestOrigin, origin));
  }
  response.writeHead(200, { ...headers, "content-length": found.size });
  if (request.method === "HEAD") return response.end();
  return pipeline(createReadStream(file), response);
}

function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", reject);
      resolve();
    });
  });
}

async function listenOnFreePort(server, first) {
  for (let port = first; ; port++) {
    try {
      return await listen(server, port);
    } catch (error) {
      if (error.code !== "EADDRINUSE" || port >= first + portsTried) throw error;
    }
  }
}

/**
 * Serves a folder over https to this machine alone. The manifest and the functions' metadata name the address really used.
 * @param port the first port to try, the next free one is taken; 0 for any
 */
export async function serve({ folder = localBuild, port = 3000, certificate }) {
  const server = createServer({ key: certificate.key, cert: certificate.cert });
  await listenOnFreePort(server, port);
  const origin = `https://localhost:${server.address().port}`;
  server.on("request", (request, response) => {
    answer(folder, origin, request, response).catch((error) => {
      if (!response.headersSent) response.writeHead(error instanceof URIError ? 400 : 500);
      response.end();
      if (!(error instanceof URIError) && error.code !== "ERR_STREAM_PREMATURE_CLOSE") console.error(error);
    });
  });
  const close = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  return { origin, close };
}

/** Run as a program: serves a folder, the local build where none is named, on a free port, prints its address and stops when its input ends. */
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { origin, close } = await serve({ folder: process.argv[2], port: 0, certificate: await ownCertificate() });
  console.log(origin);
  process.stdin.on("end", close).resume();
}
