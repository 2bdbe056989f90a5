import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { installDebianPackage } from "./debianPackage.mjs";

const { env } = process;

/** Where nginx stands on Linux and, by Homebrew, on macOS. */
const knownPlaces = [
  "/usr/sbin/nginx",
  "/usr/bin/nginx",
  "/usr/local/sbin/nginx",
  "/opt/homebrew/bin/nginx",
  "/usr/local/bin/nginx",
];

const present = () => (env.NGINX_PATH ? [env.NGINX_PATH] : knownPlaces).find((path) => existsSync(path));

/**
 * The path of nginx, which serves the package in its test.
 * @throws {Error} where none is found, or NGINX_PATH names a file that does not exist
 */
export function findNginx() {
  const found = present();
  if (found) return found;
  if (env.NGINX_PATH) throw new Error(`NGINX_PATH names ${env.NGINX_PATH}, which does not exist.`);
  throw new Error("No nginx was found. Install it, or set NGINX_PATH to it.");
}

/** Installs nginx where it is missing on Debian and we may; it is not started. Resolves with whether it is here now. */
export async function installNginx() {
  return present() !== undefined || ((await installDebianPackage("nginx")) && present() !== undefined);
}

/** Run as a program: prints the path. */
if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(findNginx());
