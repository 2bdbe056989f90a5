import { currentAgreement } from "../../src/agreement/current";
import { LANGUAGES } from "../../src/i18n/language";
import { paneTexts } from "../../src/i18n/pane";
import { review } from "../../src/taskpane/actions/review";
import { acceptanceOf } from "../../src/validation/accepted/accept";
import { acceptancesXml } from "../../src/validation/accepted/acceptancesXml";
import { ACCEPTANCES_NAMESPACE } from "../../src/validation/accepted/namespace";
import { validate } from "../../src/validation/engine";
import type { Report } from "../../src/validation/report";
import { scoreboardSnapshot } from "../support/scoreboardSnapshot";

const reportOf = (decided: number): Report =>
  validate(scoreboardSnapshot({ processing: { "yrittaja/first": { decided } } }), { agreement: currentAgreement });
const now = new Date(2022, 9, 15);

const wrong = reportOf(125);
const xml = acceptancesXml(
  wrong.findings
    .filter(({ rule }) => rule === "A01")
    .map((finding) => acceptanceOf(finding, { reason: "Siirto", accepted: "2022-10-14", expires: "2022-10-15" })),
);

test("the first validation of a workbook without acceptances has nothing beside its findings", () => {
  expect(review(wrong, null, null, now)).toEqual({ report: wrong });
});

test("accepted deviations do not count on their last day, and count after it", () => {
  expect(review(wrong, null, xml, now).report).toMatchObject({ counts: { error: 0 }, accepted: [{}] });
  expect(review(wrong, null, xml, new Date(2022, 9, 16)).report).toMatchObject({ counts: { error: 1 }, lapsed: [{}] });
});

test("acceptances that cannot be read are told, and everything counts", () => {
  const broken = review(wrong, null, `<accepted xmlns="${ACCEPTANCES_NAMESPACE}">?</accepted>`, now);
  expect(broken).toEqual({ report: wrong, acceptancesUnreadable: true });
});

test("what has changed since the validation before", () => {
  expect(review(wrong, { report: reportOf(120) }, null, now).changes).toEqual({ new: 1, mended: 0, worse: 0 });
  expect(review(wrong, { report: reportOf(123) }, null, now).changes).toEqual({ new: 0, mended: 0, worse: 1 });
  expect(review(reportOf(120), { report: wrong }, null, now).changes).toEqual({ new: 0, mended: 1, worse: 0 });
  expect(review(wrong, { report: wrong }, xml, now).changes).toEqual({ new: 0, mended: 1, worse: 0 });
});

test("the last changes stand until there are others", () => {
  const changes = { new: 1, mended: 0, worse: 0 };
  expect(review(wrong, { report: wrong, changes }, null, now).changes).toEqual(changes);
  expect(review(reportOf(120), { report: wrong, changes }, null, now).changes).toEqual({ new: 0, mended: 1, worse: 0 });
});

test.each(LANGUAGES)("the verdict names only what there is, in %s", (language) => {
  const { accepted, changes } = paneTexts(language).verdict;
  const said = [
    changes({ new: 1, mended: 0, worse: 0 }),
    changes({ new: 0, mended: 2, worse: 3 }),
    accepted(1),
    accepted(2),
  ];
  expect(new Set(said).size).toBe(said.length);
  expect(said.join()).not.toMatch(/\b0\b|undefined|false/);
});
