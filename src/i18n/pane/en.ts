import { formatsOf } from "../format";
import type { PaneTexts } from "./paneTexts";

const { number, and, or } = formatsOf("en");
const errors = (count: number): string => (count === 1 ? "1 error" : `${number(count)} errors`);
const warnings = (count: number): string => (count === 1 ? "1 warning" : `${number(count)} warnings`);

export const en: PaneTexts = {
  count: (count) => number(count),
  title: "Scoreboard",
  actions: {
    validate: "Validate",
    createScoreboard: "Create scoreboard",
    cancel: "Cancel",
    retry: "Try again",
    live: "Live",
    copy: "Copy",
    dismiss: "Close message",
    report: "Validation report",
    settings: "Settings",
    help: "Help",
  },
  header: {
    goToPeriod: (period) => `${period}: go to the cell of the period`,
    showTargets: (agreement) => `${agreement}: show the targets`,
  },
  formerPeriod: (period) => (period === null ? "Former period" : `Former period: ${period}`),
  verdict: {
    counts: (errorCount, warningCount) =>
      [errorCount > 0 && errors(errorCount), warningCount > 0 && warnings(warningCount)].filter(Boolean).join(", "),
    clean: "No errors and no warnings",
    against: (agreement, period) => `agreement ${agreement}, ${period ?? "period not known"}`,
    notRun: "Not validated yet",
    changed: "The workbook has changed since it was validated.",
    interrupted: "The last validation was not finished. This result is from the one before.",
    notCalculated: "Excel has calculations pending, so figures may be out of date. Press F9 to calculate.",
    rulesFailed: (codes) =>
      `The validation is incomplete: ${and(codes)} did not work. The fault is in the program, not in the workbook.`,
    targets: (met, missed) => `Targets: ${number(met)} met, ${number(missed)} missed`,
    accepted: (count) => (count === 1 ? "1\u00A0accepted deviation" : `${number(count)}\u00A0accepted deviations`),
    rulesOff: (count) => (count === 1 ? "1\u00A0rule off" : `${number(count)}\u00A0rules off`),
    noChanges: "The findings have not changed.",
    changes: ({ new: added, mended, worse }) =>
      `Last change: ${and(
        [
          added > 0 && `${number(added)} new`,
          mended > 0 && `${number(mended)} gone`,
          worse > 0 && `${number(worse)} worse`,
        ].filter((part) => part !== false),
      )}`,
  },
  progress: {
    waiting: "Waiting for Excel. If you are editing a cell, press Enter or Esc.",
    queued: "Finishing the validation first…",
    reading: "Reading the workbook…",
    checking: "Validating…",
    writing: "Creating the scoreboard…",
    fixing: "Fixing…",
    saving: "Saving into the workbook…",
  },
  health: {
    broken: (cells) =>
      `In ${cells === 1 ? "1 cell" : `${number(cells)} cells`} a scoreboard function does not work (#NAME?). Repair writes the formulas again as they are.`,
    rewrites: (cells) =>
      `Repair writes the formulas again as they are: ${cells === 1 ? "1 cell" : `${number(cells)} cells`}.`,
    misspelt: (cells) =>
      `In ${cells === 1 ? "1 cell" : `${number(cells)} cells`} a scoreboard function is spelled as files store it (_xldudf_). Repair writes its name as it should be.`,
    unregistered: (cells) =>
      `${cells === 1 ? "1 cell shows" : `${number(cells)} cells show`} #NAME? even after the repair. Either Excel has not taken the scoreboard’s functions into use yet, or the formula has some other unknown name. Wait a moment and validate again, or open the workbook again.`,
    locked: (cells) =>
      `${cells === 1 ? "1 cell is locked" : `${number(cells)} cells are locked`}, so nothing was written there. Unprotect the sheet and repair again.`,
    repair: "Repair",
    manual: "Excel calculates only when asked, so figures may be out of date.",
    automatic: "Calculate automatically",
    unfinished: (sheets) =>
      sheets.length === 1
        ? `The sheet ${and(sheets)} was left unfinished. Remove it, or keep it if you have already filled it in.`
        : `These sheets were left unfinished: ${and(sheets)}. Remove them, or keep them if you have already filled them in.`,
    removeUnfinished: "Remove unfinished sheets",
    keepUnfinished: "Keep",
  },
  loading: "Loading…",
  views: {
    label: "View",
    findings: "Findings",
    targets: "Targets",
    functions: "Functions",
    explanation: "Explain this cell",
  },
  functions: {
    search: "Search functions",
    noneMatch: "No function matches the search.",
    back: "All functions",
    helpPage: "Open the help page in the browser",
    insert: "Insert into cell",
    insertHint: "The example is written into the selected empty cell. Then change its arguments to your own.",
    inserted: (address) => `The formula is now in cell ${address}. Change its arguments to your own.`,
    occupied: (address) => `Cell ${address} is not empty, so nothing was written. Select an empty cell.`,
  },
  findings: {
    heading: "Findings",
    severity: { error: "Error", warning: "Warning", info: "Note" },
    severityPlural: { error: "Errors", warning: "Warnings", info: "Notes" },
    show: "Findings to show",
    search: "Search findings",
    clearSearch: "Clear search",
    groupBy: "Group by",
    bySheet: "By sheet",
    bySeverity: "By severity",
    wholeWorkbook: "Whole workbook",
    wholeSheet: "Whole sheet",
    dependants: (count) => (count === 1 ? "1 cell depends on this." : `${number(count)} cells depend on this.`),
    whatItTakes: "What would it take?",
    accept: "Accept deviation",
    details: "Details",
    step: (index, count, what) => `Finding ${number(index)} of ${number(count)}: ${what}`,
    none: "No findings.",
    noneMatch: "No finding matches the search and the choices.",
    beyond: (shown, all) =>
      `The first ${number(shown)} of ${number(all)} findings are shown. Search, or fix some, to see the others.`,
    showAll: "Show all",
  },
  empty: {
    heading: "This workbook has no scoreboard",
    what: "The add-in calculates the agreement’s key figures, compares them with the targets and validates the scoreboard. It shows which cells need a look and where each figure comes from.",
    offer: "You can create an empty scoreboard in this workbook. Other sheets are not touched.",
    period: "Period",
    periodHint: "For example 2022Q3, 7–9/2022 or 2022",
    periodUnknown: "Write the period as 2022Q3, 7–9/2022 or 2022.",
    periodAmbiguous: (choices) => `The period can be read in several ways. Write ${or(choices)}.`,
    periodDate: "A single day is not a period. Write for example 2022Q3.",
    language: "Language of the scoreboard",
  },
  outside: {
    heading: "The scoreboard works in Excel",
    what: "This page is an add-in for Excel. Open it with the button Scoreboard on Excel’s Home tab.",
    workbench: "Try it in the browser without Excel",
  },
  privacy: "Checked on this computer. No data leaves it.",
  problems: {
    refusals: {
      "edit-mode": {
        title: "A cell is being edited.",
        advice: "Finish editing with Enter or undo it with Esc, then try again.",
      },
      protected: {
        title: "Excel did not allow this, because the workbook or the sheet is protected.",
        advice: "Remove the protection on Excel’s Review tab or ask for permission to edit, then try again.",
      },
      "other-workbook": {
        title: "Another workbook is in front.",
        advice: "Return to this workbook and try again.",
      },
      "too-large": {
        title: "The workbook is too large to validate.",
        advice: "Remove needless rows from the scoreboard’s sheets or move other material to another workbook.",
      },
      busy: {
        title: "Excel is too busy to answer.",
        advice: "Wait a moment and try again.",
      },
      "session-lost": {
        title: "The connection to Excel was lost.",
        advice: "Try again. If that does not help, close the workbook and open it again.",
      },
    },
    exists: (names) => ({
      title: `The workbook already has ${and(names)}.`,
      advice: "Create the scoreboard in another workbook, or give these other names first.",
    }),
    sheetTaken: (names) => ({
      title: `The workbook already has the sheet ${and(names)}.`,
      advice: "Give it another name and try again.",
    }),
    gone: (sheet) => ({ title: `The sheet ${sheet} is no longer there.`, advice: "Validate the workbook again." }),
    leftBehind: (sheets) => ({
      title: "Creating the scoreboard stopped, and Excel would not remove what had been added.",
      advice: `Delete these sheets if they are in the workbook: ${and(sheets)}.`,
    }),
    reportLeftBehind: (sheets) => ({
      title: "Writing the report stopped, and Excel would not remove what had been added.",
      advice: `Delete these sheets if they are in the workbook: ${and(sheets)}.`,
    }),
    locked: (cells) => ({
      title: cells.length === 1 ? `Cell ${and(cells)} is locked.` : `These cells are locked: ${and(cells)}.`,
      advice: "The sheet is protected. Remove the protection on Excel’s Review tab and try again.",
    }),
    password: (sheets) => ({
      title: `The protection cannot be opened without a password: ${and(sheets)}.`,
      advice: "Ask whoever has the password of the sheet to make the change.",
    }),
    changed: (cells) => ({
      title: `These cells now hold something else than when they were validated: ${and(cells)}.`,
      advice: "Validate the workbook again and look at the fix after that.",
    }),
    halfDone: (cells) => ({
      title: "The fix was interrupted, and not everything could be put back.",
      advice: `Check these cells: ${and(cells)}.`,
    }),
    unanswered: {
      title: "Excel has not answered.",
      advice: "If you are editing a cell, press Enter or Esc. Otherwise wait a moment and try again.",
    },
    notLoaded: {
      title: "A part of the program could not be loaded.",
      advice: "Check the network and try again. If that does not help, close the workbook and open it again.",
    },
    bug: {
      title: "There is a fault in the program.",
      advice: "Copy the text below and send it to whoever maintains the add-in.",
    },
    otherCells: (count) => `${number(count)} more`,
    nothingChanged: "The workbook is as it was.",
    perhapsChanged: "The change may have been made wholly or in part. Check the workbook first.",
    perhapsUnfinished: "Unfinished sheets may have been left in the workbook. They are removed when you try again.",
    bugReport: "Description of the fault",
  },
};
