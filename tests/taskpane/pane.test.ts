import { webLightTheme } from "@fluentui/react-components";
import { Pane } from "../../src/taskpane/pane";
import { isOccupied } from "../../src/taskpane/state/isOccupied";
import { initialState } from "../../src/taskpane/state/paneState";
import type { PaneEvent } from "../../src/taskpane/state/reducePane";
import { createStore } from "../../src/taskpane/state/store";
import { PANE_WORDS } from "../support/words";

let pane: Pane;
beforeEach(() => {
  const state = initialState({ words: PANE_WORDS.fi, theme: webLightTheme, period: "2022Q3" });
  pane = new Pane(createStore(state), { work: 0, attempt: 0, cleaning: 0 });
});

const END: PaneEvent = { type: "work-stopped" };

/** A job that goes on until it is ended. */
function held(): { readonly run: () => Promise<PaneEvent>; readonly end: () => void } {
  let end = (): void => undefined;
  const ending = new Promise<PaneEvent>((resolve) => {
    end = () => {
      resolve(END);
    };
  });
  return { run: () => ending, end };
}

test("what a person asks for waits for the end of a validation, and of the next one; asked twice it is done once", async () => {
  const order: string[] = [];
  const [first, second] = [held(), held()];
  const validation = pane.work({ do: "validate" }, first.run).then(() => pane.work({ do: "validate" }, second.run));
  const done = [1, 2].map(() =>
    pane.work({ do: "undo" }, () => {
      order.push("undo");
      return Promise.resolve(END);
    }),
  );
  order.push("asked");
  // Seen to wait, so that nothing else is asked for.
  expect(isOccupied(pane.store.state())).toBe(true);
  first.end();
  second.end();
  expect(await Promise.all(done)).toEqual([true, false]);
  await validation;
  expect(order).toEqual(["asked", "undo"]);
  expect(pane.store.state().work).toBeNull();
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
