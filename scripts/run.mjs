import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The folder of the checkout. */
export const root = fileURLToPath(new URL("..", import.meta.url));

/** Runs a program with our terminal and resolves with its exit code; a signal counts as 1. */
export function run(program, args, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: root, stdio: "inherit", env: { ...process.env, ...env } });
    child.on("error", reject);
    child.on("exit", (code) => resolve(code ?? 1));
  });
}

/** Runs one of npm's own commands, also where `npm` is a script and not a program (Windows). */
export function runNpm(args, env) {
  const npm = process.env.npm_execpath;
  if (npm) return run(process.execPath, [npm, ...args], env);
  return process.platform === "win32" ? run("cmd.exe", ["/c", "npm", ...args], env) : run("npm", args, env);
}

/** Runs the program that a package installs, by its file. */
export function runModule(file, args, env) {
  return run(process.execPath, [`node_modules/${file}`, ...args], env);
}
