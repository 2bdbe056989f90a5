import { type Trouble, TroubleError, troubleOf } from "../excel/trouble";
import type { Watch } from "../excel/watch";
import type { WorkbookSnapshot } from "../scoreboard/snapshot";
import type { RuleCode } from "../validation/findings";
import { ValidationSession } from "../validation/incremental/validationSession";
import { type Advance, tellProgress } from "./progress";
import type { Attempt, Compared, Job } from "./state/paneState";
import type { PaneEvent } from "./state/reducePane";
import type { Store } from "./state/store";

/** What a job may use while it runs. */
export interface JobTools {
  readonly signal: AbortSignal;
  readonly advance: Advance;
}

type JobAttempt = Extract<Attempt, { readonly do: Job }>;

/** How long Excel may be silent, in milliseconds. */
export interface Patience {
  /** Until the pane says that it waits for Excel. */
  readonly work: number;
  /** Until it says that something short has not been answered. */
  readonly attempt: number;
  /** Until work that was cancelled, and cleans up, is given up. */
  readonly cleaning: number;
}

const PATIENCE: Patience = { work: 1500, attempt: 10_000, cleaning: 10_000 };

/** Jobs that write nothing: nothing is to be cleaned up, so they are given up at once. */
const READING: ReadonlySet<Job> = new Set(["validate", "preview", "former"]);

const UNANSWERED: Trouble = { kind: "unanswered" };

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
  /** The last validation of figures that had all been calculated: what comes with the answers of functions is no change. */
  compared: Compared | null = null;
  /** Rules that the workbook's settings switch off. */
  rulesOff: readonly RuleCode[] = [];
  /** How many explanations of cells have been asked for: an answer that comes after a later question is dropped. */
  explanations = 0;
  /** The names of the sheets by their ids, as they were read last. */
  sheetNames: ReadonlyMap<string, string> = new Map();
  /** Everything had been calculated when the workbook was read last. */
  isSettled = false;
  /** Something has failed or was given up that may have written and may still write: no validation follows it. */
  isDoubtful = false;
  private abort: AbortController | null = null;

  constructor(
    readonly store: Store,
    private readonly patience: Patience = PATIENCE,
  ) {}

  /**
   * Does a job unless another is under way; what a person asks for waits for the end of a validation, so that no click
   * gets lost to one that goes on by itself. What it throws becomes a problem that the pane shows.
   * Work that only reads is forgotten at once when it is cancelled; what writes cleans up first, as long as Excel answers. Where
   * it is done after all, that is told when nothing else goes on.
   * @returns false where the job was not finished
   */
  async work(attempt: JobAttempt, run: (tools: JobTools) => Promise<PaneEvent>): Promise<boolean> {
    const job = attempt.do;
    const abort = new AbortController();
    if (this.abort === null) this.abort = abort;
    else if (!(await this.turn(job, abort))) return false;
    const isWriting = !READING.has(job);
    const { dispatch } = this.store;
    const known = job === "validate" ? this.watch?.take() : null;
    if (known && known.by !== "own") dispatch({ type: "workbook-changed", here: known.by === "local" });
    dispatch({ type: "work-started", job });
    const { advance, end } = tellProgress(dispatch, this.patience.work);
    let cleaning: ReturnType<typeof setTimeout> | undefined;
    const givenUp = new Promise<never>((_, reject) => {
      abort.signal.addEventListener("abort", () => {
        end();
        if (!isWriting) {
          reject(new Cancelled());
          return;
        }
        dispatch({ type: "work-advanced", stage: "waiting", done: 0, total: 0 });
        cleaning = setTimeout(reject, this.patience.cleaning, new TroubleError(UNANSWERED));
      });
    });
    const doing = run({ signal: abort.signal, advance });
    try {
      dispatch(await Promise.race([doing, givenUp]));
      if (isWriting) this.isDoubtful = false;
      return true;
    } catch (error) {
      if (error instanceof Cancelled) dispatch({ type: "work-stopped" });
      else dispatch({ type: "failed", trouble: troubleOf(error), attempt });
      if (isWriting) {
        this.isDoubtful = true;
        void this.tellLate(attempt, doing);
      }
      return false;
    } finally {
      end();
      clearTimeout(cleaning);
      this.abort = null;
    }
  }

  /** Takes the turn of a job that a person has asked for, once no validation is under way. @returns whether it could */
  private async turn(job: Job, abort: AbortController): Promise<boolean> {
    const { dispatch, state } = this.store;
    if (job === "validate" || state().isAwaited) return false;
    dispatch({ type: "work-awaited", isAwaited: true });
    try {
      while (this.abort && state().work?.job === "validate") await this.whenIdle();
      this.abort ??= abort;
      return this.abort === abort;
    } finally {
      dispatch({ type: "work-awaited", isAwaited: false });
    }
  }

  /** Tells of work that was given up that it has been done after all. */
  private async tellLate(attempt: JobAttempt, doing: Promise<PaneEvent>): Promise<void> {
    const { dispatch, state } = this.store;
    const event = await doing.catch(() => null);
    if (event === null) return;
    while (state().work !== null) await this.whenDone();
    dispatch(event);
    if (state().problem?.attempt === attempt) dispatch({ type: "succeeded", attempt });
  }

  /** Resolves when no job is under way: then another can begin. What somebody waits for is shown. */
  whenIdle(): Promise<void> {
    const { dispatch, state } = this.store;
    if (state().work !== null) dispatch({ type: "validation-asked", quietly: true });
    return this.whenDone();
  }

  /** Resolves when no job is under way; what goes on by itself does so as before. */
  whenDone(): Promise<void> {
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

  /**
   * Does something short. What it throws becomes a problem that can be tried again, and so does its not being answered: where
   * the answer comes after all, that problem is over.
   */
  async attempt(attempt: Attempt, run: () => Promise<void>): Promise<void> {
    const { dispatch } = this.store;
    const fail = (trouble: Trouble): void => {
      this.isDoubtful = true;
      dispatch({ type: "failed", trouble, attempt });
    };
    const doing = async (): Promise<void> => {
      try {
        await run();
        dispatch({ type: "succeeded", attempt });
      } catch (error) {
        fail(troubleOf(error));
      }
    };
    let patience: ReturnType<typeof setTimeout> | undefined;
    const givenUp = new Promise<void>((resolve) => {
      // Excel has no part in the look.
      if (attempt.do === "look") return;
      patience = setTimeout(() => {
        fail(UNANSWERED);
        resolve();
      }, this.patience.attempt);
    });
    await Promise.race([doing(), givenUp]);
    clearTimeout(patience);
  }
}
