/** The languages that the agreement's names, the scoreboard and everything else that a person reads exist in. */
export type Language = "fi" | "sv" | "en";

export const LANGUAGES: readonly Language[] = ["fi", "sv", "en"];
