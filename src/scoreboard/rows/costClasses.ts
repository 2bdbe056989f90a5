/** A row of Kustannusvastaavuus: a class of chargeable decisions, or the total of them all. */
export interface CostClass {
  readonly id: "work" | "study" | "family" | "citizenship" | "other" | "total";
  readonly label: string;
}

/** The classes in the order of the sheet, their total last. */
export const costClasses: readonly CostClass[] = [
  { id: "work", label: "Työperusteiset" },
  { id: "study", label: "Opiskeluperusteiset" },
  { id: "family", label: "Perhe" },
  { id: "citizenship", label: "Kansalaisuus" },
  { id: "other", label: "Muut maksulliset" },
  { id: "total", label: "Yhteensä" },
];
