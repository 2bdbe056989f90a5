import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The folder of the checkout. */
export const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * Runs a program with our terminal and resolves with its exit code; a signal counts as 1.
 * @param output where its standard output goes: to ours, or as "error" to our standard error
 */
export function run(program, args, env = {}, output = "inherit") {
  return new Promise((resolve, reject) => {
    const stdio = ["inherit", output === "error" ? process.stderr : output, "inherit"];
    const child = spawn(program, args, { cwd: root, stdio, env: { ...process.env, ...env } });
    child.on("error", reject);
    child.on("exit", (code) => resolve(code ?? 1));
  });
}

/** Runs one of npm's own commands, also where `npm` is a script and not a program (Windows). */
export function runNpm(args, env, output) {
  const npm = process.env.npm_execpath;
  if (npm) return run(process.execPath, [npm, ...args], env, output);
  return process.platform === "win32"
    ? run("cmd.exe", ["/c", "npm", ...args], env, output)
    : run("npm", args, env, output);
}

/** Runs the program that a package installs, by its file. */
export function runModule(file, args, env) {
  return run(process.execPath, [`node_modules/${file}`, ...args], env);
}
