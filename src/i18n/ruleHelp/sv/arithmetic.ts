import type { ArithmeticDetails } from "../../../validation/details/arithmetic";
import type { RuleHelpOf } from "../ruleHelp";

export const arithmetic: RuleHelpOf<ArithmeticDetails> = {
  A01: {
    meaning:
      "De avgjorda delas upp i positiva, negativa och övriga (förfallna, ej prövade). När delarna inte stämmer är någon siffra felaktigt hämtad.",
    mending:
      "Kontrollera siffrorna i källan. Rättelsen räknar de övriga besluten som skillnaden, om den inte är negativ.",
  },
  A03: {
    meaning: "Andelen inom målsatt tid är de ärenden som har avgjorts i tid delade med alla avgjorda.",
    mending: "Återställ kolumnens formel. Rättelsen skriver den.",
    note: "Andelen får avvika med 0,05 procentenheter, hälften av den sista decimal som visas.",
  },
  A04: {
    meaning:
      "En del kan inte vara större än den helhet den hör till: till exempel kan inte fler ha avgjorts inom målsatt tid än som har avgjorts totalt.",
    mending: "Kontrollera båda siffrorna i källan.",
  },
  A05: {
    meaning: "Beslut per årsverke är besluten delade med de effektiva årsverkena (bilagan Tehokkuus, fotnot **).",
    mending: "Återställ kolumnens formel. Rättelsen skriver den.",
    note: "Resultatet får avvika hälften av den sista decimal som visas.",
  },
  A06: {
    meaning:
      "Siffran är besluten delade med de UMA-användare som bekräftat beslut och med periodens arbetsdagar (bilagan Tehokkuus, fotnot *).",
    mending: "Återställ kolumnens formel. Rättelsen skriver den.",
    note: "Resultatet får avvika hälften av den sista decimal som visas.",
  },
  A08: {
    meaning: "Anhängigt i början av en period är det som var anhängigt i slutet av den föregående.",
    mending:
      "Rättelsen tar föregående periods siffra om den nuvarande inte heller stämmer med inkomna och avgjorda; annars går det inte att veta vilken som är fel. Om ärenden har flyttats eller siffror korrigerats, godkänn avvikelsen med den orsaken.",
    note: "Regeln gäller endast när föregående periods arbetsbok jämförs. I en kumulativ period är början densamma som i den föregående kumulativa perioden.",
  },
  A09: {
    meaning: "Migris del av behandlingstiden ingår i hela förfarandet, så dess medeltal kan inte vara större.",
    mending: "Kontrollera om siffrorna har bytt plats. Rättelsen byter dem.",
  },
  A02: {
    meaning: "Raden Totalt ska vara summan av raderna ovanför. Annars berättar delarna och helheten olika saker.",
    mending: "Kontrollera raderna. Rättelsen skriver formeln SUMMA.",
    note: "I eurobelopp tillåts en avrundning på en halv euro per rad. Raden Alla (Kaikki) på bladet Effektivitet (Tehokkuus) omfattar också processer utan egen rad, så den jämförs inte med summan.",
  },
  A07: {
    meaning: "De anhängiga i slutet är de anhängiga i början plus de inkomna minus de avgjorda.",
    mending:
      "Kontrollera siffrorna. Om skillnaden beror på överföringar eller korrigeringar, skriv det i anmärkningskolumnen: då försvinner varningen.",
  },
  A10: {
    meaning: "Medeltalet för hela förfarandet borde ligga nära summan av delbeslutet och Migris del.",
    mending: "Kontrollera medeltalen. En förklaring i anmärkningskolumnen tar bort varningen.",
    note: "Medeltalen räknas på olika ärenden, så en skillnad på 20 procent eller fem dygn tillåts.",
  },
  A11: {
    meaning:
      "Medeltalet för alla processer är processernas medeltal vägt med antalet beslut, inte medeltalet av medeltalen.",
    mending: "Rättelsen skriver formeln för det vägda medeltalet.",
    note: "Regeln gäller en rad som du själv har lagt till under tabellen Behandlingstider (Käsittelyajat) med namnet Kaikki, Yhteensä, Alla eller Totalt.",
  },
  A12: {
    meaning:
      "Medeltalet är minst andelen ärenden över den målsatta tiden gånger målet. Om det är mindre än så är någondera siffran felaktigt hämtad.",
    mending: "Kontrollera att andelen och medeltalet räknats på samma beslut och mot samma mål.",
    note: "Gäller inte medianen och inte rader utan mål.",
  },
  A13: {
    meaning:
      "Kostnadsmotsvarigheten är avgiftsintäkterna delade med kostnaderna, och kostnaderna är särkostnaderna och andelen av samkostnaderna.",
    mending: "Rättelsen återställer kolumnens formel.",
    note: "I eurobelopp tillåts en avrundning på en euro och i andelen hälften av den sista decimal som visas.",
  },
  A14: {
    meaning: "En ansökan anhängiggörs antingen elektroniskt eller på papper, så summan av dem är alla inkomna.",
    mending: "Kontrollera siffrorna i källan.",
  },
  A15: {
    meaning:
      "Samma person kan bekräfta beslut i flera processer och räknas ändå en gång. Därför är användarna sammanlagt minst lika många som i vilken enskild process som helst.",
    mending: "Kontrollera siffrorna i källan.",
    note: "Den övre gränsen kontrolleras inte: raden Alla (Kaikki) omfattar också processer utan egen rad.",
  },
  A16: {
    meaning:
      "Årsverkena är den tilldelade effektiva arbetstiden delad med timmarna per årsverke på bladet Uppgifter (Tiedot). Processernas årsverken kan sammanlagt inte vara fler än alla årsverken.",
    mending:
      "Rättelsen av radens årsverken återställer formeln. Om processerna sammanlagt har för mycket, kontrollera de tilldelade timmarna.",
  },
  A17: {
    meaning:
      "I efterkontrollen har varje steg högst lika många ärenden som det föregående: omfattade, inledda utredningar, inledda återkallelseprövningar, återkallelser.",
    mending:
      "Kontrollera siffrorna. Om stegen gäller tillstånd som beviljats vid olika tider, skriv det i anmärkningskolumnen: då försvinner varningen.",
  },
  A18: {
    meaning: "Processens ansökningar delas upp i korgar, så korgarnas andelar är sammanlagt 100\u00A0%.",
    mending: "Återställ formeln i kolumnen Andel (Osuus) eller lägg till den korg som saknas.",
    note: "Andelarna skalas inte om: det skulle dölja en korg som saknas.",
  },
  A19: {
    meaning:
      "När nämnaren är 0 finns det ingen andel eller kvot. Ett resultat som skrivits i cellen kommer då någon annanstans ifrån.",
    mending: "Tryck på Rätta: kolumnens formel återställs, och den lämnar resultatet tomt.",
    note: "Ett resultat som skrivits över formeln är då en varning och inte ett fel, eftersom inget räknas av det.",
  },
};
