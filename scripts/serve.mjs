import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { createServer } from "node:https";
import { basename, extname, join, normalize, sep } from "node:path";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { localBuild } from "./build.mjs";
import { ownCertificate } from "./certificate.mjs";

const types = {
  ".css": "text/css; charset=utf-8",
  ".gz": "application/gzip",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".xml": "application/xml; charset=utf-8",
};
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

async function answer(folder, origin, request, response) {
  if (request.method !== "GET" && request.method !== "HEAD") return response.writeHead(405).end();
  const file = fileOf(folder, request.url);
  const found = file && (await stat(file).catch(() => null));
  if (!found?.isFile()) return response.writeHead(404, { "content-type": "text/plain" }).end("Not found");
  const headers = {
    "content-type": types[extname(file)] ?? "application/octet-stream",
    "cache-control": "no-cache",
    "x-content-type-options": "nosniff",
  };
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

/** Run as a program: serves the local build on a free port, prints its address and stops when its input ends. */
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { origin, close } = await serve({ port: 0, certificate: await ownCertificate() });
  console.log(origin);
  process.stdin.on("end", close).resume();
}
