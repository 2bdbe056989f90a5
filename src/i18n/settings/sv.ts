import { formatsOf } from "../format";
import type { SettingsWords } from "./settingsWords";

const { number } = formatsOf("sv");

export const sv: SettingsWords = {
  language: "sv",
  heading: "Inställningar",
  back: "Tillbaka",
  forYou: "För dig",
  forYouHint: "De här gäller bara dig och sparas på den här datorn.",
  forWorkbook: "För den här arbetsboken",
  forWorkbookHint: "De här sparas i arbetsboken och gäller alla som öppnar den.",
  languageLabel: "Språk",
  ofOffice: "Excels språk",
  severities: "Iakttagelser som visas",
  reset: "Återställ standardvärdena",
  load: "Öppna tillägget med arbetsboken",
  loadHint:
    "Excel startar tillägget i bakgrunden varje gång arbetsboken öppnas, också hos kolleger som har tillägget. Då fungerar formlerna genast. Valet gäller från nästa gång arbetsboken öppnas, när den har sparats.",
  rules: "Kontrollregler",
  rulesHint:
    "Avmarkera en regel som du inte vill använda i den här arbetsboken. Avstängda regler nämns i resultatet och i rapporten.",
  search: "Sök bland reglerna",
  clearSearch: "Rensa sökningen",
  noneMatch: "Ingen regel motsvarar sökningen.",
  rulesOn: (count) => `Alla ${number(count)} regler används.`,
  rulesOff: (count) => (count === 1 ? "1 regel är avstängd." : `${number(count)} regler är avstängda.`),
  allOn: "Använd alla regler",
  preferencesUnreadable:
    "Dina sparade inställningar kan inte läsas, så standardvärdena gäller. Nya val sparas först när du har återställt standardvärdena.",
  preferencesImpossible:
    "Den här versionen av Excel tillåter inte att något sparas, så valen gäller tills panelen stängs.",
  workbookUnreadable:
    "Inställningarna som har sparats i arbetsboken kan inte läsas, så alla regler används. Det sparade ändras inte om du inte återställer standardvärdena.",
  resetWorkbook: "Återställ arbetsbokens standardvärden",
};
