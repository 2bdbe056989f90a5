/** @jest-environment jsdom */
import { localized, readManifest } from "../../../src/workbench/page/manifest";
import { manifestText } from "../../support/manifestXml";

describe("what the workbench reads from the manifest", () => {
  const manifest = readManifest(manifestText);

  test("is the namespace, the pane and the buttons", () => {
    expect(manifest.namespace).toBe("SCOREBOARD");
    expect(manifest.taskpaneUrl).toBe("https://localhost:3000/taskpane.html");
    expect(manifest.groups.flatMap((group) => group.buttons.map((button) => button.action))).toEqual([
      { type: "showTaskpane", url: "https://localhost:3000/taskpane.html" },
      { type: "executeFunction", functionName: "validate" },
      { type: "executeFunction", functionName: "createScoreboard" },
    ]);
  });

  test("is in the language asked for, in English where there is no such override", () => {
    expect(localized(manifest.displayName, "fi-FI")).toBe("Tulostaulu");
    expect(localized(manifest.displayName, "sv-AX")).toBe("Resultattavla");
    expect(localized(manifest.displayName, "de-DE")).toBe("Scoreboard");
  });

  test("fails by the name of what is missing", () => {
    expect(() => readManifest(manifestText.replace(/<Namespace .*\/>/, ""))).toThrow("has no <Namespace>");
    expect(() => readManifest(manifestText.replace('String id="Functions.Namespace"', 'String id="X"'))).toThrow(
      "Functions.Namespace",
    );
    expect(() => readManifest(manifestText.slice(0, 500))).toThrow("manifest.xml: ");
  });
});
