import { LANGUAGES } from "../../src/i18n/language";
import { messageFor, ruleTitle, severityWord } from "../../src/i18n/findings";
import { RULES } from "../../src/validation/rules/index";
import { SEVERITIES } from "../../src/validation/severity";
import { EVERY_FINDING } from "../support/everyFinding";

/** Messages with plain spaces, each with its rule's code. */
const messagesIn = (language: (typeof LANGUAGES)[number]): string[] =>
  EVERY_FINDING.map((finding) => `${finding.rule} ${messageFor(language, finding).replace(/[\u00A0\u202F]/g, " ")}`);

test("there is an example of every rule", () => {
  expect(new Set(EVERY_FINDING.map(({ rule }) => rule))).toEqual(new Set(Object.keys(RULES)));
});

test("findings in Finnish", () => {
  expect(messagesIn("fi")).toEqual([
    "S01 Välilehti ”Tehokkuus” puuttuu.",
    "S03 Otsikko on ”Päätetyt”, mallissa ”Ratkaistut”.",
    "S03 Otsikko on tyhjä, mallissa se on ”Ratkaistut”.",
    "S03 Otsikkoa ”Ratkaistut” ei löydy.",
    "S04 Rivi ”Yrittäjä, jatko” puuttuu.",
    "S04 Rivi ”Kaikki” puuttuu.",
    "S04 Rivi ”Yrittäjä, ensimmäinen, 2023” puuttuu.",
    "S04 Kaikki prosessien rivit (40) puuttuvat.",
    "S05 ”Yrittäjä, ensimmäinen” on riveillä 9 ja 11.",
    "S05 ”Yrittäjä, ensimmäinen” on 7 rivillä, muun muassa riveillä 5, 6, 7, 8 ja 9.",
    "S06 Prosessia ”Yritäjä” ei ole sopimuksessa. Tarkoititko ”Yrittäjä”?",
    "S06 Prosessia ”Hallinto” ei ole sopimuksessa.",
    "S11 Yrittäjä, ensimmäinen: ”Myönteiset” ja ”Kielteiset” puuttuvat.",
    "S11 Tunteja/htv: ”Arvo” puuttuu.",
    "S11 Taulukossa ei ole vielä lukuja. Pakollisia soluja on täyttämättä 1 280.",
    "M01 Jaksoa ”2022Q5” ei tunnisteta. Kirjoita se muodossa 2022Q3.",
    "M01 Jakso puuttuu. Kirjoita se muodossa 2022Q3.",
    "M02 Jakso ”3/2025” on monitulkintainen. Kirjoita Q3/2025 (neljännes), 3–3/2025 (kuukausi) tai 2025 (vuosi).",
    "M08 Sopimuksessa ei ole tavoitteita vuodelle 2025, vain vuosille 2022, 2023 ja 2024 (kohta 1.2).",
    "M08 EU-rekisteröinti: sopimuksessa ei ole tavoitetta vuodelle 2023, vain vuodelle 2022 (kohta 1.2).",
    "T01 ”1 234,5” on tekstiä, joten sillä ei voi laskea. Lukuna se on 1 234,5.",
    "T03 ”1 200” on tekstiä, koska siinä on sitova välilyönti. Lukuna se on 1 200.",
    "T05 Solussa on kaksi lukua: ”15/30”. Kirjoita 15 ja 30 omiin soluihinsa.",
    "T06 ”30 vrk” on tekstiä, koska luvun perässä on yksikkö vrk. Kirjoita pelkkä luku.",
    "T07 Solussa on 75 eli 7 500 %. Tarkoititko 75 %?",
    "T14 Solussa on virhe #JAKO/0!.",
    "T14 Virhe #NIMI? on 1 200 solussa: Excel ei tunne kaavan funktiota.",
    "T15 Luku −12 ei voi olla negatiivinen.",
    "T16 Kappalemäärä 12,5 ei ole kokonaisluku.",
    "T18 Solussa pitäisi olla luku, mutta siinä on ”paljon”.",
    "T18 Solu näyttää tyhjältä, mutta siinä on välilyöntejä.",
    "A01 Ratkaistut 120, mutta myönteiset 96 + kielteiset 18 + muut 4 = 118.",
    "A03 Osuus on 50 %, mutta ”Tavoiteajassa ratkaistut” 100 / ”Ratkaistut” 120 = 83,33 %.",
    "A04 ”Tavoiteajassa ratkaistut” 130 on enemmän kuin ”Ratkaistut” 120.",
    "A05 Pts/htv on 148, mutta päätökset 1 500 / htv 10 = 150 (kohta 1.1.3, liite Tehokkuus **).",
    "A06 Luku on 1,5, mutta päätökset 13 619 / käyttäjät 110 / työpäivät 124 = 0,998 (kohta 2.4, liite Tehokkuus *).",
    "A09 Migrin keskiarvo 40 vrk on suurempi kuin kokonaisuuden keskiarvo 30,5 vrk, johon se sisältyy.",
    "G01 Yrittäjä, ensimmäinen: keskiarvo 61,5 vrk, tavoite 60 vrk (2022, kohta 1.2).",
    "G02 Osaratkaisua edellyttävä työnteko (TTOL), ensimmäinen: keskiarvo 130 vrk ylittää laissa olevan enimmäisajan 120 vrk.",
    "G03 Yrittäjä, ensimmäinen: Migri 20 vrk (tavoite 30) täyttyy, kokonaisuus 65 vrk (tavoite 60) ei täyty (2022, kohta 1.2).",
    "G07 Yrittäjä, ensimmäinen, 2022: ”Tavoite, kokonaisuus” on 70, sopimuksessa 60 (kohta 1.2).",
    "G07 Yrittäjä, ensimmäinen, 2022: ”Tavoiteosuus” on tyhjä, sopimuksessa 80 % (kohta 1.2).",
    "G07 Yrittäjä, ensimmäinen, 2022: ”Yksikkö” on ”kk”, sopimuksessa ”vrk” (kohta 1.2).",
    "F01 Kaavan päälle on kirjoitettu 0,8333. Solu ei enää seuraa muita lukuja.",
    "F01 Kaavan päälle on kirjoitettu ”66 pv”. Solu ei enää seuraa muita lukuja.",
    "F02 Kaava =L9/D9 poikkeaa sarakkeen kaavasta =SCOREBOARD.SHARE(L9,D9).",
    "F02 Kaava puuttuu. Sarakkeen kaava on =SCOREBOARD.SHARE(L9,D9).",
    "F09 Kaavoilla (1 337) ei ole tuloksia, koska työkirjaa ei ole laskettu. Avaa se Excelissä, odota laskennan valmistumista ja tallenna.",
  ]);
});

test("findings in Swedish", () => {
  expect(messagesIn("sv")).toEqual([
    "S01 Bladet ”Tehokkuus” saknas.",
    "S03 Rubriken är ”Päätetyt”, i mallen ”Ratkaistut”.",
    "S03 Rubriken är tom, i mallen är den ”Ratkaistut”.",
    "S03 Rubriken ”Ratkaistut” finns inte.",
    "S04 Raden ”Yrittäjä, fortsatt tillstånd” saknas.",
    "S04 Raden ”Kaikki” saknas.",
    "S04 Raden ”Yrittäjä, första tillstånd, 2023” saknas.",
    "S04 Alla processrader (40) saknas.",
    "S05 ”Yrittäjä, första tillstånd” finns på raderna 9 och 11.",
    "S05 ”Yrittäjä, första tillstånd” finns på 7 rader, bland annat 5, 6, 7, 8 och 9.",
    "S06 Processen ”Yritäjä” finns inte i avtalet. Menade du ”Yrittäjä”?",
    "S06 Processen ”Hallinto” finns inte i avtalet.",
    "S11 Yrittäjä, första tillstånd: ”Myönteiset” och ”Kielteiset” saknas.",
    "S11 Tunteja/htv: ”Arvo” saknas.",
    "S11 Tabellen har inga siffror ännu. Obligatoriska celler som inte är ifyllda: 1 280.",
    "M01 Perioden ”2022Q5” känns inte igen. Skriv den i formen 2022Q3.",
    "M01 Perioden saknas. Skriv den i formen 2022Q3.",
    "M02 Perioden ”3/2025” är mångtydig. Skriv Q3/2025 (kvartal), 3–3/2025 (månad) eller 2025 (år).",
    "M08 Avtalet har inga mål för 2025, endast för 2022, 2023 och 2024 (punkt 1.2).",
    "M08 EU-rekisteröinti: avtalet har inget mål för 2023, endast för 2022 (punkt 1.2).",
    "T01 ”1 234,5” är text och går inte att räkna med. Som tal är det 1 234,5.",
    "T03 ”1 200” är text, eftersom det innehåller ett hårt mellanslag. Som tal är det 1 200.",
    "T05 Cellen innehåller två tal: ”15/30”. Skriv 15 och 30 i var sin cell.",
    "T06 ”30 vrk” är text, eftersom enheten vrk är skriven i cellen. Skriv endast talet.",
    "T07 Cellen innehåller 75, det vill säga 7 500 %. Menade du 75 %?",
    "T14 Cellen visar felet #DIVISION/0!.",
    "T14 Felet #NAMN? visas i 1 200 celler: Excel känner inte till formelns funktion.",
    "T15 Talet −12 får inte vara negativt.",
    "T16 Antalet 12,5 är inte ett heltal.",
    "T18 Cellen borde innehålla ett tal, men innehåller ”paljon”.",
    "T18 Cellen ser tom ut men innehåller mellanslag.",
    "A01 Avgjorda 120, men positiva 96 + negativa 18 + övriga 4 = 118.",
    "A03 Andelen är 50 %, men ”Tavoiteajassa ratkaistut” 100 / ”Ratkaistut” 120 = 83,33 %.",
    "A04 ”Tavoiteajassa ratkaistut” 130 är mer än ”Ratkaistut” 120.",
    "A05 Beslut per årsverke är 148, men beslut 1 500 / årsverken 10 = 150 (punkt 1.1.3, bilagan Tehokkuus **).",
    "A06 Talet är 1,5, men beslut 13 619 / användare 110 / arbetsdagar 124 = 0,998 (punkt 2.4, bilagan Tehokkuus *).",
    "A09 Migris medeltal 40 dygn är större än hela förfarandets medeltal 30,5 dygn, där det ingår.",
    "G01 Yrittäjä, första tillstånd: medeltal 61,5 dygn, mål 60 dygn (2022, punkt 1.2).",
    "G02 Osaratkaisua edellyttävä työnteko (TTOL), första tillstånd: medeltalet 130 dygn överskrider den lagstadgade maximitiden 120 dygn.",
    "G03 Yrittäjä, första tillstånd: Migri 20 dygn (mål 30) nås, hela förfarandet 65 dygn (mål 60) nås inte (2022, punkt 1.2).",
    "G07 Yrittäjä, första tillstånd, 2022: ”Tavoite, kokonaisuus” är 70, i avtalet 60 (punkt 1.2).",
    "G07 Yrittäjä, första tillstånd, 2022: ”Tavoiteosuus” är tom, i avtalet 80 % (punkt 1.2).",
    "G07 Yrittäjä, första tillstånd, 2022: ”Yksikkö” är ”kk”, i avtalet ”vrk” (punkt 1.2).",
    "F01 Formeln har skrivits över med 0,8333. Cellen följer inte längre de andra talen.",
    "F01 Formeln har skrivits över med ”66 pv”. Cellen följer inte längre de andra talen.",
    "F02 Formeln =L9/D9 avviker från kolumnens formel =SCOREBOARD.SHARE(L9,D9).",
    "F02 Formeln saknas. Kolumnens formel är =SCOREBOARD.SHARE(L9,D9).",
    "F09 Formlerna (1 337) har inga resultat, eftersom arbetsboken inte är beräknad. Öppna den i Excel, vänta tills beräkningen är klar och spara.",
  ]);
});

test("findings in English", () => {
  expect(messagesIn("en")).toEqual([
    "S01 Sheet “Tehokkuus” is missing.",
    "S03 The heading is “Päätetyt”; the template has “Ratkaistut”.",
    "S03 The heading is empty; the template has “Ratkaistut”.",
    "S03 Heading “Ratkaistut” is not there.",
    "S04 The row “Yrittäjä, extension” is missing.",
    "S04 The row “Kaikki” is missing.",
    "S04 The row “Yrittäjä, first permit, 2023” is missing.",
    "S04 All process rows (40) are missing.",
    "S05 “Yrittäjä, first permit” is on rows 9 and 11.",
    "S05 “Yrittäjä, first permit” is on 7 rows, among them 5, 6, 7, 8 and 9.",
    "S06 The agreement has no process “Yritäjä”. Did you mean “Yrittäjä”?",
    "S06 The agreement has no process “Hallinto”.",
    "S11 Yrittäjä, first permit: “Myönteiset” and “Kielteiset” are missing.",
    "S11 Tunteja/htv: “Arvo” is missing.",
    "S11 The table has no figures yet. Required cells to fill in: 1,280.",
    "M01 The period “2022Q5” is not recognised. Write it as 2022Q3.",
    "M01 The period is missing. Write it as 2022Q3.",
    "M02 The period “3/2025” is ambiguous. Write Q3/2025 (quarter), 3–3/2025 (month) or 2025 (year).",
    "M08 The agreement has no targets for 2025, only for 2022, 2023 and 2024 (clause 1.2).",
    "M08 EU-rekisteröinti: the agreement has no target for 2023, only for 2022 (clause 1.2).",
    "T01 “1 234,5” is text and cannot be calculated with. As a number it is 1,234.5.",
    "T03 “1 200” is text because there is a no-break space in it. As a number it is 1,200.",
    "T05 The cell holds two figures: “15/30”. Write 15 and 30 in cells of their own.",
    "T06 “30 vrk” is text because the unit vrk was typed with it. Type the figure alone.",
    "T07 The cell holds 75, which is 7,500%. Did you mean 75%?",
    "T14 The cell shows the error #DIV/0!.",
    "T14 1,200 cells show the error #NAME?: Excel does not know the formula’s function.",
    "T15 The figure -12 cannot be negative.",
    "T16 The count 12.5 is not a whole number.",
    "T18 The cell should hold a number but holds “paljon”.",
    "T18 The cell looks empty but holds blanks.",
    "A01 Decisions 120, but positive 96 + negative 18 + other 4 = 118.",
    "A03 The share is 50%, but “Tavoiteajassa ratkaistut” 100 / “Ratkaistut” 120 = 83.33%.",
    "A04 “Tavoiteajassa ratkaistut” 130 is greater than “Ratkaistut” 120.",
    "A05 Decisions per person-year are 148, but decisions 1,500 / person-years 10 = 150 (clause 1.1.3, annex Tehokkuus **).",
    "A06 The figure is 1.5, but decisions 13,619 / users 110 / working days 124 = 0.998 (clause 2.4, annex Tehokkuus *).",
    "A09 Migri’s average 40 days is greater than the average of the whole procedure 30.5 days, which includes it.",
    "G01 Yrittäjä, first permit: average 61.5 days, target 60 days (2022, clause 1.2).",
    "G02 Osaratkaisua edellyttävä työnteko (TTOL), first permit: average 130 days exceeds the statutory maximum of 120 days.",
    "G03 Yrittäjä, first permit: Migri 20 days (target 30) met, whole procedure 65 days (target 60) missed (2022, clause 1.2).",
    "G07 Yrittäjä, first permit, 2022: “Tavoite, kokonaisuus” is 70, in the agreement 60 (clause 1.2).",
    "G07 Yrittäjä, first permit, 2022: “Tavoiteosuus” is empty, in the agreement 80% (clause 1.2).",
    "G07 Yrittäjä, first permit, 2022: “Yksikkö” is “kk”, in the agreement “vrk” (clause 1.2).",
    "F01 The formula was typed over with 0.8333. The cell no longer follows the other figures.",
    "F01 The formula was typed over with “66 pv”. The cell no longer follows the other figures.",
    "F02 The formula =L9/D9 differs from the column’s formula =SCOREBOARD.SHARE(L9,D9).",
    "F02 The formula is missing. The column’s formula is =SCOREBOARD.SHARE(L9,D9).",
    "F09 The formulas (1,337) have no results because the workbook was never calculated. Open it in Excel, wait until calculation is done, and save it.",
  ]);
});

test.each(LANGUAGES)("every rule and severity has its own words in %s", (language) => {
  const titles = Object.values(RULES).map(({ meta }) => ruleTitle(language, meta.code));
  expect(new Set(titles).size).toBe(titles.length);
  expect(titles.every((title) => title.length > 0 && title.length <= 60 && !title.endsWith("."))).toBe(true);
  expect(new Set(SEVERITIES.map((severity) => severityWord(language, severity))).size).toBe(SEVERITIES.length);
});

test("an error is named as Excel of that language shows it", () => {
  const error = EVERY_FINDING.find(({ rule }) => rule === "T14");
  expect(LANGUAGES.map((language) => error && messageFor(language, error))).toEqual([
    "Solussa on virhe #JAKO/0!.",
    "Cellen visar felet #DIVISION/0!.",
    "The cell shows the error #DIV/0!.",
  ]);
});
