import { cellAddress } from "../../scoreboard/address";
import { quotedSheetName } from "./a1";
import { bindArguments } from "./customFunctionArguments";
import type {
  CustomFunctionAnswer,
  CustomFunctionCall,
  CustomFunctionRunner,
  CustomFunctionSignature,
} from "./customFunctions";
import { type EngineValue, EngineValues } from "./engineValues";
import type { Unit } from "./unit";

interface CellPosition {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

interface PendingCall {
  readonly call: CustomFunctionCall;
  readonly key: string;
  readonly cell: CellPosition;
}

/** A cell whose formula no longer asks for an answer never takes it up. */
const MOST_TRIES = 3;

/**
 * The engine's side of custom functions. A cell that is calculated for the first time shows `#BUSY!` and its call waits
 * for the end of the run; the answer makes the cell be calculated again, and then it is found here. Answers live until
 * everything has settled, so the next edit calls afresh. Without a runner the functions are unknown names.
 */
export class CustomFunctionCells {
  private readonly values: EngineValues;
  private runner: CustomFunctionRunner | null = null;
  private nextId = 1;
  private queue: CustomFunctionCall[] = [];
  private readonly pending = new Map<string, PendingCall>();
  private readonly answers = new Map<string, EngineValue>();
  /** Answers that no run has taken up yet, and how often a run was asked to. */
  private readonly unread = new Map<string, { readonly cell: CellPosition; tries: number }>();
  /** Cells that asked while no runner was there. */
  private readonly unknown = new Map<string, CellPosition>();
  /** What each cell of the present run asked for. */
  private readonly asked = new Map<string, Set<string>>();

  constructor(
    private readonly unit: Unit,
    private readonly recalculate: (cells: readonly CellPosition[]) => void,
  ) {
    this.values = new EngineValues(unit.engine.parts);
  }

  /** True while a call waits for its answer, or an answer to be taken up. */
  get waiting(): boolean {
    return this.pending.size > 0 || this.unread.size > 0;
  }

  /** Makes the names callable; returns what unregisters them. */
  register(signatures: readonly CustomFunctionSignature[]): () => void {
    const { BaseFunction, IFunctionService } = this.unit.engine.parts;
    const calculate = this.calculate.bind(this);
    class CustomFunction extends BaseFunction {
      override needsReferenceObject = true;

      constructor(private readonly signature: CustomFunctionSignature) {
        super(signature.name);
      }

      override calculate(...values: EngineValue[]): EngineValue {
        const cell = { sheetId: this.subUnitId ?? "", row: this.row, column: this.column };
        return calculate(this.signature, values, cell);
      }
    }
    const service = this.unit.engine.injector.get(IFunctionService);
    const names = signatures.map(({ name }) => name);
    service.registerExecutors(...signatures.map((signature) => new CustomFunction(signature)));
    return () => {
      service.unregisterExecutors(...names);
      service.deleteFormulaAstCacheKey(...names);
    };
  }

  /** From now on functions are run; cells that showed `#NAME?` are calculated. */
  connect(runner: CustomFunctionRunner): void {
    this.runner = runner;
    const cells = [...this.unknown.values()].filter(({ sheetId }) => this.unit.hasSheet(sheetId));
    this.unknown.clear();
    if (cells.length > 0) this.recalculate(cells);
  }

  /** The add-in is gone: calls in flight are never answered, their cells become unknown names. */
  disconnect(): void {
    this.runner = null;
    const cells = [...this.pending.values()].map(({ cell }) => cell);
    this.pending.clear();
    this.queue = [];
    if (cells.length > 0) this.recalculate(cells);
  }

  answer(answers: readonly CustomFunctionAnswer[]): void {
    const byId = new Map([...this.pending.values()].map((pending) => [pending.call.id, pending]));
    const cells: CellPosition[] = [];
    for (const { id, value } of answers) {
      const pending = byId.get(id);
      if (!pending) continue;
      this.pending.delete(pending.key);
      this.answers.set(pending.key, this.values.toEngine(value));
      this.unread.set(pending.key, { cell: pending.cell, tries: 0 });
      cells.push(pending.cell);
    }
    if (cells.length > 0) this.recalculate(cells);
  }

  /** Sends the calls of the run that has ended and gives up those whose cells no longer ask for them. */
  endRun(): void {
    const dropped: CustomFunctionCall[] = [];
    for (const { call, key, cell } of this.pending.values()) {
      const asked = this.asked.get(cellKey(cell));
      if (asked && !asked.has(key)) {
        this.pending.delete(key);
        dropped.push(call);
      }
    }
    this.asked.clear();
    const gone = new Set(dropped);
    const calls = this.queue.filter((call) => !gone.has(call));
    this.queue = [];
    const sent = dropped.filter(({ signature }) => signature.cancelable);
    if (sent.length > 0) this.runner?.cancel(sent);
    if (calls.length > 0) this.runner?.invoke(calls);
    this.takeUpAnswers();
  }

  /** The engine may leave out cells of a run that another one overtook: they are calculated in a further one. */
  private takeUpAnswers(): void {
    const cells: CellPosition[] = [];
    for (const [key, one] of this.unread) {
      if (one.tries++ < MOST_TRIES && this.unit.hasSheet(one.cell.sheetId)) cells.push(one.cell);
      else this.unread.delete(key);
    }
    if (cells.length > 0) this.recalculate(cells);
  }

  /** Everything has been calculated: the next run asks again. */
  settle(): void {
    this.answers.clear();
    this.unread.clear();
  }

  /** Another document has been opened. */
  reset(): void {
    this.pending.clear();
    this.queue = [];
    this.answers.clear();
    this.unread.clear();
    this.unknown.clear();
    this.asked.clear();
  }

  private calculate(signature: CustomFunctionSignature, values: EngineValue[], cell: CellPosition): EngineValue {
    if (!this.runner) {
      this.unknown.set(cellKey(cell), cell);
      return this.values.error("#NAME?");
    }
    const bound = bindArguments(signature, values, this.values, (id) => this.unit.sheet(id).getName());
    if (!bound.ok) return this.values.error(bound.error);
    const key = `${cellKey(cell)} ${signature.name} ${JSON.stringify(bound.args)}`;
    const asked = this.asked.get(cellKey(cell)) ?? new Set();
    this.asked.set(cellKey(cell), asked.add(key));
    const answer = this.answers.get(key);
    if (answer) {
      this.unread.delete(key);
      return answer;
    }
    if (!this.pending.has(key)) this.enqueue(signature, bound, cell, key);
    return this.values.error("#BUSY!");
  }

  private enqueue(
    signature: CustomFunctionSignature,
    { args, addresses }: Pick<CustomFunctionCall, "args"> & { addresses: CustomFunctionCall["parameterAddresses"] },
    cell: CellPosition,
    key: string,
  ): void {
    const sheet = quotedSheetName(this.unit.sheet(cell.sheetId).getName());
    const call: CustomFunctionCall = {
      id: this.nextId++,
      signature,
      args,
      address: `${sheet}!${cellAddress(cell.row, cell.column)}`,
      parameterAddresses: addresses,
    };
    this.pending.set(key, { call, key, cell });
    this.queue.push(call);
  }
}

function cellKey({ sheetId, row, column }: CellPosition): string {
  return `${sheetId}!${String(row)},${String(column)}`;
}
