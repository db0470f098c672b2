import { str, type TemplateMap } from "@lit/localize";

export const themePhases = {
  "theme-phases.about.familiarisation":
    "Les alt, mer enn én gang, og noter det du legger merke til, før du koder.",
  "theme-phases.about.coding": "Kod hele materialet, jevnt, og slå sammen koder som sier det samme.",
  "theme-phases.about.generating":
    "Samle kodene rundt idéer som svarer på spørsmålet. Et tema er en påstand, ikke en overskrift.",
  "theme-phases.about.reviewing":
    "Hold hvert tema opp mot utdragene, så mot hele materialet. Del, slå sammen og forkast.",
  "theme-phases.about.naming":
    "Si hva hvert tema handler om og ikke handler om, i noen få setninger, og gi det et navn som sier det.",
  "theme-phases.about.writing":
    "Skriv analysen: utdrag med hva de viser, og det som taler mot. Rapporten finnes under Eksporter.",
  "theme-phases.reflexive-coding":
    "Refleksiv analyse: kodingen er én lesers og endrer seg underveis. Ingen koeffisient etterspørres.",
  "theme-phases.reflexive-themes":
    "Refleksiv analyse: temaer lages, de finnes ikke. Tall viser hvor du bør se igjen; de avgjør ikke.",
  "theme-phases.codebook-themes":
    "Kodebokanalyse: temaer kan være navngitt fra starten og fylles ut etter hvert som kodingen går fram.",
  "theme-phases.reliability-coding":
    "Kodingsreliabilitet: enighet mellom dem som koder, regnes ut fra runder, før kodene blir til temaer.",
  "theme-phases.lacks-concept": "idé",
  "theme-phases.lacks-boundary": "avgrensning",
  "theme-phases.lacks-name": "endelig navn",
  "theme-phases.lacks-nothing": "idé, avgrensning og navn",
  "theme-phases.lacks": str`mangler ${0}`,
  "theme-phases.since": str`Siden ${0}`,
  "theme-phases.from-to": str`${0} – ${1}`,
  "theme-phases.is-now": "Prosjektet er i denne fasen.",
  "theme-phases.begin": "Vi er i denne fasen nå",
  "theme-phases.made-here": "Laget i denne fasen:",
  "theme-phases.codings.one": str`${0} koding`,
  "theme-phases.codings.other": str`${0} kodinger`,
  "theme-phases.codes.one": str`${0} kode`,
  "theme-phases.codes.other": str`${0} koder`,
  "theme-phases.memos.one": str`${0} notat`,
  "theme-phases.memos.other": str`${0} notater`,
  "theme-phases.themes.one": str`${0} tema`,
  "theme-phases.themes.other": str`${0} temaer`,
  "theme-phases.extracts.one": str`${0} utdrag`,
  "theme-phases.extracts.other": str`${0} utdrag`,
  "theme-phases.reading": "Lesing",
  "theme-phases.read-of": str`${0} av ${1} lest`,
  "theme-phases.reading-note":
    "Kryss av for det du har lest gjennom. Det lagres bare på denne enheten og angår ingen andre.",
  "theme-phases.read-through": "Lest gjennom",
  "theme-phases.no-notes": "ingen notater ennå",
  "theme-phases.notes.one": str`${0} notat`,
  "theme-phases.notes.other": str`${0} notater`,
  "theme-phases.not-coded": "Transkripsjoner",
  "theme-phases.turns-coded": "replikker kodet",
  "theme-phases.nothing-yet": "ingenting ennå",
  "theme-phases.part-of": str`${0} av ${1}`,
  "theme-phases.not-coded-note": "En replikk telles når en koding berører den. Ikke alle replikker må kodes.",
  "theme-phases.placing": "Fra koder til temaer",
  "theme-phases.themes-so-far": "Temaer så langt",
  "theme-phases.unplaced-codes": "Koder uten tema",
  "theme-phases.in-several": "Koder i flere temaer",
  "theme-phases.against-extracts": "Hvert tema mot utdragene",
  "theme-phases.no-extracts": "ingen utdrag ennå",
  "theme-phases.evidence": str`${0} for, ${1} mot`,
  "theme-phases.against-all": "Mot hele materialet",
  "theme-phases.all-touched": "Alle transkripsjonene har noe av temaene.",
  "theme-phases.untouched.one": str`${0} transkripsjon har ingenting av noe tema. Skyldes det transkripsjonen eller temaene?`,
  "theme-phases.untouched.other": str`${0} transkripsjoner har ingenting av noe tema. Skyldes det transkripsjonene eller temaene?`,
  "theme-phases.wording": "Hva hvert tema sier",
  "theme-phases.no-themes": "Ingen temaer ennå.",
} satisfies TemplateMap;
