const CODE = /(?<![\p{L}\p{N}])(\d{2})(\d{2})(\d{2})([-–−+A-FU-Y])(\d{3})([0-9A-Y])(?![\p{L}\p{N}])/giu;
/** Check characters by the remainder of birth date and individual number by 31; no G, I, O, Q or Z. */
const CHECK = "0123456789ABCDEFHJKLMNPRSTUVWXY";
/** The individual number begins from 002; those from 900 are given for a time and still mean one person. */
const FIRST_INDIVIDUAL = 2;

/** First year of the century that a sign stands for: U–Y have been used beside the hyphen and B–F beside A since 2023. */
function century(sign: string): number {
  if (sign === "+") return 1800;
  return /[-–−U-Y]/i.test(sign) ? 1900 : 2000;
}

/** Whether a text holds a Finnish personal identity code (henkilötunnus) whose date and check character are right. */
export function holdsIdentityCode(text: string): boolean {
  for (const [, day = "", month = "", year = "", sign = "", individual = "", check = ""] of text.matchAll(CODE)) {
    if (Number(individual) < FIRST_INDIVIDUAL || !isDate(century(sign) + Number(year), Number(month), Number(day))) {
      continue;
    }
    if (CHECK[Number(`${day}${month}${year}${individual}`) % CHECK.length] === check.toUpperCase()) return true;
  }
  return false;
}

function isDate(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
