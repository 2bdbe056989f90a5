import { holdsCaseNumber } from "../../../src/validation/text/caseNumber";

test.each([
  "MIGDno-2022-1234",
  "ks. MIGDno-2022-1234",
  "UMA 12345678",
  "UMA-numero: 1234567",
  "uma-asianumero 12345678",
  "Dnro 1234/22",
  "dnro 12345/411/2015",
  "12345/411/2015",
  "1234/03.04.04.04.16/2022",
  "Asianumero 1234567",
  "asiakasnro: 1234567",
  "ärendenummer 123456",
  "case number 123456",
])("%j holds the number of a case", (text) => {
  expect(holdsCaseNumber(text)).toBe(true);
});

test.each([
  "VN/6141/2021, 13.12.2021",
  "UMA 2022",
  "UMA-käyttäjiä 110",
  "UMA-päätöksiä 12 000 kpl",
  "Hakemuksia 12345",
  "1.7.2022–30.9.2022",
  "30/9/2022",
  "15/30",
  "2022Q3",
  "Tulostaulu 2022-09-30.xlsx",
  "kohta 1.1.3, ks. 2.6",
  "puh. 0295 419 600",
])("%j holds none", (text) => {
  expect(holdsCaseNumber(text)).toBe(false);
});
