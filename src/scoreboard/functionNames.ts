const NAMESPACE = "SCOREBOARD";

/** The names of our functions behind the namespace, as workbooks spell them. */
export const FUNCTION_NAMES: ReadonlySet<string> = new Set([
  ...[
    "PTS_PER_HTV",
    "UMA_PTS_PER_DAY",
    "EFFECTIVE_HTV",
    "NEEDED_HTV",
    "COST_RECOVERY",
    "FEE_ALLOCATION",
    "STAGE_HOURS",
  ],
  ...["SHARE", "SHARE_WITHIN_TARGET", "WITHIN_TARGET", "WITHIN_TARGET_DATES", "WITHIN_STATUTORY", "PROCESSING_DAYS"],
  ...["PROCESSING_SUMMARY", "TARGET_DAYS", "TARGET_SHARE", "TARGET_STATUS", "TARGET_GAP", "STATUTORY_DAYS"],
  ...["INDICATOR_TARGET", "INDICATOR_MET", "FORECAST_QUEUE", "FORECAST_DAYS"],
  ...["WORKDAYS_FI", "PERIOD_START", "PERIOD_END", "PERIOD_WORKDAYS"],
]);

/**
 * How a call of ours is spelled rightly: with the namespace and a dot.
 * @param name as a formula spells it: `SHARE`, `SCOREBOARD_SHARE`, `SCOREBOARD.SHARE`
 * @returns `null` where no function of ours is meant
 */
export function calledFunction(name: string): { readonly name: string; readonly right: string | null } | null {
  const own = /^(?:_XLDUDF_)?SCOREBOARD[._](.+)$/i.exec(name)?.[1]?.replaceAll(".", "_").toUpperCase();
  const id = own ?? name.toUpperCase();
  if (FUNCTION_NAMES.has(id)) return { name: id, right: `${NAMESPACE}.${id}` };
  return own === undefined ? null : { name: id, right: null };
}
