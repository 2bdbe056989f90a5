/** A row of Kustannusvastaavuus: a class of chargeable decisions, or the total of them all. */
export interface CostClass {
  readonly id: "work" | "study" | "family" | "citizenship" | "other" | "total";
  readonly label: string;
  /** What the agreement calls it in the target of indicator 1.1.1; a class without one has no target. */
  readonly scope?: string;
}

/** The classes in the order of the sheet, their total last. */
export const costClasses: readonly CostClass[] = [
  { id: "work", label: "Työperusteiset", scope: "työperusteiset" },
  { id: "study", label: "Opiskeluperusteiset", scope: "opiskeluperusteiset" },
  { id: "family", label: "Perhe" },
  { id: "citizenship", label: "Kansalaisuus" },
  { id: "other", label: "Muut maksulliset" },
  { id: "total", label: "Yhteensä", scope: "kokonais" },
];
