import { hasExcelApi } from "./requirements";
import { reading } from "./run";

/** What this session has done to a sheet: `name` is what it is called since, `null` where it has gone or is not told. */
export interface SheetEvent {
  readonly kind: "added" | "deleted" | "renamed";
  readonly id: string;
  readonly name: string | null;
}

/** What happened in the workbook since the last call. */
export interface WorkbookChange {
  /**
   * Somebody here, only others who edit the same workbook, or only this add-in; what is calculated is of those whose change came
   * before it. Of sheets Excel does not tell whether somebody here or this add-in did it: they alone are "own".
   */
  readonly by: "local" | "remote" | "own";
  readonly sheets: readonly SheetEvent[];
  /** Something was calculated. */
  readonly isCalculated: boolean;
}

export interface Watch {
  /** Registers the handlers; once more changes nothing. */
  start(): Promise<void>;
  /** What happened so far and has not been told, which is not told any more: what is read from now on holds it. */
  take(): WorkbookChange | null;
  /** Removes them with the context that they were registered with. */
  stop(): Promise<void>;
}

type Source = WorkbookChange["by"] | "calculation" | SheetEvent;
type Notice = (source: Source) => Promise<void>;
export type Handler = OfficeExtension.EventHandlerResult<unknown>;

/** What is calculated later than this after the add-in has written is not of what it wrote, in milliseconds. */
const OWN_CALCULATION = 30_000;

/**
 * Watches edits, calculations and sheets of the whole workbook.
 * @param quiet milliseconds without a further event before the listener is called, once for all of them
 */
export function watchWorkbook(listener: (change: WorkbookChange) => void, quiet: number): Watch {
  let handlers: Handler[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sources = new Set<Source>();
  const last: { by: WorkbookChange["by"]; ownAt: number } = { by: "local", ownAt: 0 };
  let turn = Promise.resolve();

  const take = (): WorkbookChange | null => {
    clearTimeout(timer);
    const taken = sources;
    sources = new Set();
    if (taken.size === 0) return null;
    const sheets = [...taken].filter((source) => typeof source === "object");
    const edited = (["local", "remote", "own"] as const).find((by) => taken.has(by));
    if (edited !== undefined) last.by = edited;
    else if (last.by === "own" && performance.now() - last.ownAt > OWN_CALCULATION) last.by = "local";
    const isCalculated = taken.has("calculation");
    return { by: edited ?? (isCalculated ? last.by : "own"), sheets, isCalculated };
  };

  const notice: Notice = (source) => {
    sources.add(source);
    if (source === "own") last.ownAt = performance.now();
    clearTimeout(timer);
    timer = setTimeout(() => {
      const change = take();
      if (change) listener(change);
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
    take,
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
    const handlers = [
      sheets.onChanged.add((event) =>
        notice(isRemote(event) ? "remote" : event.triggerSource === "ThisLocalAddin" ? "own" : "local"),
      ),
      sheets.onAdded.add((event) => notice(sheetSource(event, "added"))),
      sheets.onDeleted.add((event) => notice(sheetSource(event, "deleted"))),
      ...(hasExcelApi("1.17")
        ? [sheets.onNameChanged.add((event) => notice(sheetSource(event, "renamed", event.nameAfter)))]
        : []),
      sheets.onCalculated.add(() => notice("calculation")),
    ];
    await context.sync();
    return handlers;
  });
}

function isRemote({ source }: { readonly source: string }): boolean {
  return source === Excel.EventSource.remote.toString();
}

function sheetSource(
  event: { readonly source: string; readonly worksheetId: string },
  kind: SheetEvent["kind"],
  name: string | null = null,
): Source {
  return isRemote(event) ? "remote" : { kind, id: event.worksheetId, name };
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
