import type { Choice, ChoiceList } from "../layout/choices";
import type { InfoField } from "../layout/info";
import type { TableColumns, TableKey } from "../layout/tables";
import type { CostClassId } from "../rows/costClasses";
import type { FollowUpClassId } from "../rows/followUpClasses";
import type { QualityGroupId } from "../rows/qualityGroups";

/** A table's words. */
export interface TableWords<K extends string> {
  /** At most 31 signs, as Excel allows. */
  readonly sheet: string;
  readonly headings: Readonly<Record<K, string>>;
}

/** What a scoreboard of one language is known by: the names of its sheets, its headings, labels and choices. */
export interface LayoutWords {
  readonly tables: { readonly [T in TableKey]: TableWords<TableColumns[T]> };
  readonly info: {
    readonly sheet: string;
    readonly headings: readonly [string, string, string];
    readonly labels: Readonly<Record<InfoField, string>>;
  };
  readonly choices: { readonly [L in ChoiceList]: Readonly<Record<Choice<L>, string>> };
  /** The rows that the template names itself; the others are named by the agreement. */
  readonly rows: {
    readonly costClasses: Readonly<Record<CostClassId, string>>;
    readonly followUpClasses: Readonly<Record<FollowUpClassId, string>>;
    readonly qualityGroups: Readonly<Record<QualityGroupId, string>>;
  };
}
