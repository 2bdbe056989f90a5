import { webLightTheme } from "@fluentui/react-components";
import { type JobTools, Pane } from "../../src/taskpane/pane";
import { isOccupied } from "../../src/taskpane/state/isOccupied";
import { initialState, type PaneState } from "../../src/taskpane/state/paneState";
import type { PaneEvent } from "../../src/taskpane/state/reducePane";
import { createStore } from "../../src/taskpane/state/store";
import { PANE_WORDS } from "../support/words";

let pane: Pane;
beforeEach(() => {
  const state = initialState({ words: PANE_WORDS.fi, theme: webLightTheme, period: "2022Q3" });
  pane = new Pane(createStore(state), { work: 0, attempt: 0, cleaning: 0 });
});

const END: PaneEvent = { type: "work-stopped" };

/** The first state from now on of which that is true. */
function until(isSo: (state: PaneState) => boolean): Promise<PaneState> {
  return new Promise((resolve) => {
    const stop = pane.store.subscribe(() => {
      if (!isSo(pane.store.state())) return;
      stop();
      resolve(pane.store.state());
    });
  });
}

/** A job that goes on until it is ended. */
function held(result = END): { readonly run: () => Promise<PaneEvent>; readonly end: () => void } {
  let end = (): void => undefined;
  const ending = new Promise<PaneEvent>((resolve) => {
    end = () => {
      resolve(result);
    };
  });
  return { run: () => ending, end };
}

test("what a person asks for begins at the end of a validation and never beside the next; asked twice it is done once", async () => {
  const order: string[] = [];
  let [running, most] = [0, 0];
  const step = async (name: string, { run }: ReturnType<typeof held>): Promise<PaneEvent> => {
    running += 1;
    most = Math.max(most, running);
    const event = await run();
    order.push(name);
    running -= 1;
    return event;
  };
  const [first, second, undoing] = [held(), held(), held()];
  const validate = (job: ReturnType<typeof held>): Promise<boolean> =>
    pane.work({ do: "validate" }, () => step("validation", job));
  const validated = validate(first).then(() => validate(second));
  const done = [1, 2].map(() => pane.work({ do: "undo" }, () => step("undo", undoing)));
  // Seen to wait, so that nothing else is asked for.
  expect(isOccupied(pane.store.state())).toBe(true);
  first.end();
  second.end();
  undoing.end();
  expect(await Promise.all(done)).toEqual([true, false]);
  expect(await validated).toBe(order.length === 3);
  expect(most).toBe(1);
  expect(order.at(-1)).toBe("undo");
  expect(pane.store.state()).toMatchObject({ work: null, isAwaited: false });
});

test("nothing begins beside what a person has asked for, and no validation beside another", async () => {
  const fixing = held();
  const fixed = pane.work({ do: "fix", key: null }, fixing.run);
  expect(await pane.work({ do: "undo" }, () => Promise.resolve(END))).toBe(false);
  expect(await pane.work({ do: "validate" }, () => Promise.resolve(END))).toBe(false);
  fixing.end();
  expect(await fixed).toBe(true);
  const validating = held();
  const validated = pane.work({ do: "validate" }, validating.run);
  expect(await pane.work({ do: "validate" }, () => Promise.resolve(END))).toBe(false);
  validating.end();
  expect(await validated).toBe(true);
});

test("work that is cancelled and never answered is given up: at once where it only reads, and as a problem where it writes", async () => {
  const never = (): Promise<PaneEvent> => new Promise(() => undefined);
  const validated = pane.work({ do: "validate" }, never);
  pane.cancel();
  expect(await validated).toBe(false);
  expect(pane.store.state()).toMatchObject({ work: null, interrupted: true, problem: null });
  const fixed = pane.work({ do: "fix", key: null }, never);
  pane.cancel();
  expect(pane.store.state().work).toMatchObject({ job: "fix", stage: "waiting" });
  expect(await fixed).toBe(false);
  expect(pane.store.state()).toMatchObject({ work: null, problem: { trouble: { kind: "unanswered" } } });
  expect(await pane.work({ do: "undo" }, () => Promise.resolve(END))).toBe(true);
});

test("work that was given up, and is done after all, is told as done", async () => {
  const fixing = held({ type: "fix-finished", outcome: { kind: "outdated" } });
  const fixed = pane.work({ do: "fix", key: null }, fixing.run);
  pane.cancel();
  expect(await fixed).toBe(false);
  const validating = held();
  const validated = pane.work({ do: "validate" }, validating.run);
  fixing.end();
  const told = until(({ fixes }) => fixes.outcome !== null);
  validating.end();
  expect(await validated).toBe(true);
  expect(await told).toMatchObject({ work: null });
  expect(pane.store.state().problem).toBeNull();
});

test("wherever Excel falls silent, at first or later, the pane says that it waits for it", async () => {
  const validating = held();
  let advance: JobTools["advance"] = () => undefined;
  const validated = pane.work({ do: "validate" }, (tools) => {
    ({ advance } = tools);
    return validating.run();
  });
  await until(({ work }) => work?.stage === "waiting");
  advance("reading", 1, 2);
  expect(pane.store.state().work).toMatchObject({ stage: "reading", done: 1, total: 2 });
  await until(({ work }) => work?.stage === "waiting");
  validating.end();
  await validated;
  advance("reading", 2, 2);
  expect(pane.store.state().work).toBeNull();
});

test("what is done shortly and not answered is told, until the answer comes after all", async () => {
  let answer = (): void => undefined;
  const attempt = { do: "go", key: "A01" } as const;
  await pane.attempt(attempt, () => new Promise((resolve) => (answer = resolve)));
  expect(pane.store.state().problem).toEqual({ trouble: { kind: "unanswered" }, attempt });
  const over = new Promise<void>((resolve) => {
    pane.store.subscribe(resolve);
  });
  answer();
  await over;
  expect(pane.store.state().problem).toBeNull();
});
