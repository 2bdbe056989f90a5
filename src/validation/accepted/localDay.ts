/**
 * The day of a moment by the clock of this machine, as acceptances write it.
 * @example localDay(new Date(2022, 11, 31)) // "2022-12-31"
 */
export function localDay(time: Date): string {
  const [month = "", day = ""] = [time.getMonth() + 1, time.getDate()].map((part) => String(part).padStart(2, "0"));
  return `${String(time.getFullYear())}-${month}-${day}`;
}
