import { share } from "../measures/share";
import { elementwise } from "./elementwise";
import { fromMeasure } from "./fromMeasure";
import { figure } from "./parameter";

/**
 * A part of a whole as a fraction.
 * @source agreement 2022–2026, 2.2–2.9 and 3.1.1; steering group's minutes 17.6.2025, lines 2–4
 * @example =SCOREBOARD.SHARE(468, 1663) // 0.281419…
 */
export const shareFunction = elementwise({
  id: "SHARE",
  parameters: [figure("part"), figure("whole")],
  prepare: () => (part, whole) => fromMeasure(share(part, whole)),
});
