import { parseArgs } from "node:util";
import { UsageError } from "./usageError";

export const SIDELOAD_USAGE = `npm run start:excel [-- --web https://…]

  --web  the address of a workbook in Excel on the web; without it, Excel on this computer is started`;

/**
 * Reads the arguments of `npm run start:excel`.
 * @returns what office-addin-debugging is to be told after the manifest
 * @throws {UsageError} where an argument is of another kind, or this system has no Excel
 */
export function sideloadArguments(args: readonly string[], platform: NodeJS.Platform): string[] {
  const workbook = parsedWorkbook(args);
  if (workbook !== undefined) {
    if (!URL.canParse(workbook) || new URL(workbook).protocol !== "https:") {
      throw new UsageError(`--web takes the https address of a workbook, not "${workbook}".`);
    }
    return ["web", "--app", "excel", "--document", workbook];
  }
  if (platform !== "win32" && platform !== "darwin") {
    throw new UsageError("There is no Excel for this system. Use --web, or npm start for the workbench.");
  }
  return ["desktop", "--app", "excel", "--no-debug"];
}

function parsedWorkbook(args: readonly string[]): string | undefined {
  try {
    return parseArgs({ args: [...args], options: { web: { type: "string" } } }).values.web;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}
