/** A row of Jälkivalvonta. */
export interface FollowUpClass {
  readonly id: "students" | "startups" | "specialists" | "workers";
  readonly label: string;
}

/** The classes of permits in the order of the sheet. */
export const followUpClasses: readonly FollowUpClass[] = [
  { id: "students", label: "Opiskelijat" },
  { id: "startups", label: "Startup- ja kasvuyrittäjät" },
  { id: "specialists", label: "Erityisasiantuntijat" },
  { id: "workers", label: "Työntekijät" },
];
