import { acceptancesXml, readAcceptances } from "../../../src/validation/accepted/acceptancesXml";
import { ACCEPTANCES_NAMESPACE } from "../../../src/validation/accepted/namespace";
import type { Acceptance } from "../../../src/validation/accepted/acceptance";
import fc from "../../support/laws";

const acceptance: Acceptance = {
  identity: "A01/Käsittelyajat/yrittaja|first/decided",
  fingerprint: '{"total":125}',
  rule: "A01",
  sheet: "Käsittelyajat",
  address: "D9",
  reason: "Siirto <kirjaamosta> & \"muualta\" ]]> 'x' 😀",
  accepted: "2022-10-14",
  expires: null,
};

test("a workbook without the part has no acceptances", () => {
  expect(readAcceptances(null)).toEqual({ ok: true, acceptances: [] });
});

test("what was written is read back", () => {
  expect(readAcceptances(acceptancesXml([acceptance]))).toEqual({ ok: true, acceptances: [acceptance] });
  expect(readAcceptances(acceptancesXml([]))).toEqual({ ok: true, acceptances: [] });
});

test("any reason is read back, and the XML holds nothing that XML forbids", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", minLength: 1 }), (reason) => {
      const xml = acceptancesXml([{ ...acceptance, reason }]);
      expect(xml).toMatch(/^[\x20-\uD7FF\uE000-\uFFFD]*$/);
      expect(readAcceptances(xml)).toEqual({ ok: true, acceptances: [{ ...acceptance, reason }] });
    }),
  );
});

test("another program's way of writing the same is read", () => {
  const [, content = ""] = />([^<]*)</.exec(acceptancesXml([acceptance])) ?? [];
  const xml = `<?xml version="1.0"?>\n<a:accepted xmlns:a="${ACCEPTANCES_NAMESPACE}">${content.replaceAll('"', "&#34;")}</a:accepted>\n`;
  expect(readAcceptances(xml)).toEqual({ ok: true, acceptances: [acceptance] });
});

test.each([
  ["another root", `<huomiot xmlns="${ACCEPTANCES_NAMESPACE}"/>`],
  ["another namespace", '<accepted xmlns="urn:muu">{"version":1,"accepted":[]}</accepted>'],
  ["no JSON", `<accepted xmlns="${ACCEPTANCES_NAMESPACE}">hyväksytty</accepted>`],
  ["another version", `<accepted xmlns="${ACCEPTANCES_NAMESPACE}">{"version":2,"accepted":[]}</accepted>`],
  ["no reason", acceptancesXml([{ ...acceptance, reason: "" }])],
  ["no day", acceptancesXml([{ ...acceptance, expires: "joulukuu" }])],
  ["nothing", ""],
])("%s is a problem, not a loss", (_, xml) => {
  expect(readAcceptances(xml)).toMatchObject({ ok: false });
});
