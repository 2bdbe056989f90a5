import { spawn } from "node:child_process";

const openers = {
  darwin: ["open"],
  win32: ["cmd.exe", "/c", "start", ""],
};

/** Asks the system to show an address in the default browser. Resolves with false where there is none to be asked. */
export function openBrowser(address) {
  const [program, ...args] = openers[process.platform] ?? ["xdg-open"];
  const escaped = process.platform === "win32" ? address.replaceAll("&", "^&") : address;
  return new Promise((resolve) => {
    const child = spawn(program, [...args, escaped], { stdio: "ignore" });
    child.on("error", () => resolve(false));
    child.on("exit", (code) => resolve(code === 0));
  });
}
