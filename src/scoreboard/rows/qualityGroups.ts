/** A row of Laatu: matters whose decisions courts return, or complaints that get adverse rulings. */
export interface QualityGroup {
  readonly id: "residence" | "asylum" | "reception" | "oversight" | "equality";
  readonly label: string;
  /** Number of the indicator of the agreement. */
  readonly indicator: string;
  readonly of: "appeals" | "complaints";
}

/** The groups in the order of the sheet. */
export const qualityGroups: readonly QualityGroup[] = [
  { id: "residence", label: "Oleskeluluvat ja kansalaisuus (HAO)", indicator: "2.2", of: "appeals" },
  { id: "asylum", label: "Turvapaikka (HAO ja KHO)", indicator: "3.1.1", of: "appeals" },
  { id: "reception", label: "Kantelut vastaanotosta", indicator: "3.2.3", of: "complaints" },
  {
    id: "oversight",
    label: "Kantelut ja kannanotot, ulkoinen laillisuusvalvonta",
    indicator: "5.2.2",
    of: "complaints",
  },
  { id: "equality", label: "Kantelut tasa-arvosta ja yhdenvertaisuudesta", indicator: "10.0", of: "complaints" },
];
