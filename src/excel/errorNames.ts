/** Error values as a Finnish or Swedish Excel may spell them, and their English names. */
const ENGLISH: ReadonlyMap<string, string> = new Map([
  ["#PUUTTUU!", "#N/A"],
  ["#PUUTTUU", "#N/A"],
  ["#SAKNAS!", "#N/A"],
  ["#ARVO!", "#VALUE!"],
  ["#VÄRDEFEL!", "#VALUE!"],
  ["#JAKO/0!", "#DIV/0!"],
  ["#DIVISION/0!", "#DIV/0!"],
  ["#NIMI?", "#NAME?"],
  ["#NAMN?", "#NAME?"],
  ["#LUKU!", "#NUM!"],
  ["#OGILTIGT!", "#NUM!"],
  ["#VIITTAUS!", "#REF!"],
  ["#REFERENS!", "#REF!"],
  ["#TYHJÄ!", "#NULL!"],
  ["#SKÄRNING!", "#NULL!"],
]);

/** The English name of an error value. */
export function englishErrorName(text: string): string {
  return ENGLISH.get(text) ?? text;
}
