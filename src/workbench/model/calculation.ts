import { CustomCommandExecutionError, type ICommandInfo, type IUnitRange } from "@univerjs/core";
import { joinStarts } from "./joinStarts";
import type { FormulaPlace } from "./structuredReferences";
import type { Unit } from "./unit";
import type { CalculationMode } from "./types";

const startCommand = "formula.mutation.set-formula-calculation-start";
const stopCommand = "formula.mutation.set-formula-calculation-stop";
const notificationCommand = "formula.mutation.set-formula-calculation-notification";
const setValuesCommand = "sheet.mutation.set-range-values";

/** FormulaExecutedStateType: stopped, nothing to do, done. */
const stopped = 1;
const nothingToDo = 2;
const done = 3;

type Asked = "answers" | "everything";

interface DirtyCell {
  readonly range: IUnitRange;
}

function property(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}

function dirtyRanges(start: object): readonly unknown[] {
  const ranges = property(start, "dirtyRanges");
  return Array.isArray(ranges) ? ranges : [];
}

/**
 * Follows the engine's runs: Univer starts one some 100 ms after an edit, and this class adds the cells whose
 * custom functions have been answered. Runs go one after another: the engine mixes up two that overlap. Each begins in a
 * task of its own: a formula that is replaced while the engine finds out what depends on what stays in its index for good.
 * It knows when all is settled.
 */
export class Calculation {
  private currentMode: CalculationMode = "automatic";
  private scheduled = false;
  private running = false;
  /** Edits that no run has been asked for yet. */
  private edits: Readonly<ICommandInfo>[] = [];
  private starts = 0;
  /** What the run that goes on was asked for, and what is asked for meanwhile. */
  private present: object = {};
  private next: object | null = null;
  private dirty = new Map<string, DirtyCell>();
  private inRun = new Map<string, DirtyCell>();
  /** What was edited in manual mode and waits for a calculation. */
  private stale: object = {};
  /** What may start in manual mode at this moment. */
  private allowed: Asked | "nothing" = "nothing";
  private launching: { readonly timer: ReturnType<typeof setTimeout>; readonly asked: Asked } | null = null;
  private forced = false;
  private indexIsOld = false;
  private readonly idleWaiters: (() => void)[] = [];
  private readonly disposers: (() => void)[] = [];

  /**
   * @param cellsHolding finds the cells whose formulas hold a text
   * @param onRunEnd called after every completed run; may mark cells dirty or leave calls waiting
   */
  constructor(
    private readonly unit: Unit,
    private readonly cellsHolding: (text: string) => readonly FormulaPlace[],
    private readonly onRunEnd: () => void,
  ) {
    const dirtiness = unit.engine.injector.get(unit.engine.parts.IActiveDirtyManagerService);
    const before = unit.commands.beforeCommandExecuted((command) => {
      if (command.id === startCommand) this.prepareStart(command);
      else if (command.id === stopCommand && this.running && this.edits.length > 0) this.goOn();
    });
    const after = unit.commands.onCommandExecuted((command, options) => {
      if (command.id === startCommand) {
        this.scheduled = false;
        this.running = true;
        this.starts += 1;
        this.present = command.params ?? {};
      } else if (command.id === notificationCommand) {
        this.notified(property(command.params, "functionsExecutedState"));
      } else if (dirtiness.get(command.id) && !(command.id === setValuesCommand && options?.onlyLocal === true)) {
        if (isStyleOnly(command)) return;
        this.scheduled = true;
        this.edits.push(command);
      }
    });
    this.disposers.push(
      () => {
        before.dispose();
      },
      () => {
        after.dispose();
      },
    );
  }

  get mode(): CalculationMode {
    return this.currentMode;
  }

  set mode(mode: CalculationMode) {
    this.currentMode = mode;
    if (mode === "automatic" && this.isStale) this.start();
  }

  /** True while a run goes on or is about to. */
  get busy(): boolean {
    return this.scheduled || this.running || this.next !== null || this.launching !== null;
  }

  /** True when edited cells wait for `start` in manual mode. */
  get isStale(): boolean {
    return dirtyRanges(this.stale).length > 0;
  }

  /** Resolves when no run goes on; custom functions may still be awaited. */
  async whenIdle(): Promise<void> {
    if (!this.busy) return;
    await new Promise<void>((resolve) => this.idleWaiters.push(resolve));
    await this.whenIdle();
  }

  /** Calculates these cells and what depends on them in the next run; starts one if none is coming. */
  calculateCells(cells: readonly FormulaPlace[]): void {
    for (const cell of cells) {
      const { sheetId, row, column } = cell;
      this.dirty.set(`${sheetId}!${String(row)},${String(column)}`, { range: this.rangeOf(cell) });
    }
    this.launchDirty();
  }

  /** Calculates what has changed; everything where `force` is true. A run that is about to start does it. */
  start(force = false): void {
    this.forced ||= force;
    if (!this.scheduled || this.currentMode === "manual") this.launch("everything");
  }

  /** Forgets what was to be calculated in a workbook that is gone. */
  reset(): void {
    this.dirty.clear();
    this.inRun.clear();
    this.stale = {};
    this.next = null;
    this.edits = [];
    this.forced = false;
  }

  /** Univer starts a timer with every run and forgets some of them: it stops the last when it is told of a stop. */
  dispose(): void {
    for (const dispose of this.disposers) dispose();
    clearTimeout(this.launching?.timer);
    const params = { functionsExecutedState: stopped };
    this.unit.commands.syncExecuteCommand(notificationCommand, params, { onlyLocal: true });
  }

  private rangeOf({ sheetId, row, column }: FormulaPlace): IUnitRange {
    const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
    return { unitId: this.unit.id, sheetId, range };
  }

  private launch(asked: Asked): void {
    clearTimeout(this.launching?.timer);
    const most = this.launching?.asked === "everything" ? "everything" : asked;
    const timer = setTimeout(() => {
      this.launching = null;
      // A run that is about to start for an edit does what was asked for.
      if (!this.scheduled || this.currentMode === "manual") this.startRun(most);
    });
    this.launching = { timer, asked: most };
  }

  private startRun(allowed: Asked): void {
    this.allowed = allowed;
    const nothing = {
      forceCalculation: false,
      dirtyRanges: [],
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtySuperTableMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
      clearDependencyTreeCache: {},
    };
    this.unit.commands.syncExecuteCommand(startCommand, nothing, { onlyLocal: true });
    this.allowed = "nothing";
  }

  private endRun(): void {
    this.onRunEnd();
    for (const resolve of this.idleWaiters.splice(0)) resolve();
    if (this.next && !this.running) this.launch("everything");
    else this.launchDirty();
  }

  /** A run that is about to start for an edit takes the dirty cells along: one started now would pass for it. */
  private launchDirty(): void {
    if (!this.busy && this.dirty.size > 0) this.launch("answers");
  }

  private prepareStart(command: Readonly<ICommandInfo>): void {
    const { params } = command;
    if (params === undefined) return;
    Object.assign(params, this.withNamed(params));
    if (this.allowed === "nothing") this.edits = [];
    const manual = this.currentMode === "manual";
    if (manual && this.allowed === "nothing") {
      this.postpone(params);
      this.scheduled = false;
      queueMicrotask(() => {
        this.endRun();
      });
      throw new CustomCommandExecutionError("The workbook is calculated on demand");
    }
    if (this.running) {
      this.scheduled = false;
      this.next = joinStarts(this.next ?? {}, params);
      throw new CustomCommandExecutionError("Another run goes on");
    }
    const isWhole = !manual || this.allowed === "everything";
    const asked = isWhole ? [this.stale, this.next ?? {}, { forceCalculation: this.forced }] : [];
    this.renewIndex(params, ...asked);
    this.inRun = new Map(this.dirty);
    const waiting = { dirtyRanges: [...this.dirty.values()].map(({ range }) => range) };
    Object.assign(params, [waiting, ...asked].reduce(joinStarts, params));
    if (isWhole) [this.stale, this.next, this.forced] = [{}, null, false];
    this.forgetNames(params);
  }

  /** A start with the cells whose formulas hold the names that have changed: the engine finds those only that it knew by them. */
  private withNamed(start: object): object {
    const ranges = this.changedNames(start).flatMap((name) =>
      this.cellsHolding(name).map((cell) => this.rangeOf(cell)),
    );
    return joinStarts(start, { dirtyRanges: ranges });
  }

  /** The engine keeps what it has once understood of a formula, an unknown name too. */
  private forgetNames(start: object): void {
    const { engine, id } = this.unit;
    if (this.changedNames(start).length === 0) return;
    engine.injector.get(engine.parts.IFunctionService).deleteFormulaAstCacheKey(id);
  }

  private changedNames(start: object): string[] {
    return Object.keys(property(property(start, "dirtyDefinedNameMap"), this.unit.id) ?? {});
  }

  /**
   * Univer stops a run for edits that come meanwhile, and forgets them where the run had nothing left to stop: it goes on to its
   * end, and the edits are for the next one.
   */
  private goOn(): never {
    const { injector, parts } = this.unit.engine;
    const dirtiness = injector.get(parts.IActiveDirtyManagerService);
    const asked = this.withNamed(
      this.edits.map((edit) => dirtiness.get(edit.id)?.getDirtyData(edit) ?? {}).reduce(joinStarts, {}),
    );
    this.scheduled = false;
    this.edits = [];
    if (this.currentMode === "automatic") this.next = joinStarts(this.next ?? {}, asked);
    else this.postpone(asked);
    throw new CustomCommandExecutionError("A run goes on to its end");
  }

  private postpone(start: object): void {
    this.stale = joinStarts(this.stale, start);
    this.indexIsOld ||= forgetsSheets(start);
  }

  /**
   * Where rows, columns or sheets come, go or are hidden, Univer asks the engine to forget single sheets; what their
   * formulas refer to on other sheets then stays in its index. All formulas are registered at every run: it starts anew.
   */
  private renewIndex(...starts: readonly (object | null)[]): void {
    if (!this.indexIsOld && !starts.some(forgetsSheets)) return;
    const { injector, parts } = this.unit.engine;
    injector.get(parts.IDependencyManagerService).reset();
    this.indexIsOld = false;
    for (const start of starts) if (start) Object.assign(start, { clearDependencyTreeCache: {} });
  }

  private notified(state: unknown): void {
    if (state === done || state === nothingToDo) {
      for (const [key, cell] of this.inRun) if (this.dirty.get(key) === cell) this.dirty.delete(key);
      this.inRun.clear();
      this.running = false;
      this.endRun();
    } else if (state === stopped) {
      // Univer asks for another run where it stopped one for newer edits; one that somebody stopped is over.
      const { starts } = this;
      setTimeout(() => {
        if (this.running && starts === this.starts) {
          this.running = false;
          if (this.next) this.next = joinStarts(this.present, this.next);
          this.endRun();
        }
      }, 0);
    }
  }
}

function forgetsSheets(start: object | null): boolean {
  return Object.keys(property(start, "clearDependencyTreeCache") ?? {}).length > 0;
}

/** Style commands run through the same mutation and calculate nothing. */
function isStyleOnly(command: Readonly<ICommandInfo>): boolean {
  const trigger = property(command.params, "trigger");
  return (
    command.id === setValuesCommand &&
    (trigger === "sheet.command.set-style" ||
      trigger === "sheet.command.set-border" ||
      trigger === "sheet.command.clear-selection-format")
  );
}
