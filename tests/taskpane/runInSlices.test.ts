import { runInSlices } from "../../src/taskpane/actions/runInSlices";

function* work(steps: number, cost: () => void): Generator<number, string> {
  for (let step = 1; step <= steps; step++) {
    cost();
    yield step;
  }
  return "done";
}

function busy(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

test("long work lets others have their turn between slices and tells how far it is", async () => {
  const told: number[] = [];
  const onProgress = (step: number) => told.push(step);
  const running = runInSlices(
    work(10, () => {
      busy(20);
    }),
    { onProgress, signal: new AbortController().signal },
  );
  let turns = 0;
  const timer = setInterval(() => (turns += 1));
  await expect(running).resolves.toBe("done");
  clearInterval(timer);
  expect(told).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect(turns).toBeGreaterThan(1);
});

test("work is given up at the end of the slice in which it was cancelled", async () => {
  const abort = new AbortController();
  let steps = 0;
  const running = runInSlices(
    work(1000, () => {
      steps += 1;
      busy(20);
      if (steps === 3) abort.abort();
    }),
    { onProgress: () => undefined, signal: abort.signal },
  );
  await expect(running).rejects.toMatchObject({ name: "AbortError" });
  expect(steps).toBe(3);
});
