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

test.each([
  ["ttol", "Työntekijän oleskeluluvat", "Arbete som kräver delbeslut", "Residence permits for employed persons"],
  [
    "osaratkaisu-kausityo",
    "Osaratkaisua edellyttävä kausityö",
    "Säsongsarbete som kräver delbeslut",
    "Seasonal work requiring a partial decision",
  ],
  ["yrittaja", "Yrittäjän oleskelulupa", "företagare", "entrepreneurs"],
  ["erityisasiantuntija", "Erityisasiantuntijat", "Specialsakkunniga", "Specialists"],
  ["sininen-kortti", "EU:n sininen kortti", "EU-blåkort", "EU Blue Cards"],
  ["tieteellinen-tutkimus", "Tutkimus", "Forskning", "Researchers"],
  ["harjoittelija", "Harjoittelijat", "Praktik", "Internship"],
  ["urheilu-valmentaminen", "Urheilijat ja valmentajat", "Idrottare och tränare", "Athletes and coaches"],
  ["muu-tyonteko", "Muu työ", "Övrigt arbete", "Other employment"],
  ["kausityo", "Kausityöntekijät", "Säsongsarbetare", "Seasonal workers"],
  ["sisainen-siirto", "Sisäiset siirrot", "Företagsinterna förflyttningar", "ICT"],
  ["liikkuva-sisainen-siirto", "Liikkuva ICT", "Rörlig ICT", "Mobile ICT"],
  ["kasvuyrittaja", "Startup-yrittäjä", "Tillväxtföretagare", "Start-up entrepreneurs"],
  ["vapaaehtoistoiminta", "Vapaaehtoistyö", "Volontär", "Volunteers"],
  ["kausityotodistukset", "Kausityötodistus", "Säsongsarbetsintyg", "Seasonal work certificates"],
  ["perhe-kaikki", "Perheside", "Familjeband", "Family reunification"],
  [
    "perhe-erityisasiantuntija-kasvuyrittaja",
    "Erityisasiantuntijoiden ja kasvuyrittäjien perheenjäsenet",
    "Familjemedlemmar till specialsakkunniga och tillväxtföretagare",
    "Family members of specialists and start-up entrepreneurs",
  ],
  [
    "perhe-muut-tyo-opiskelu",
    "Muut työntekijöiden ja opiskelijoiden perheenjäsenet",
    "Övriga familjemedlemmar till arbetstagare och studerande",
    "Other family members of workers and students",
  ],
  ["opiskelu", "Opiskelijan oleskelulupa", "Studerande", "Students"],
  ["eu-rekisterointi", "EU-kansalaisten rekisteröinti", "EU-medborgare", "EU citizens"],
  ["kansalaisuus", "Suomen kansalaisuus", "Medborgarskap", "Citizenship"],
  ["turvapaikka", "Turvapaikanhakijat", "Asylsökande", "Asylum seekers"],
])("%s answers to its common names in Finnish, Swedish and English", (id, ...common) => {
  for (const name of common) expect([name, names.find(name)?.id]).toEqual([name, id]);
});

test("every process has names in the three languages", () => {
  for (const { names: own, label } of processes) {
    expect([label, own.sv.length > 0, own.en.length > 0]).toEqual([label, true, true]);
  }
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
