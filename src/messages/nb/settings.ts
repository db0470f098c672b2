import { str } from "@lit/localize";

export const settings = {
  "settings.title": "Innstillinger",
  "settings.note": "Endringer gjelder med en gang og kan angres",
  "settings.device-note": "Endringer gjelder med en gang, på denne enheten",
  "settings.pages": "Innstillinger etter emne",
  "settings.this-project": "Dette prosjektet",
  "settings.this-device": "Denne enheten",

  "settings.analysis": "Analyse",
  "settings.project-name": "Navn på prosjektet",
  "settings.name-missing": "Et prosjekt har et navn.",
  "settings.questions": "Forskningsspørsmål",
  "settings.question": str`Forskningsspørsmål ${0}`,
  "settings.add-question": "Legg til et spørsmål",
  "settings.remove-question": str`Fjern spørsmål ${0}`,
  "settings.no-questions": "Her står det studien spør om. Det vises også i tematiske kart.",
  "settings.mode": "Slik analyseres prosjektet",
  "settings.mode-note": "Sier hva koding er i denne studien. En endring loggføres og sletter ingenting.",
  "settings.mode.reflexive": "Refleksiv",
  "settings.mode.codebook": "Kodebok",
  "settings.mode.reliability": "Koderreliabilitet",
  "settings.about.reflexive":
    "Mening skapes av den som leser. Kodere leser side om side; en koeffisient hører ikke hjemme her.",
  "settings.about.codebook":
    "Felles koder med regler, brukt med skjønn. En koeffisient er én lesning blant flere.",
  "settings.about.reliability":
    "Reglene kommer først, og koderne kan byttes ut med hverandre. Samsvar måles og rapporteres.",

  "settings.coders": "Kodere",
  "settings.coders-note":
    "Bakgrunn er det lesere av et mål på samsvar spør om: fag, erfaring, forhold til feltet.",
  "settings.coder-name": "Navn",
  "settings.initials": "Initialer",
  "settings.discipline": "Fag",
  "settings.experience": "Erfaring",
  "settings.of": str`${0} for ${1}`,
  "settings.codings.one": str`${0} koding`,
  "settings.codings.other": str`${0} kodinger`,
  "settings.you": "Dette er deg",
  "settings.switch-to": "Bytt til",
  "settings.switch-to-coder": str`Bytt til ${0}`,
  "settings.coder-missing": "En koder har et navn.",
  "settings.initials-missing": "Én til tre bokstaver.",

  "settings.waves": "Datainnsamlinger",
  "settings.waves-note":
    "Tidspunkter for datainnsamling, i rekkefølge. Får en nytt navn, får transkripsjonene det også.",
  "settings.wave": str`Datainnsamling ${0}`,
  "settings.add-wave": "Legg til en datainnsamling",
  "settings.remove-wave": str`Fjern ${0}`,
  "settings.wave-up": str`Flytt ${0} opp`,
  "settings.wave-down": str`Flytt ${0} ned`,
  "settings.wave-in-use.one": str`${0} transkripsjon`,
  "settings.wave-in-use.other": str`${0} transkripsjoner`,
  "settings.wave-missing": "En datainnsamling har et eget navn.",
  "settings.no-waves": "Ingen datainnsamlinger ennå. De velges for hver transkripsjon ved import.",
  "settings.new-wave": str`T${0}`,

  "settings.changes": "Endringer",
  "settings.changes-note":
    "Alt som er gjort i dette prosjektet, nyeste først. Ingenting blir noen gang tatt ut av listen.",
  "settings.phase": "Fase",
  "settings.all-phases": "Alle",
  "settings.earlier": "Vis tidligere endringer",
  "settings.somebody": "Noen",
  "settings.when": "Når",
  "settings.who": "Hvem",
  "settings.what": "Hva",

  "settings.keyboard": "Tastatur",
  "settings.reading": "Språk og lesing",
  "settings.verbosity": "Les koder høyt",
  "settings.verbosity-note": "For skjermlesere. På forespørsel: utdraget man går til, leses med kodene sine.",
  "settings.verbosity.off": "Aldri",
  "settings.verbosity.on-entering": "Når man kommer inn",
  "settings.verbosity.on-request": "På forespørsel",

  "settings.backup": "Sikkerhetskopi og lagring",
  "settings.backup-note":
    "Prosjektet ligger i denne nettleseren. En prosjektfil er kopien som overlever den.",
  "settings.never-saved": "Prosjektet er ikke i noen fil ennå.",
  "settings.saved-on": str`Prosjektfil sist lagret ${0}.`,
  "settings.only-here.some": "Endringer finnes bare i denne nettleseren.",
  "settings.only-here.one": str`${0} endring finnes bare i denne nettleseren.`,
  "settings.only-here.other": str`${0} endringer finnes bare i denne nettleseren.`,
  "settings.save": "Lagre prosjektfil",
  "settings.storage": "Plass på denne enheten",
  "settings.not-persisted":
    "Nettleseren kan fjerne prosjekter når det blir lite plass. Lagre en prosjektfil.",

  "settings.about": "Om Samtale",
  "settings.version": str`Samtale ${0}`,
  "settings.licence": "Fri programvare under Apache-lisensen, versjon 2.0.",
  "settings.leaves": "Hva som forlater denne enheten",
  "settings.leaves-nothing": "Ingenting. Filer du lagrer er eneste vei ut; Samtale virker uten nettverk.",
};
