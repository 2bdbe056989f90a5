import type { FormerFileProblem, FormerWords } from "./formerWords";

const PROBLEMS: Readonly<Record<FormerFileProblem, string>> = {
  "not-a-workbook": "den är ingen Excel-arbetsbok (.xlsx).",
  "old-format": "den är i ett äldre Excel-format. Spara den i Excel som .xlsx.",
  encrypted: "den är skyddad med lösenord. Spara en kopia utan lösenord.",
  damaged: "den är skadad. Öppna den i Excel och spara den på nytt.",
  forbidden: "den innehåller delar som Excel inte skriver i en arbetsbok. Be avsändaren om arbetsboken på nytt.",
  empty: "den är tom.",
  "too-large": "den är för stor för en resultattavla. Ta bort överflödiga blad och rader.",
  "date-1904": "den använder datumsystemet 1904, där samma tal är andra dagar.",
  unreadable: "den går inte att öppna. Om den har flyttats eller ändrats, välj den på nytt.",
  "no-scoreboard": "den innehåller ingen resultattavla.",
};

export const sv: FormerWords = {
  language: "sv",
  none: "Siffrorna jämförs inte med föregående period.",
  file: (name, period) => `Jämförs med filen ${name}. ${perioden(period)}`,
  sheets: (ending, period) =>
    `Jämförs med de blad i den här arbetsboken vars namn slutar på ${ending}. ${perioden(period)}`,
  notComparable: "Siffrorna jämförs inte, eftersom det inte är perioden just före.",
  chooseFile: "Välj fil…",
  chooseSheets: (ending) => `Jämför med bladen ${ending}`,
  remove: "Ta bort jämförelsen",
  hint: "Filen läses på den här datorn. Den varken skickas eller ändras, och inget skrivs i den här arbetsboken.",
  refused: (file, problem) => `Filen ${file} kan inte användas: ${PROBLEMS[problem]}`,
};

function perioden(period: string | null): string {
  return period === null ? "Perioden framgår inte." : `Perioden är ${period}.`;
}
