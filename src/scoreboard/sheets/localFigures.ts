import type { Language } from "../../agreement/language";
import type { Agreement } from "../../agreement/schema";
import type { ScoreboardFigures } from "../figures";
import type { ChoiceList } from "../layout/choices";
import { choiceWord, readChoice } from "../layout/choiceWords";
import { infoLayout } from "../layout/info";
import { tableLayouts } from "../layout/tables";

type Figure = number | string | boolean;
type Row = Partial<Readonly<Record<string, Figure>>>;

/** An agreement and the same one with its names in another language. */
interface Renaming {
  readonly from: Agreement;
  readonly to: Agreement;
  readonly language: Language;
}

/** Figures with their rows named as another agreement's processes and groups are, and with its language's words for choices. */
export function localFigures(figures: ScoreboardFigures, renaming: Renaming): ScoreboardFigures {
  const { language } = renaming;
  const names = renamed(renaming);
  const { info, efficiency, automation, queues, riskModel, missions } = figures;
  return {
    ...figures,
    info: withChoices(info, infoLayout.fields, language),
    efficiency: byName(efficiency, names),
    ...(automation && { automation: byName(automation, names) }),
    ...(queues && { queues: byName(queues, names) }),
    ...(riskModel && { riskModel: riskModel.map((row) => withChoices(row, tableLayouts.riskModel.columns, language)) }),
    ...(missions && { missions: missions.map((row) => withChoices(row, tableLayouts.missions.columns, language)) }),
  };
}

function renamed({ from, to }: Renaming): ReadonlyMap<string, string> {
  const labels = ({ processingTimes, efficiency }: Agreement): string[] =>
    [...processingTimes.processes, ...efficiency.groups].map(({ label }) => label);
  const local = labels(to);
  return new Map(labels(from).map((label, index) => [label, local[index] ?? label]));
}

function byName<T>(rows: Readonly<Record<string, T>>, names: ReadonlyMap<string, string>): Record<string, T> {
  return Object.fromEntries(Object.entries(rows).map(([name, row]) => [names.get(name) ?? name, row]));
}

/** A text that is no choice stays as it is. */
function withChoices<R extends Row>(
  row: R,
  specs: readonly { readonly key: string; readonly choices?: ChoiceList }[],
  language: Language,
): R {
  const words = specs.flatMap(({ key, choices }): [string, string][] => {
    const value = choices === undefined ? undefined : row[key];
    const choice = choices !== undefined && typeof value === "string" ? readChoice(choices, value) : null;
    return choices === undefined || choice === null ? [] : [[key, choiceWord(choices, choice, language)]];
  });
  return { ...row, ...Object.fromEntries(words) };
}
