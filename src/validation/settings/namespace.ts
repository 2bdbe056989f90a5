/** The namespace of the custom XML part in which a workbook keeps the settings that hold for everybody who opens it. */
export const SETTINGS_NAMESPACE = "urn:migri-scoreboard:settings:1";
