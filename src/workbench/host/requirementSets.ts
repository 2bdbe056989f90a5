/**
 * The requirement sets that this host advertises, with their versions. office.js of 1.1.110 has no newer members of
 * ExcelApi; those are used behind `isSetSupported`.
 */
export const requirementSets: Readonly<Record<string, string>> = {
  AddInCommands: "1.3",
  CustomFunctions: "1.9",
  CustomFunctionsRuntime: "1.4",
  DelayForCellEdit: "1.1",
  DialogApi: "1.2",
  ExcelApi: "1.15",
  KeyboardShortcuts: "1.1",
  OfficeRuntime: "1.1",
  OpenBrowserWindowApi: "1.1",
  RedirectV1Api: "1.1",
  RibbonApi: "1.2",
  RichApiRuntime: "1.2",
  SharedRuntime: "1.2",
};

/** As `Office.context.requirements.isSetSupported`. */
export function isSetSupported(name: string, version = "1.1"): boolean {
  const supported = Object.entries(requirementSets).find(([set]) => set.toLowerCase() === name.toLowerCase())?.[1];
  if (supported === undefined) return false;
  const [major = 0, minor = 0] = supported.split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = version.split(".").map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
