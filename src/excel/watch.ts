import { hasExcelApi } from "./requirements";
import { reading } from "./run";

/** What happened in the workbook since the last call. */
export interface WorkbookChange {
  /** Only others who edit the same workbook did something; what is calculated is of those whose change came before it. */
  readonly remote: boolean;
}

export interface Watch {
  /** Registers the handlers; once more changes nothing. */
  start(): Promise<void>;
  /** Removes them with the context that they were registered with. */
  stop(): Promise<void>;
}

type Source = "local" | "remote" | "calculation";
type Notice = (source: Source) => Promise<void>;
export type Handler = OfficeExtension.EventHandlerResult<unknown>;

/**
 * Watches edits, calculations and sheets of the whole workbook.
 * @param quiet milliseconds without a further event before the listener is called, once for all of them
 */
export function watchWorkbook(listener: (change: WorkbookChange) => void, quiet: number): Watch {
  let handlers: Handler[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sources = new Set<Source>();
  let remote = false;
  let turn = Promise.resolve();

  const notice: Notice = (source) => {
    sources.add(source);
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (sources.has("local")) remote = false;
      else if (sources.has("remote")) remote = true;
      sources = new Set();
      listener({ remote });
    }, quiet);
    return Promise.resolve();
  };

  const inTurn = (step: () => Promise<void>): Promise<void> => {
    const next = turn.then(step);
    turn = next.catch(() => undefined);
    return next;
  };

  return {
    start: () =>
      inTurn(async () => {
        if (handlers.length === 0) handlers = await register(notice);
      }),
    stop: () =>
      inTurn(async () => {
        clearTimeout(timer);
        sources = new Set();
        const registered = handlers;
        handlers = [];
        await removeHandlers(registered);
      }),
  };
}

function register(notice: Notice): Promise<Handler[]> {
  return reading(async (context) => {
    const sheets = context.workbook.worksheets;
    const bySource = (event: { readonly source: string }): Promise<void> =>
      notice(event.source === Excel.EventSource.remote.toString() ? "remote" : "local");
    const handlers = [
      sheets.onChanged.add(bySource),
      sheets.onAdded.add(bySource),
      sheets.onDeleted.add(bySource),
      ...(hasExcelApi("1.17") ? [sheets.onNameChanged.add(bySource)] : []),
      sheets.onCalculated.add(() => notice("calculation")),
    ];
    await context.sync();
    return handlers;
  });
}

/** Removes handlers with the context that they were registered with. */
export function removeHandlers(handlers: readonly Handler[]): Promise<void> {
  const [first] = handlers;
  if (!first) return Promise.resolve();
  return Excel.run(first.context, async (context) => {
    for (const handler of handlers) handler.remove();
    await context.sync();
  });
}
