/**
 * The namespace of the custom XML part in which a workbook keeps its accepted deviations. A part travels with the file, is
 * hidden from view, and can be read without Excel; document settings belong to one add-in of one Office.
 */
export const ACCEPTANCES_NAMESPACE = "urn:migri-scoreboard:accepted-deviations:1";
