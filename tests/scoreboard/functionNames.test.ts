import { functionCatalogue } from "../../src/functions/catalogue";
import { calledFunction, FUNCTION_NAMES } from "../../src/scoreboard/functionNames";

test("the names are those of the catalogue", () => {
  expect([...FUNCTION_NAMES].sort()).toEqual(functionCatalogue.map(({ id }) => id).sort());
});

test.each([
  ["SHARE", "SCOREBOARD.SHARE"],
  ["scoreboard.share", "SCOREBOARD.SHARE"],
  ["SCOREBOARD_TARGET_DAYS", "SCOREBOARD.TARGET_DAYS"],
  ["_xldudf_SCOREBOARD_PTS_PER_HTV", "SCOREBOARD.PTS_PER_HTV"],
])("%s is meant for %s", (name, right) => {
  expect(calledFunction(name)?.right).toBe(right);
});

test("a function that there is not, in our namespace and elsewhere", () => {
  expect(calledFunction("SCOREBOARD.SHAER")).toEqual({ name: "SHAER", right: null });
  expect(calledFunction("SUM")).toBeNull();
});
