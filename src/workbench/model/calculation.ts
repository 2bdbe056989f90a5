import { CustomCommandExecutionError, type ICommandInfo, type IUnitRange } from "@univerjs/core";
import { joinStarts } from "./joinStarts";
import type { FormulaPlace } from "./structuredReferences";
import type { Unit } from "./unit";
import type { CalculationMode } from "./types";

const startCommand = "formula.mutation.set-formula-calculation-start";
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

function isUnitRanges(value: unknown): value is IUnitRange[] {
  return Array.isArray(value);
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
  private starts = 0;
  /** What the run that goes on was asked for, and what is asked for meanwhile. */
  private present: object = {};
  private next: object | null = null;
  private dirty = new Map<string, DirtyCell>();
  private inRun = new Map<string, DirtyCell>();
  /** Ranges that were edited in manual mode and wait for a calculation. */
  private stale: IUnitRange[] = [];
  /** What may start in manual mode at this moment. */
  private allowed: Asked | "nothing" = "nothing";
  private launching: { readonly timer: ReturnType<typeof setTimeout>; readonly asked: Asked } | null = null;
  private forced = false;
  private indexIsOld = false;
  private readonly idleWaiters: (() => void)[] = [];
  private readonly disposers: (() => void)[] = [];

  /** @param onRunEnd called after every completed run; may mark cells dirty or leave calls waiting */
  constructor(
    private readonly unit: Unit,
    private readonly onRunEnd: () => void,
  ) {
    const dirtiness = unit.engine.injector.get(unit.engine.parts.IActiveDirtyManagerService);
    const before = unit.commands.beforeCommandExecuted((command) => {
      if (command.id === startCommand) this.prepareStart(command);
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
        if (!isStyleOnly(command)) this.scheduled = true;
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
    if (mode === "automatic" && this.stale.length > 0) this.start();
  }

  /** True while a run goes on or is about to. */
  get busy(): boolean {
    return this.scheduled || this.running || this.launching !== null;
  }

  /** True when edited cells wait for `start` in manual mode. */
  get isStale(): boolean {
    return this.stale.length > 0;
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

  /** Calculates these cells as after an edit: in manual mode when it is asked for. */
  markChanged(cells: readonly FormulaPlace[]): void {
    if (this.currentMode === "manual") this.stale.push(...cells.map((cell) => this.rangeOf(cell)));
    else this.calculateCells(cells);
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
    this.stale = [];
    this.next = null;
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
    const ranges = property(params, "dirtyRanges");
    if (params === undefined || !isUnitRanges(ranges)) return;
    const manual = this.currentMode === "manual";
    if (manual && this.allowed === "nothing") {
      this.stale.push(...ranges);
      this.indexIsOld ||= forgetsSheets(params);
      this.scheduled = false;
      queueMicrotask(() => {
        this.endRun();
      });
      throw new CustomCommandExecutionError("The workbook is calculated on demand");
    }
    if (this.running) {
      this.next = joinStarts(this.next ?? {}, params);
      throw new CustomCommandExecutionError("Another run goes on");
    }
    this.renewIndex(params, this.next);
    this.inRun = new Map(this.dirty);
    const waiting = [...this.dirty.values()].map(({ range }) => range);
    if (manual && this.allowed === "answers") {
      Object.assign(params, { dirtyRanges: [...ranges, ...waiting] });
      return;
    }
    const more = { dirtyRanges: [...this.stale, ...waiting], forceCalculation: this.forced };
    Object.assign(params, joinStarts(joinStarts(params, more), this.next ?? {}));
    this.forced = false;
    this.stale = [];
    this.next = null;
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
