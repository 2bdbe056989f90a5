/** Which layers each layer may import; itself and packages are free unless a rule below says otherwise. */
const layers = {
  agreement: [],
  measures: [],
  functions: ["agreement", "measures", "scoreboard/(cellValue|indicatorTargets|targetTable|layout/choiceWords)"],
  scoreboard: ["agreement", "measures"],
  validation: ["agreement", "measures", "scoreboard"],
  explain: ["agreement", "measures", "functions", "scoreboard", "validation/formula"],
  i18n: ["agreement", "measures", "functions", "scoreboard", "validation", "explain"],
  report: ["agreement", "measures", "functions", "scoreboard", "validation", "i18n"],
  help: ["agreement", "measures", "functions", "scoreboard", "validation", "i18n"],
  excel: ["agreement", "measures", "functions", "scoreboard", "validation", "explain", "i18n"],
  files: ["agreement", "measures", "functions", "scoreboard", "validation", "i18n"],
  commands: ["agreement", "measures", "functions", "scoreboard", "validation", "i18n", "excel"],
  taskpane: [
    "agreement",
    "measures",
    "functions",
    "scoreboard",
    "validation",
    "explain",
    "i18n",
    "report",
    "excel",
    "commands",
  ],
  // `scoreboard recalc` calculates with the workbench's engine: the command runs from a checkout, where it is installed.
  cli: ["agreement", "measures", "functions", "scoreboard", "validation", "i18n", "report", "files", "workbench/model"],
  workbench: ["scoreboard", "files"],
};

/** The part of the pane that reads a workbook's file. It is loaded when a file is chosen, and nothing of it before. */
const fileReader = "^src/taskpane/actions/readFormerFile[.]ts$";

const oneWay = Object.entries(layers).map(([layer, allowed]) => ({
  name: `one-way-${layer}`,
  severity: "error",
  from: { path: `^src/${layer}/`, pathNot: fileReader },
  to: { path: "^src/", pathNot: `^src/(${[layer, ...allowed].join("|")})[/.]` },
}));

module.exports = {
  forbidden: [
    ...oneWay,
    {
      name: "files-in-one-part-of-the-pane",
      severity: "error",
      from: { path: fileReader },
      to: {
        path: "^src/",
        pathNot: `^src/(files/(readSnapshot|workbookFileError)|${["taskpane", ...layers.taskpane].join("|")})[/.]`,
      },
    },
    {
      name: "that-part-late",
      severity: "error",
      from: { pathNot: fileReader },
      to: { path: fileReader, dynamic: false, dependencyTypesNot: ["type-only"] },
    },
    {
      name: "no-cycles",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "spreadsheet-files-only-in-files",
      severity: "error",
      from: { pathNot: "^src/files/" },
      to: { path: "node_modules/(@e965/xlsx|excelize-wasm)" },
    },
    {
      name: "grid-only-in-workbench",
      severity: "error",
      from: { pathNot: "^src/workbench/" },
      to: { path: "node_modules/@univerjs" },
    },
    {
      name: "screen-only-in-taskpane-and-help",
      severity: "error",
      from: { pathNot: "^src/(taskpane|help)/" },
      to: { path: "node_modules/(react|react-dom|@fluentui)/" },
    },
    {
      name: "no-development-packages-in-the-product",
      severity: "error",
      // Neither the workbench nor what renders the help is in the product: the help's pages are.
      from: { path: "^src/", pathNot: "^src/(workbench|help)/" },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
    },
    { name: "resolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "require", "types", "default"] },
  },
};
