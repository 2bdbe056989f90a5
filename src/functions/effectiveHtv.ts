import { ratio } from "../measures/ratio";
import { elementwise } from "./elementwise";
import { fromMeasure } from "./fromMeasure";
import { figure } from "./parameter";

/**
 * Effective hours as person-years (tehollinen työaika henkilötyövuosina). The agreement sets no hours for a person-year: they are always given.
 * @source agreement 2022–2026, annex Tehokkuus, footnote **
 * @example =SCOREBOARD.EFFECTIVE_HTV(8000, 1600) // 5
 */
export const effectiveHtvFunction = elementwise({
  id: "EFFECTIVE_HTV",
  parameters: [figure("hours"), figure("hours_per_htv")],
  prepare: () => (hours, hoursPerHtv) => fromMeasure(ratio(hours, hoursPerHtv)),
});
