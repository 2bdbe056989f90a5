import type { AcceptedWords } from "../../i18n/accepted/acceptedWords";
import { loadAcceptedWords } from "../../i18n/accepted/loadAcceptedWords";
import type { FormerWords } from "../../i18n/former/formerWords";
import { loadFormerWords } from "../../i18n/former/loadFormerWords";
import { loadReferenceWords } from "../../i18n/reference/loadReferenceWords";
import type { ReferenceWords } from "../../i18n/reference/referenceWords";
import { loadReportingWords } from "../../i18n/reporting/loadReportingWords";
import type { ReportingWords } from "../../i18n/reporting/reportingWords";
import { loadSettingsWords } from "../../i18n/settings/loadSettingsWords";
import type { SettingsWords } from "../../i18n/settings/settingsWords";
import { loadTargetWords } from "../../i18n/targets/loadTargetWords";
import type { TargetWords } from "../../i18n/targets/targetWords";
import { lateView, lateViews } from "./lateView";

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

export const settingsView = lateViews<SettingsWords>(
  async () => (await import(/* webpackChunkName: "settings" */ "../components/Settings/SettingsView")).SettingsView,
  loadSettingsWords,
);

export const unreadableSettings = lateViews<SettingsWords>(
  async () =>
    (await import(/* webpackChunkName: "settings" */ "../components/Settings/UnreadableSettings")).UnreadableSettings,
  loadSettingsWords,
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
