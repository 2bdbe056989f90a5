import { currentAgreement } from "../../src/agreement/current";
import { namesOf, nameKey, processNames } from "../../src/agreement/processNames";

const names = processNames(currentAgreement);
const { processes } = currentAgreement.processingTimes;

test("no name belongs to two processes", () => {
  const owners = new Map<string, string>();
  for (const process of processes) {
    for (const name of namesOf(process)) {
      expect([name, owners.get(nameKey(name)) ?? process.id]).toEqual([name, process.id]);
      owners.set(nameKey(name), process.id);
    }
  }
});

test.each([
  ["TTOL", "ttol"],
  ["- TTOL", "ttol"],
  ["  osaratkaisua edellyttava TYÖNTEKO ", "ttol"],
  ["Osaratkaisua edellyttävä kausityö", "osaratkaisu-kausityo"],
  ["Yrittäjät", "yrittaja"],
  ["Erityisasiantuntijat", "erityisasiantuntija"],
  ["Erityisasiantuntija, sininen kortti", "sininen-kortti"],
  ["startup-yrittäjä", "kasvuyrittaja"],
  ["Tutkijat", "tieteellinen-tutkimus"],
  ["EU-rekisteröinnit", "eu-rekisterointi"],
  ["Kansalaisuus", "kansalaisuus"],
  ["Specialsakkunnig", "erityisasiantuntija"],
  ["Asylum", "turvapaikka"],
])("%s is %s", (name, id) => {
  expect(names.find(name)?.id).toBe(id);
});

test("every label of both annexes is known", () => {
  for (const { label } of processes) expect(names.find(label)?.label).toBe(label);
  for (const group of currentAgreement.efficiency.groups.slice(1)) {
    expect(names.find(`- ${group.label}`)?.id).toBe(group.processes[0]);
  }
});

test("an unknown name suggests the nearest, and nothing where nothing is near", () => {
  expect(names.find("Opiskleu")).toBeNull();
  expect(names.nearest("Opiskleu")?.id).toBe("opiskelu");
  expect(names.nearest("Erityisasiantuntia")?.id).toBe("erityisasiantuntija");
  expect(names.nearest("Kalastuslupa")).toBeNull();
  expect(names.nearest("xyz")).toBeNull();
});
