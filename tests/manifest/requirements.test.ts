/** @jest-environment jsdom */
import { dirname, relative } from "node:path";
import ts from "typescript";
import { ManifestXml, manifestText, root } from "../support/manifestXml";

/** A member of Office.js that a file of ours uses, with the requirement set that brings it. */
interface UsedMember {
  readonly file: string;
  readonly name: string;
  readonly set: string;
  readonly version: string;
}

/** A version as a number that can be compared: 1.13 is above 1.9. */
function rank(version: string): number {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major * 1000 + minor;
}

function startProgram(): ts.Program {
  const config = `${root}/tsconfig.json`;
  const parsed = ts.parseJsonConfigFileContent(
    ts.readConfigFile(config, (file) => ts.sys.readFile(file)).config,
    ts.sys,
    dirname(config),
  );
  return ts.createProgram(
    parsed.fileNames.filter((file) => file.includes("/src/excel/")),
    { ...parsed.options, types: ["office-js", "custom-functions-runtime"] },
  );
}

/** What Microsoft's declarations say of a member: `[Api set: ExcelApi 1.9]`. */
function setsOf(symbol: ts.Symbol): { readonly set: string; readonly version: string }[] {
  const declarations = (symbol.declarations ?? []).filter(({ parent }) =>
    parent.getSourceFile().fileName.includes("@types/office-js"),
  );
  const words = declarations
    .flatMap((declaration) => ts.getJSDocCommentsAndTags(declaration))
    .map((doc) => doc.getText());
  return words.flatMap((text) =>
    [...text.matchAll(/Api set: (\w+) ([0-9.]+)/g)].map(([, set = "", version = ""]) => ({ set, version })),
  );
}

function usedMembers(program: ts.Program): UsedMember[] {
  const checker = program.getTypeChecker();
  return program.getSourceFiles().flatMap((source) => {
    const file = relative(root, source.fileName);
    if (source.isDeclarationFile || !file.startsWith("src/excel/")) return [];
    const used: UsedMember[] = [];
    const visit = (node: ts.Node): void => {
      const symbol = ts.isIdentifier(node) ? checker.getSymbolAtLocation(node) : undefined;
      if (symbol) used.push(...setsOf(symbol).map((sets) => ({ file, name: symbol.name, ...sets })));
      ts.forEachChild(node, visit);
    };
    visit(source);
    return used;
  });
}

/**
 * Files that are given nothing newer to do unless another file has asked: merged areas are known where `sheetLines` read
 * them, and tables change their length where `movableRows` lets them.
 */
const askedElsewhere: Readonly<Record<string, string>> = {
  "src/excel/fixing/presentState.ts": "1.13",
  "src/excel/fixing/tableLength.ts": "1.13",
};

/** The newest set that a file asks for before it uses it: `hasExcelApi("1.13")`. */
function askedFor(program: ts.Program, file: string): string {
  const text = program.getSourceFile(`${root}/${file}`)?.text ?? "";
  const asked = /(?:hasExcelApi\(|isSetSupported\("ExcelApi", )"([0-9.]+)"\)/g;
  const versions = [...text.matchAll(asked)].map(([, version = ""]) => version);
  return [askedElsewhere[file] ?? "1.0", ...versions].reduce((one, other) => (rank(other) > rank(one) ? other : one));
}

const xml = new ManifestXml(manifestText);
const demanded = (set: string): string | null | undefined =>
  xml
    .named("Set")
    .find((element) => element.getAttribute("Name") === set)
    ?.getAttribute("MinVersion");

test("the pane demands the ExcelApi that its code uses without asking, and no newer one", () => {
  const program = startProgram();
  const excel = usedMembers(program).filter(({ set }) => set === "ExcelApi");
  const unasked = excel.filter(({ file, version }) => rank(version) > rank(askedFor(program, file)));
  const newest = unasked.reduce((most, { version }) => Math.max(most, rank(version)), 0);
  expect(unasked.filter(({ version }) => rank(version) > rank(demanded("ExcelApi") ?? ""))).toEqual([]);
  expect(newest).toBe(rank(demanded("ExcelApi") ?? ""));
});

test("what only functions and buttons need is demanded for them alone, so that the pane opens without", () => {
  const inRoot = xml.named("Set").filter((element) => element.closest("VersionOverrides") === null);
  expect(inRoot.map((element) => element.getAttribute("Name"))).toEqual(["ExcelApi"]);
  expect(demanded("SharedRuntime")).toBe("1.1");
});
