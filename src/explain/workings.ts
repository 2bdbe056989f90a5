import type { FunctionId, ParameterName } from "../functions/catalogue";
import type { CellValue } from "../scoreboard/cellValue";
import type { Working } from "./explanation";

/** Formulas as they are written by hand: `{parameter}` is its figure, `{target}` the target that the call looks up. */
const WORKINGS: Partial<Readonly<Record<FunctionId, string>>> = {
  PTS_PER_HTV: "{decisions} ÷ {htv}",
  UMA_PTS_PER_DAY: "{decisions} ÷ {users} ÷ {workdays}",
  EFFECTIVE_HTV: "{hours} ÷ {hours_per_htv}",
  SHARE: "{part} ÷ {whole}",
  COST_RECOVERY: "{income} ÷ {costs}",
  TARGET_GAP: "{days} − {target}",
  WITHIN_TARGET: "{days} ≤ {target}",
  WITHIN_STATUTORY: "{days} ≤ {target}",
  NEEDED_HTV: "({inflow} + {open} − {inflow} ÷ {days} × {target_days}) ÷ {pts_per_htv}",
  FORECAST_QUEUE: "{open} + {inflow} − {htv} × {pts_per_htv}",
  FORECAST_DAYS: "({open} + {inflow} − {htv} × {pts_per_htv}) ÷ ({htv} × {pts_per_htv} ÷ {days})",
  STAGE_HOURS: "{counts} × {minutes} ÷ 60",
};

/** The figures of a call put into its formula, `null` where one of them is not a single number. */
export function workingOf(id: FunctionId, figures: ReadonlyMap<ParameterName | "target", CellValue>): Working | null {
  const template = WORKINGS[id];
  if (template === undefined) return null;
  const parts: (number | string)[] = [];
  for (const [index, part] of template.split(/\{(\w+)\}/).entries()) {
    if (index % 2 === 0) {
      if (part !== "") parts.push(part);
      continue;
    }
    const figure = [...figures].find(([name]) => name === part)?.[1];
    if (typeof figure !== "number") return null;
    parts.push(figure);
  }
  return parts;
}
