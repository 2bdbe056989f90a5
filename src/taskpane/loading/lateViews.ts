import { type ComponentType, createElement, type ReactNode } from "react";
import type { AcceptedWords } from "../../i18n/accepted/acceptedWords";
import { loadAcceptedWords } from "../../i18n/accepted/loadAcceptedWords";
import type { FormerWords } from "../../i18n/former/formerWords";
import { loadFormerWords } from "../../i18n/former/loadFormerWords";
import type { Language } from "../../i18n/language";
import { loadReferenceWords } from "../../i18n/reference/loadReferenceWords";
import type { ReferenceWords } from "../../i18n/reference/referenceWords";
import { loadReportingWords } from "../../i18n/reporting/loadReportingWords";
import type { ReportingWords } from "../../i18n/reporting/reportingWords";
import { loadTargetWords } from "../../i18n/targets/loadTargetWords";
import type { TargetWords } from "../../i18n/targets/targetWords";
import { Chunk } from "./chunk";

/** Shows a view that is loaded when it is first asked for, with the words that it needs. */
export type LoadedView<Props> = (props: Props) => ReactNode;

export type LateViews<Props = object> = Readonly<Record<Language, Chunk<LoadedView<Props>>>>;

function lateViews<Words, Props extends object = object>(
  load: () => Promise<ComponentType<Props & { readonly words: Words }>>,
  loadWords: (language: Language) => Promise<Words>,
): LateViews<Props> {
  const chunk = (language: Language): Chunk<LoadedView<Props>> =>
    new Chunk(async () => {
      const [View, words] = await Promise.all([load(), loadWords(language)]);
      return (props) => createElement(View, { ...props, words });
    });

  return { fi: chunk("fi"), sv: chunk("sv"), en: chunk("en") };
}

/** A view whose words the pane has from the start. */
function lateView(load: () => Promise<ComponentType>): LateViews {
  const chunk = new Chunk(async () => {
    const View = await load();
    return () => createElement(View);
  });
  return { fi: chunk, sv: chunk, en: chunk };
}

export const emptyWorkbook = lateView(
  async () => (await import(/* webpackChunkName: "empty" */ "../components/EmptyWorkbook/EmptyWorkbook")).EmptyWorkbook,
);

export const targetsView = lateViews<TargetWords>(
  async () => (await import(/* webpackChunkName: "targets" */ "../components/Targets/TargetsView")).TargetsView,
  loadTargetWords,
);

/** What the missed target of a finding would take. */
export const targetOfFinding = lateViews<TargetWords, { readonly findingKey: string }>(
  async () => (await import(/* webpackChunkName: "targets" */ "../components/Targets/TargetOfFinding")).TargetOfFinding,
  loadTargetWords,
);

/** Asks why a finding is accepted. */
export const acceptForm = lateViews<AcceptedWords, { readonly findingKey: string; readonly close: () => void }>(
  async () => (await import(/* webpackChunkName: "accepted" */ "../components/Accepted/AcceptForm")).AcceptForm,
  loadAcceptedWords,
);

export const acceptedFindings = lateViews<AcceptedWords>(
  async () =>
    (await import(/* webpackChunkName: "accepted" */ "../components/Accepted/AcceptedFindings")).AcceptedFindings,
  loadAcceptedWords,
);

export const unreadableAcceptances = lateViews<AcceptedWords>(
  async () =>
    (await import(/* webpackChunkName: "accepted" */ "../components/Accepted/UnreadableAcceptances"))
      .UnreadableAcceptances,
  loadAcceptedWords,
);

export const formerPeriod = lateViews<FormerWords>(
  async () => (await import(/* webpackChunkName: "former" */ "../components/FormerPeriod/FormerPeriod")).FormerPeriod,
  loadFormerWords,
);

export const reportChoices = lateViews<ReportingWords>(
  async () => (await import(/* webpackChunkName: "report" */ "../components/Report/ReportChoices")).ReportChoices,
  loadReportingWords,
);

export const cellExplanation = lateViews<ReferenceWords>(
  async () =>
    (await import(/* webpackChunkName: "explain" */ "../components/Explanation/ExplanationView")).ExplanationView,
  loadReferenceWords,
);

export const functionBrowser = lateViews<ReferenceWords>(
  async () =>
    (await import(/* webpackChunkName: "functions" */ "../components/FunctionBrowser/FunctionBrowser")).FunctionBrowser,
  loadReferenceWords,
);
