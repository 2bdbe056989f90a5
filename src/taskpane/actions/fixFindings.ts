import { currentAgreement } from "../../agreement/current";
import { mendWorkbook } from "../../excel/fixing/mendWorkbook";
import { readSettled } from "../../excel/fixing/readSettled";
import { RefusedRowsError } from "../../excel/fixing/refusedRowsError";
import { undoChanges } from "../../excel/fixing/undoChanges";
import { type CellPlace, TroubleError } from "../../excel/trouble";
import type { WorkbookSnapshot } from "../../scoreboard/snapshot";
import type { Finding } from "../../validation/findings";
import { type ChosenFix, planFixes } from "../../validation/fixing/planFixes";
import { type Preview, previewChanges } from "../../validation/fixing/previewChanges";
import { resolveChanges } from "../../validation/fixing/rows/resolveChanges";
import type { RowRefusal } from "../../validation/fixing/rows/rowRefusal";
import { findingOf, keysOf } from "../findings/findingKeys";
import type { JobTools, Pane } from "../pane";
import type { FixPreview } from "../state/fixState";
import type { PaneEvent } from "../state/reducePane";
import { validateSnapshot } from "./validateSnapshot";
import { validateWorkbook } from "./validateWorkbook";

/** Shows what the fix of a finding would change, with all alternatives. */
export async function previewFix(pane: Pane, key: string): Promise<void> {
  await preview(pane, { do: "preview", key, alike: false }, (findings) => {
    const finding = findingOf(findings, key);
    return finding && { keys: [key], fixes: finding.fixes.map((fix) => [{ finding, fix }]) };
  });
}

/** Shows what the fixes of all findings of one rule would change that can be made together; what is accepted stands. */
export async function previewFixesOf(pane: Pane, key: string): Promise<void> {
  const { outcome } = pane.store.state();
  const accepted = outcome?.kind === "scoreboard" ? outcome.report.accepted : [];
  const stands = new Set(accepted.map(({ finding }) => finding.identity));
  await preview(pane, { do: "preview", key, alike: true }, (findings) => {
    const finding = findingOf(findings, key);
    const alike = findings.filter(({ rule, identity }) => rule === finding?.rule && !stands.has(identity));
    const planned = new Map(planFixes(alike, { consent: "ask" }).chosen.map((one) => [one.finding, one]));
    // In the order of the list.
    const chosen = alike.flatMap((one) => planned.get(one) ?? []);
    const keys = keysOf(findings);
    return { keys: chosen.flatMap((one) => keys.get(one.finding) ?? []), fixes: [chosen] };
  });
}

/** Fixes a finding at once, without asking: its fix leaves no doubt. */
export function fixFinding(pane: Pane, key: string): Promise<void> {
  return apply(pane, key, { keys: [key], chosen: 0, openSheets: false, expected: null });
}

/** Does what the preview shows. */
export async function applyPreview(pane: Pane): Promise<void> {
  const { preview: shown } = pane.store.state().fixes;
  if (!shown) return;
  const { keys, chosen, alternatives, locked } = shown;
  await apply(pane, null, { keys, chosen, openSheets: locked.length > 0, expected: alternatives[chosen] ?? null });
}

/** Puts back what the last fix has changed. */
export async function undoFix(pane: Pane): Promise<void> {
  const { outcome } = pane.store.state().fixes;
  if (outcome?.kind !== "fixed") return;
  const finished = await pane.work({ do: "undo" }, async ({ advance }) => {
    advance("fixing", 0, 0);
    return { type: "fix-finished", outcome: { kind: "undone", left: await undoChanges(outcome.applied) } };
  });
  if (finished) await validateWorkbook(pane, { quietly: true });
}

interface Choice {
  readonly keys: readonly string[];
  /** By alternative. */
  readonly fixes: readonly (readonly ChosenFix[])[];
}

async function preview(
  pane: Pane,
  attempt: { readonly do: "preview"; readonly key: string; readonly alike: boolean },
  choose: (findings: readonly Finding[]) => Choice | null,
): Promise<void> {
  await pane.work(attempt, async (tools) => {
    const { snapshot } = await readSettled({ signal: tools.signal });
    const { findings } = await validateSnapshot(pane, snapshot, tools);
    const choice = choose(findings);
    if (!choice || choice.keys.length === 0) return { type: "fix-finished", outcome: { kind: "outdated" } };
    const refusal = refusalOf(snapshot, choice.fixes.flat());
    if (refusal) return { type: "fix-finished", outcome: { kind: "refused", refusal } };
    const alternatives = choice.fixes.map((chosen) => previewOf(snapshot, chosen));
    return {
      type: "fix-previewed",
      preview: { anchor: attempt.key, keys: choice.keys, alternatives, chosen: 0, locked: [] },
    };
  });
}

interface Application {
  readonly keys: readonly string[];
  readonly chosen: number;
  readonly openSheets: boolean;
  /** What was shown and agreed to. */
  readonly expected: readonly Preview[] | null;
}

async function apply(pane: Pane, key: string | null, application: Application): Promise<void> {
  const finished = await pane.work({ do: "fix", key }, (tools) => fixed(pane, application, tools));
  if (finished && pane.store.state().fixes.preview === null) await validateWorkbook(pane, { quietly: true });
}

async function fixed(
  pane: Pane,
  { keys, chosen, openSheets, expected }: Application,
  tools: JobTools,
): Promise<PaneEvent> {
  const { snapshot } = await readSettled({ signal: tools.signal });
  const before = await validateSnapshot(pane, snapshot, tools);
  const fixes = keys.flatMap((key): ChosenFix[] => {
    const finding = findingOf(before.findings, key);
    const fix = finding?.fixes[chosen];
    return finding && fix ? [{ finding, fix }] : [];
  });
  const shown = previewOf(snapshot, fixes);
  const isAsShown = expected === null || JSON.stringify(shown) === JSON.stringify(expected);
  if (fixes.length < keys.length || !isAsShown) return { type: "fix-finished", outcome: { kind: "outdated" } };
  tools.signal.throwIfAborted();
  tools.advance("fixing", 0, 0);
  try {
    const mended = await mendWorkbook(fixes, {
      snapshot,
      before,
      agreement: currentAgreement,
      openSheets,
      validate: (after) => validateSnapshot(pane, after, { ...tools, signal: NEVER }),
    });
    if (mended.kind === "taken-back") {
      const { remaining, brought } = mended.judgement;
      return { type: "fix-finished", outcome: { kind: "taken-back", findings: [...remaining, ...brought] } };
    }
    return { type: "fix-finished", outcome: { kind: "fixed", findings: fixes.length, applied: mended.applied } };
  } catch (error) {
    if (error instanceof RefusedRowsError) {
      return { type: "fix-finished", outcome: { kind: "refused", refusal: error.refusal } };
    }
    const locked = lockedCells(error);
    if (!locked) throw error;
    const anchor = pane.store.state().fixes.preview?.anchor ?? keys[0] ?? "";
    const question: FixPreview = { anchor, keys, alternatives: alternativesOf(snapshot, fixes, shown), chosen, locked };
    return { type: "fix-previewed", preview: question };
  }
}

/** What has been written is judged to the end, whoever loses patience. */
const NEVER = new AbortController().signal;

function alternativesOf(
  snapshot: WorkbookSnapshot,
  fixes: readonly ChosenFix[],
  shown: readonly Preview[],
): FixPreview["alternatives"] {
  const [only] = fixes;
  if (!only || fixes.length > 1) return [shown];
  return only.finding.fixes.map(({ changes }) => previewChanges(snapshot, changes, currentAgreement));
}

function lockedCells(error: unknown): readonly CellPlace[] | null {
  return error instanceof TroubleError && error.trouble.kind === "locked" ? error.trouble.cells : null;
}

/** Why rows that the fixes would move are left as they are, if they are. */
function refusalOf(snapshot: WorkbookSnapshot, chosen: readonly ChosenFix[]): RowRefusal | null {
  const changes = chosen.flatMap(({ fix }) => fix.changes);
  return resolveChanges(snapshot, changes, currentAgreement).refusals[0] ?? null;
}

function previewOf(snapshot: WorkbookSnapshot, chosen: readonly ChosenFix[]): Preview[] {
  return previewChanges(
    snapshot,
    chosen.flatMap(({ fix }) => fix.changes),
    currentAgreement,
  );
}
