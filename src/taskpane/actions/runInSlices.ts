import { browserTurn } from "../../excel/browserTurn";

/** A frame of the screen is 16 ms; a slice leaves the rest of it to the screen. */
const SLICE_MS = 12;

export interface SliceOptions<Progress> {
  readonly onProgress: (progress: Progress) => void;
  readonly signal: AbortSignal;
}

/**
 * Runs a generator to its end without holding the screen up: the browser gets its turn before each slice and after the last.
 * @throws the signal's reason once it is aborted
 */
export async function runInSlices<Progress, Result>(
  generator: Generator<Progress, Result>,
  { onProgress, signal }: SliceOptions<Progress>,
): Promise<Result> {
  await browserTurn();
  for (;;) {
    const end = performance.now() + SLICE_MS;
    let step = generator.next();
    while (step.done !== true && performance.now() < end) step = generator.next();
    if (step.done !== true) onProgress(step.value);
    await browserTurn();
    signal.throwIfAborted();
    if (step.done === true) return step.value;
  }
}
