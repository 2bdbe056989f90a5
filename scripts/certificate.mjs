import { X509Certificate } from "node:crypto";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ensureCertificatesAreInstalled, generateCertificates, getHttpsServerOptions } from "office-addin-dev-certs";
import { root } from "./run.mjs";

const folder = join(root, ".cache", "certificate");
const files = { ca: join(folder, "ca.crt"), cert: join(folder, "localhost.crt"), key: join(folder, "localhost.key") };
const days = 365;
const monthInMilliseconds = 30 * 24 * 60 * 60 * 1000;

function isUsable() {
  if (!Object.values(files).every((file) => existsSync(file))) return false;
  const { validTo } = new X509Certificate(readFileSync(files.cert));
  return Date.parse(validTo) - Date.now() > monthInMilliseconds;
}

/** A certificate for localhost that no browser trusts by itself, kept in the checkout and made anew a month before it ends. */
export async function ownCertificate() {
  if (!isUsable()) {
    rmSync(folder, { recursive: true, force: true });
    await generateCertificates(files.ca, files.cert, files.key, days, ["localhost", "127.0.0.1"]);
  }
  return { key: readFileSync(files.key), cert: readFileSync(files.cert), trusted: false };
}

/**
 * The certificate that Office's own tools install for development, where there is an Office to load the add-in
 * (Windows, macOS: the system asks once); elsewhere, or where it is refused, our own.
 */
export async function trustedCertificate() {
  if (process.platform !== "win32" && process.platform !== "darwin") return ownCertificate();
  try {
    await ensureCertificatesAreInstalled();
    return { ...(await getHttpsServerOptions()), trusted: true };
  } catch (error) {
    console.log(`The certificate could not be made trusted (${error.message}).`);
    return ownCertificate();
  }
}
