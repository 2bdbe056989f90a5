import type { WorkbookModel } from "../model/workbookModel";
import type { HostContext } from "./context";
import { EventMessages } from "./eventMessages";
import { Faults } from "./faults";
import { readFunctionMetadata } from "./functionMetadata";
import { FunctionService } from "./functionService";
import { interpret } from "./interpreter";
import { KeptRanges } from "./keptRanges";
import type { Roots } from "./objectPaths";
import { createObjects } from "./objects/objects";
import { customFunctionsService, serviceObject } from "./objects/services";
import { workbookObject } from "./objects/workbook";
import { EventRegistrations } from "./registrations";
import { type ProcessQueryRequest, processQueryRequest } from "./request";
import { Runtime } from "./runtime";
import { SplitWrites } from "./splitWrites";
import type { CustomFunctionsSource, Host, HostAnswer, HostMessage } from "./types";

export interface HostOptions {
  /** Of the data, BCP 47; English where nothing is said. */
  readonly culture?: string;
}

/**
 * Excel's side of the add-in's requests over a workbook.
 * @throws {Error} where the functions' metadata cannot be read
 */
export function createHost(
  model: WorkbookModel,
  functions: CustomFunctionsSource | null,
  options: HostOptions = {},
): Host {
  return new ExcelHost(model, functions, options);
}

class ExcelHost implements Host {
  readonly faults = new Faults();
  readonly runtime: Runtime;
  roundTrips = 0;
  private readonly registrations = new EventRegistrations();
  private readonly kept = new KeptRanges();
  private readonly functions: FunctionService;
  private readonly roots: Roots;
  private readonly events: EventMessages;
  private readonly listeners = new Set<(messages: readonly HostMessage[]) => void>();
  /** Requests are answered in the order in which they came. */
  private turn: Promise<unknown> = Promise.resolve();
  /** Those of an add-in that has gone are not answered. */
  private generation = 0;

  constructor(
    private readonly model: WorkbookModel,
    functions: CustomFunctionsSource | null,
    { culture = "en-US" }: HostOptions,
  ) {
    const send = (messages: readonly HostMessage[]): void => {
      for (const listener of [...this.listeners]) listener(messages);
    };
    this.functions = new FunctionService(model, functions ? readFunctionMetadata(functions) : [], send);
    this.runtime = new Runtime(culture, send);
    const context: HostContext = {
      model,
      registrations: this.registrations,
      functions: this.functions,
      runtime: this.runtime,
      kept: this.kept,
      splits: new SplitWrites(),
      objects: createObjects(() => context),
    };
    this.roots = {
      workbook: workbookObject({ host: context }),
      service: (name) => serviceObject(context, name),
      kept: (id) => this.kept.get(id),
    };
    this.events = new EventMessages(context, send);
  }

  resetRoundTrips(): void {
    this.roundTrips = 0;
  }

  async processQuery(body: string, { delayForCellEdit = false } = {}): Promise<HostAnswer> {
    const request = processQueryRequest.parse(JSON.parse(body));
    const { generation } = this;
    let isLost = false;
    if (!isFunctionTraffic(request)) {
      this.roundTrips += 1;
      const fault = this.faults.next();
      isLost = fault?.kind === "loss";
      if (fault?.kind === "fail") return { ok: false, code: fault.code };
      if (fault?.kind === "silence") return never();
    }
    if (this.faults.cellEditMode) {
      if (!delayForCellEdit && !asksService(request)) return { ok: false, code: 5004 };
      await this.faults.whenNotEditing();
    }
    const answer = this.turn.then(() => this.answer(request));
    this.turn = answer.catch(() => undefined);
    const answered = await answer;
    return generation === this.generation && !isLost ? answered : never();
  }

  onMessages(listener: (messages: readonly HostMessage[]) => void): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }

  onDocumentEvent(listener: (name: "documentSelectionChanged" | "settingsChanged") => void): () => void {
    const stops = [
      this.model.on("selectionChanged", () => {
        listener("documentSelectionChanged");
      }),
      this.model.on("sheetActivated", () => {
        listener("documentSelectionChanged");
      }),
      this.model.on("settingsChanged", () => {
        listener("settingsChanged");
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }

  whenFunctionsReady(): Promise<void> {
    return this.functions.whenReady();
  }

  resetAddIn(): void {
    this.generation += 1;
    this.registrations.clear();
    this.kept.clear();
    this.functions.reset();
    this.faults.clear();
  }

  dispose(): void {
    this.resetAddIn();
    this.listeners.clear();
    this.events.dispose();
  }

  private async answer(request: ProcessQueryRequest): Promise<HostAnswer> {
    this.events.hold();
    try {
      const response = await interpret(request, this.roots, () => this.model.calculation.whenIdle());
      return { ok: true, body: JSON.stringify(response) };
    } finally {
      this.events.release();
    }
  }
}

/** Results of custom functions are no questions of the add-in's own: they count as no round trip and meet no fault. */
function isFunctionTraffic({ ObjectPaths }: ProcessQueryRequest): boolean {
  return Object.values(ObjectPaths).some(({ Name }) => Name === customFunctionsService);
}

/** What office.js asks of Excel's services for its own running waits while a cell is edited, and is not refused. */
function asksService({ ObjectPaths }: ProcessQueryRequest): boolean {
  return Object.values(ObjectPaths).some(({ Name }) => Name.startsWith("Microsoft."));
}

function never(): Promise<never> {
  return new Promise(() => undefined);
}
