import { Worker } from "node:worker_threads";
import type { CommandProblem } from "../../i18n/cli/problem";
import type { ExitStatus } from "../terminal";
import type { CommandLimits } from "./commandLimits";

/** How a run came to its end: by itself, stopped at a bound or by a full disk, or by an error that nobody had foreseen. */
export type RunEnd =
  | { readonly status: ExitStatus }
  | { readonly problem: Extract<CommandProblem, { readonly code: "exceeded" | "not-printed" }> }
  | { readonly bug: string };

const MILLISECONDS = 60_000;

/**
 * Runs a program in a thread of its own that is stopped when it takes too much. It writes to our output and reads our input.
 * @param file the program, as JavaScript
 */
export function boundedRun(file: string, args: readonly string[], limits: CommandLimits): Promise<RunEnd> {
  const { minutes, heapMegabytes, stackMegabytes } = limits;
  return new Promise((resolve) => {
    // A terminal stops a program in the background that reads from it unasked.
    const readsInput = args.includes("-");
    const worker = new Worker(file, {
      argv: [...args],
      stdin: readsInput,
      resourceLimits: { maxOldGenerationSizeMb: heapMegabytes, stackSizeMb: stackMegabytes },
    });
    if (worker.stdin) process.stdin.pipe(worker.stdin);
    const end = (how: RunEnd): void => {
      clearTimeout(deadline);
      if (readsInput) process.stdin.unpipe().pause();
      resolve(how);
    };
    const deadline = setTimeout(() => {
      end({ problem: { code: "exceeded", bound: "time", minutes } });
      void worker.terminate();
    }, minutes * MILLISECONDS);
    worker.on("error", (error) => {
      end(endOf(error));
    });
    worker.on("exit", (code) => {
      end(isStatus(code) ? { status: code } : { bug: `exit ${String(code)}` });
    });
  });
}

function endOf(error: unknown): RunEnd {
  if (!isError(error)) return { bug: String(error) };
  if (error.code === "ERR_WORKER_OUT_OF_MEMORY") return { problem: { code: "exceeded", bound: "memory" } };
  if (error.message === "Maximum call stack size exceeded") return { problem: { code: "exceeded", bound: "depth" } };
  return { bug: error.message };
}

/** An error of another thread need not be one of ours by its class. */
function isError(error: unknown): error is { readonly message: string; readonly code?: unknown } {
  return typeof error === "object" && error !== null && "message" in error && typeof error.message === "string";
}

function isStatus(code: number): code is ExitStatus {
  return code === 0 || code === 1 || code === 2;
}
