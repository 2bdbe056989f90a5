import { installMissing } from "./install.mjs";

/**
 * Installs and builds what is missing, and serves it until the program is told to stop.
 * @returns the exit code of the first step that failed, else 0 with the server's origin and whether browsers trust it
 */
export async function serveBuild() {
  const installed = await installMissing();
  if (installed !== 0) return { code: installed };
  const { buildLocalIfNeeded } = await import("./build.mjs");
  const built = await buildLocalIfNeeded();
  if (built !== 0) return { code: built };

  const [{ serve }, { trustedCertificate }] = await Promise.all([import("./serve.mjs"), import("./certificate.mjs")]);
  const certificate = await trustedCertificate();
  const { origin, close } = await serve({ certificate });
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => void close());
  return { code: 0, origin, close, isTrusted: certificate.trusted };
}
