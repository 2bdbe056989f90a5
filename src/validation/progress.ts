/** How far validation is, in steps. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** Passes the pauses of a part on as the progress of the whole. */
export function* within<T>(work: Generator<null, T>, progress: Progress): Generator<Progress, T> {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    yield progress;
  }
}
