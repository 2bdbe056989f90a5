import type { PermitKind, Process } from "../agreement/schema";
import { migriDays, targetOf, wholeDays } from "../agreement/targets";
import type { Measured } from "../measures/failure";
import { isFailure } from "../measures/failure";
import { ptsPerHtv } from "../measures/ptsPerHtv";
import { share } from "../measures/share";
import { targetStatus } from "../measures/targetStatus";
import { umaPtsPerDay } from "../measures/umaPtsPerDay";
import type { CellValue } from "./cellValue";
import type { EfficiencyColumn } from "./layout/efficiency";
import type { ProcessingColumn } from "./layout/processing";

type Results<K extends string> = ReadonlyMap<K, CellValue>;
type FigureOf<K extends string> = (key: K) => number | null;

/** What the formulas of a Käsittelyajat row give for its figures: the cached results of a file that Excel has not opened yet. */
export function processingResults(
  process: Process,
  kind: PermitKind,
  year: number | null,
  figure: FigureOf<ProcessingColumn>,
): Results<ProcessingColumn> {
  const target = year === null ? null : targetOf(process, year, kind);
  const whole = target && wholeDays(target);
  const migri = target && migriDays(target);
  const wantedShare = target?.form === "share" ? target.share : null;
  const achieved = share(figure("withinTarget"), figure("decided"));
  const average = figure("averageWhole");
  const previous = figure("previous");
  const statuses = [
    [average, whole],
    [figure("averageMigri"), migri],
  ].flatMap(([value, limit]) =>
    typeof value === "number" && typeof limit === "number" ? [targetStatus(value, limit, "lower", 0)] : [],
  );
  const shareStatus =
    typeof achieved === "number" && wantedShare !== null ? targetStatus(achieved, wantedShare, "higher", 0) : "";
  return new Map<ProcessingColumn, CellValue>([
    ["shareWithinTarget", cellOf(achieved)],
    ["targetWhole", whole ?? ""],
    ["targetMigri", migri ?? ""],
    ["targetShare", wantedShare ?? ""],
    ["gap", wantedShare === null && whole !== null && average !== null ? average - whole : ""],
    ["status", wantedShare !== null ? shareStatus : statuses.length === 0 ? "" : Math.min(...statuses)],
    ["change", average !== null && previous !== null && previous > 0 ? average / previous - 1 : ""],
  ]);
}

/** What the formulas of a Tehokkuus row give for its figures. */
export function efficiencyResults(
  workdays: number | null,
  hoursPerHtv: number | null,
  figure: FigureOf<EfficiencyColumn>,
): Results<EfficiencyColumn> {
  const hours = figure("effectiveHours");
  const htv = hours !== null && hoursPerHtv !== null && hoursPerHtv > 0 ? hours / hoursPerHtv : null;
  const perHtv = ptsPerHtv(figure("decisions"), htv);
  const baseline = figure("baseline");
  const target = figure("target");
  return new Map<EfficiencyColumn, CellValue>([
    ["workdays", workdays ?? ""],
    ["umaPtsPerDay", cellOf(umaPtsPerDay(figure("decisions"), figure("users"), workdays))],
    ["htv", htv ?? ""],
    ["ptsPerHtv", cellOf(perHtv)],
    ["change", typeof perHtv === "number" && baseline !== null && baseline > 0 ? perHtv / baseline - 1 : ""],
    ["status", typeof perHtv === "number" && target !== null ? targetStatus(perHtv, target, "higher", 0) : ""],
  ]);
}

function cellOf(measured: Measured): CellValue {
  if (isFailure(measured)) return { error: measured === "divide-by-zero" ? "#DIV/0!" : "#NUM!" };
  return measured ?? "";
}
