import { str, type TemplateMap } from "@lit/localize";

export const errors = {
  "errors.correction.round": str`Denne transkripsjonen kodes i ${0}, som fortsatt pågår. Rett den når runden er avsluttet.`,
  "errors.archive.recipient": "Dette er ingen nøkkel å låse en fil for. Den begynner med age1.",
  "errors.packet.other-project": "Denne filen kommer fra et annet prosjekt. Ingenting ble endret.",
  "errors.packet.incomplete":
    "Denne filen viser til noe ingen av kopiene har. Ingenting ble endret. Be om filen på nytt.",
  "errors.decision.open-round": str`Koderne arbeider fortsatt med ${0}. Avgjør det de er uenige om, når den er avsluttet.`,
  "errors.decision.blind": str`Transkripsjoner i ${0} kodes blindt nå. Avgjør det som er åpent i den, når det er gjort.`,
  "errors.decision.no-words":
    "Disse ordene kom til etter at runden ble avsluttet. Marker ord som ble kodet i den.",

  "errors.format.zip": "zip-arkiver",
  "errors.format.rtf": "RTF",
  "errors.format.odt": "OpenDocument-tekst",
  "errors.format.doc": "Word-dokumenter fra før 2007",
  "errors.format.srt": "SubRip-undertekster",
  "errors.format.csv": "csv-tabeller",
  "errors.format.xlsx": "Excel-arbeidsbøker",
  "errors.format.pptx": "presentasjoner",
  "errors.format.html": "nettsider",
  "errors.format.json": "JSON",
  "errors.format.recording": "opptak",
  "errors.format.picture": "bilder",
  "errors.format.sqlite": "databaser",
  "errors.format.eaf": "ELAN-filer",

  "errors.import.empty": "Filen er tom.",
  "errors.import.binary": "Dette er ikke en tekstfil, uansett hva den heter. Velg selve transkripsjonen.",
  "errors.import.too-large": str`Filen er større enn ${0} MB. Del den og importer delene.`,
  "errors.import.too-many-pages": str`PDF-en har mer enn ${0} sider. Del den og importer delene.`,
  "errors.import.project":
    "Dette er et helt prosjekt, ikke en transkripsjon. Åpne det på startskjermen, som et eget prosjekt.",
  "errors.import.other-program": str`Dette er ${0} sin egen prosjektfil, som ingen andre programmer kan lese. Eksporter prosjektet som REFI-QDA (.qdpx) i ${1}, og åpne den filen på startskjermen.`,
  "errors.import.no-text":
    "Sidene i PDF-en er bilder: det er ingen tekst i den. Få teksten gjenkjent (OCR), eller eksporter den på nytt fra programmet den ble skrevet i.",
  "errors.import.too-large-plain": "Filen er for stor. Del den og importer delene.",
  "errors.import.unrecognised":
    "Filen er i et format som er ukjent her. Lagre den som tekst eller Word og importer det.",
  "errors.import.unsupported": str`Samtale kan ikke lese ${0} ennå. Lagre som tekst eller Word og importer det.`,
  "errors.import.malformed":
    "Filen bryter reglene for formatet sitt. Åpne den i programmet den kommer fra, og lagre den på nytt.",
  "errors.import.malformed-line": str`Filen bryter reglene for formatet sitt på linje ${0}. Rett den linjen og importer filen igjen.`,
  "errors.import.truncated": "Slutten av filen mangler. Kopier den eller last den ned på nytt.",
  "errors.import.not-docx":
    "Filen har navn som et Word-dokument, men er ikke det. Åpne den i Word og lagre den som docx.",
  "errors.import.zip-bomb":
    "Filen pakkes ut til langt mer enn en transkripsjon kan være, så den ble ikke åpnet.",
  "errors.import.entities":
    "Filen definerer XML-entiteter, som en transkripsjon aldri trenger, så den ble ikke åpnet. Lagre den på nytt i Word.",
  "errors.import.encrypted": "Filen er låst med passord. Lagre en kopi uten og importer den.",
  "errors.import.several-projects": str`Filen inneholder mer enn ett prosjekt: ${0}. Velg ett av dem.`,
  "errors.archive.not-a-project":
    "Det er ikke noe Samtale-prosjekt i denne filen. Velg en som Samtale har lagret, som .samtale.",
  "errors.archive.damaged": "Prosjektfilen er skadet. Ingenting er endret. Åpne en tidligere kopi av den.",
  "errors.archive.damaged-part": str`Prosjektfilen er skadet ved ${0}. Ingenting er endret. Åpne en tidligere kopi av den.`,
  "errors.archive.newer":
    "Prosjektfilen er lagret av en nyere Samtale. Ingenting er endret. Oppdater denne først.",
  "errors.archive.passphrase":
    "Passfrasen åpner ikke denne filen. Store bokstaver og mellomrom har betydning.",
  "errors.file.not-written":
    "Filen kunne ikke skrives dit. Velg et annet sted, og se til at disken har plass.",
  "errors.correction.stale":
    "Disse ordene er i mellomtiden endret et annet sted, så rettelsen ble ikke gjort.",
  "errors.find.pattern":
    "Dette er ikke et regulært uttrykk. Se etter en parentes som ikke er lukket, eller slå valget av.",
  "errors.find.too-slow": str`Uttrykket ble ikke ferdig på ${0} sekunder. Skriv det med færre gjentakelser inni hverandre.`,
  "errors.sample.not-there":
    "Eksempelprosjektet ligger ikke på denne enheten ennå og kunne ikke hentes. Prøv igjen med nett.",
  "errors.codebook.not-there":
    "Kodeboken ligger ikke på denne enheten ennå og kunne ikke hentes. Prøv igjen med nett.",
  "errors.input.malformed": "Det som ble oppgitt, kunne ikke tolkes.",
  "errors.input.malformed-line": str`Det som ble oppgitt, kunne ikke tolkes på linje ${0}.`,
  "errors.storage.stale":
    "Dette er i mellomtiden endret et annet sted, så endringen ble ikke gjort. Se på det og prøv igjen.",
  "errors.storage.full":
    "Det er ikke mer plass på enheten. Lagre en prosjektfil, og slett så det som ikke trengs her.",
  "errors.storage.blocked":
    "Nettleseren lar ikke Samtale ta vare på noe på denne enheten. Tillat nettstedsdata, eller bruk et vanlig vindu i stedet for et privat.",
  "errors.storage.outdated":
    "En nyere Samtale er åpen i en annen fane. Last inn denne på nytt for å fortsette.",
  "errors.storage.missing":
    "Dette finnes ikke lenger på denne enheten. Det kan være slettet i en annen fane.",
  "errors.unexpected":
    "Det skjedde noe som ikke skulle skje. Lagre en prosjektfil nå, og last så inn siden på nytt.",
} satisfies TemplateMap;
