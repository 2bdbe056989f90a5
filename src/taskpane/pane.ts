import { troubleOf } from "../excel/trouble";
import type { Watch } from "../excel/watch";
import type { WorkbookSnapshot } from "../scoreboard/snapshot";
import type { RuleCode } from "../validation/findings";
import { ValidationSession } from "../validation/incremental/validationSession";
import type { Attempt, Job, Stage } from "./state/paneState";
import type { PaneEvent } from "./state/reducePane";
import type { Store } from "./state/store";

/** What a job may use while it runs. */
export interface JobTools {
  readonly signal: AbortSignal;
  readonly advance: (stage: Stage, done: number, total: number) => void;
}

type JobAttempt = Extract<Attempt, { readonly do: Job }>;

/** After this time without an answer the pane says that it waits for Excel, in milliseconds. */
const PATIENCE_MS = 1500;

/** Why a job ends that a person has cancelled. */
class Cancelled extends Error {
  override readonly name = "Cancelled";
}

/** The pane's state and the one long job that may be under way. */
export class Pane {
  /** Follows the workbook once it has been asked to. */
  watch: Watch | null = null;
  /** The workbook as it was read last. */
  snapshot: WorkbookSnapshot | null = null;
  /** Remembers the last validation, so that an edit is checked at once. */
  readonly validation = new ValidationSession();
  /** Rules that the workbook's settings switch off. */
  rulesOff: readonly RuleCode[] = [];
  /** How many explanations of cells have been asked for: an answer that comes after a later question is dropped. */
  explanations = 0;
  private abort: AbortController | null = null;
  /** Something that a person asked for waits for the validation that goes on. */
  private isAwaited = false;

  constructor(readonly store: Store) {}

  /**
   * Does a job unless another is under way; what a person asks for waits for the end of a validation, so that no click
   * gets lost to one that goes on by itself. What it throws becomes a problem that the pane shows.
   * A validation that was cancelled is forgotten at once, even where Excel never answers; a creation cleans up first.
   * @returns false where the job was not finished
   */
  async work(attempt: JobAttempt, run: (tools: JobTools) => Promise<PaneEvent>): Promise<boolean> {
    const job = attempt.do;
    if (this.abort && !(await this.turn(job))) return false;
    const abort = new AbortController();
    this.abort = abort;
    const { dispatch } = this.store;
    dispatch({ type: "work-started", job });
    const patience = setTimeout(() => {
      advance("waiting", 0, 0);
    }, PATIENCE_MS);
    const advance = (stage: Stage, done: number, total: number): void => {
      clearTimeout(patience);
      if (!abort.signal.aborted) dispatch({ type: "work-advanced", stage, done, total });
    };
    try {
      const running = run({ signal: abort.signal, advance });
      dispatch(await (job === "validate" ? Promise.race([running, aborted(abort.signal)]) : running));
      return true;
    } catch (error) {
      if (error instanceof Cancelled) dispatch({ type: "work-stopped" });
      else dispatch({ type: "failed", trouble: troubleOf(error), attempt });
      return false;
    } finally {
      clearTimeout(patience);
      this.abort = null;
    }
  }

  /** @returns whether a job may begin, once no validation is under way */
  private async turn(job: Job): Promise<boolean> {
    if (job === "validate" || this.isAwaited) return false;
    this.isAwaited = true;
    try {
      while (this.abort && this.store.state().work?.job === "validate") await this.whenIdle();
      return this.abort === null;
    } finally {
      this.isAwaited = false;
    }
  }

  /** Resolves when no job is under way: then another can begin. */
  whenIdle(): Promise<void> {
    const { state, subscribe } = this.store;
    if (state().work === null) return Promise.resolve();
    return new Promise((resolve) => {
      const stop = subscribe(() => {
        if (state().work !== null) return;
        stop();
        resolve();
      });
    });
  }

  cancel(): void {
    this.abort?.abort(new Cancelled());
  }

  /** Does something short. What it throws becomes a problem that can be tried again. */
  async attempt(attempt: Attempt, run: () => Promise<void>): Promise<void> {
    try {
      await run();
      this.store.dispatch({ type: "succeeded", attempt });
    } catch (error) {
      this.store.dispatch({ type: "failed", trouble: troubleOf(error), attempt });
    }
  }
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener("abort", () => {
      reject(new Cancelled());
    });
  });
}
