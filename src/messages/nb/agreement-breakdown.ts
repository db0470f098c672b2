import { str, type TemplateMap } from "@lit/localize";

export const agreementBreakdown = {
  "agreement-breakdown.title": "Del for del",
  "agreement-breakdown.by": "Etter",
  "agreement-breakdown.sources": "Transkripsjoner",
  "agreement-breakdown.roles": "Roller",
  "agreement-breakdown.waves": "Bølger",
  "agreement-breakdown.background": "Kodernes bakgrunn",
  "agreement-breakdown.units": "Enheter",
  "agreement-breakdown.rounds": "Runder",
  "agreement-breakdown.sources.note":
    "Hver transkripsjon for seg. Der en transkripsjon har få enheter, svinger tallet mye av tilfeldige grunner.",
  "agreement-breakdown.roles.note":
    "Replikker fra deltakere i hver rolle, slik rollene var da tallene ble frosset.",
  "agreement-breakdown.waves.note": "Transkripsjoner fra hver bølge.",
  "agreement-breakdown.background.note":
    "De som koder og deler fag eller like mye erfaring, sammenlignet med hverandre: høy enighet mellom dem som er skolert likt, kan si mer om skoleringen enn om kodeboken.",
  "agreement-breakdown.units.note":
    "Den samme kodingen, regnet etter andre enheter. Små enheter belønner taushet: de fleste ord har ingen kode, og det er alle enige om. Store tilgir grenser. Det som ble valgt før kodingen, er det som gjelder; et funn som bare holder etter én enhet, er svakt.",
  "agreement-breakdown.rounds.note":
    "Alle avsluttede runder, ut fra det de var da de ble avsluttet, og slik hver av dem ble satt opp. Runder har ulike transkripsjoner, kodebokversjoner, kodere og enheter: en økning kan komme av lettere tekst.",
  "agreement-breakdown.no-roles":
    "Ingen replikk i sammenligningen kommer fra noen med en rolle. Roller settes på deltakere.",
  "agreement-breakdown.roles-need-turns":
    "En hel transkripsjon har mange stemmer: velg en enhet innenfor replikker for å se roller.",
  "agreement-breakdown.no-waves":
    "Ingen transkripsjon i sammenligningen hører til en bølge. Bølger settes i innstillingene.",
  "agreement-breakdown.no-background":
    "Ingen to som koder, deler fag eller erfaring, så det er ingen gruppe å se på. Begge deler skrives under Kodere i innstillingene.",
  "agreement-breakdown.alone": str`Alene om sitt, og derfor ikke i noen gruppe: ${0}.`,
  "agreement-breakdown.without-role.one": str`${0} replikk har ingen rolle og er ikke med i noen rad.`,
  "agreement-breakdown.without-role.other": str`${0} replikker har ingen rolle og er ikke med i noen rad.`,
  "agreement-breakdown.without-wave": str`Ikke i noen bølge: ${0}.`,
  "agreement-breakdown.group": str`${0}: ${1}`,
  "agreement-breakdown.row": "Del",
  "agreement-breakdown.unit-count": "Enheter",
  "agreement-breakdown.everything": "Alt samlet",
  "agreement-breakdown.planned": str`${0} (valgt på forhånd)`,
  "agreement-breakdown.of-code": "For",
  "agreement-breakdown.all-codes": "Alle koder",
  "agreement-breakdown.round": "Runde",
  "agreement-breakdown.set-up": "Oppsett",
  "agreement-breakdown.set-up-of": str`${0}, ${1}, ${2}, transkripsjoner: ${3}`,
  "agreement-breakdown.not-compared": "ikke sammenlignet",
  "agreement-breakdown.one-round":
    "Dette er den eneste runden som er avsluttet. Den neste vil stå ved siden av.",
  "agreement-breakdown.stability": "Hver som koder, med seg selv",
  "agreement-breakdown.stability-note": str`Det hver kodet i denne runden, sammenlignet med det samme personen kodet i ${0}, i transkripsjonene som er med i begge. Høy stabilitet trengs for enighet mellom flere, men er ikke bevis for den.`,
  "agreement-breakdown.not-fresh":
    "Runden begynner ikke på nytt: det som ble kodet før den, teller med, så tallene blir for høye. Velg at runden begynner på nytt når stabilitet skal måles.",
  "agreement-breakdown.no-stability": str`Ingen fullførte en transkripsjon både i denne runden og i ${0}.`,
  "agreement-breakdown.coder": "Koder",
  "agreement-breakdown.days.one": str`${0} dag`,
  "agreement-breakdown.days.other": str`${0} dager`,
  "agreement-breakdown.weeks.one": str`${0} uke`,
  "agreement-breakdown.weeks.other": str`${0} uker`,
} satisfies TemplateMap;
