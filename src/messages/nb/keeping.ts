import { str, type TemplateMap } from "@lit/localize";

export const keeping: TemplateMap = {
  "keeping.notice": "Ny versjon",
  "keeping.newer": "En ny versjon er klar.",
  "keeping.reload": "Last inn på nytt",
  "keeping.later": "Senere",
  "keeping.offline": "Virker uten nett.",

  "keeping.only-here.some": "Endringer bare i denne nettleseren",
  "keeping.only-here.one": str`${0} endring bare i denne nettleseren`,
  "keeping.only-here.other": str`${0} endringer bare i denne nettleseren`,
  "keeping.and-more": str`${0}, og ${1} til`,
  "keeping.and-others": str`${0}, og det som ble gjort sammen med det`,
  "keeping.save-file": "Lagre prosjektfil",

  "keeping.lost.one": "Et prosjekt er borte fra denne nettleseren",
  "keeping.lost.other": str`${0} prosjekter er borte fra denne nettleseren`,
  "keeping.lost-cause":
    "Ingen har slettet dette i Samtale. Nettlesere rydder bort det et nettsted har lagret når enheten går tom for plass, eller når nettsteddata slettes i innstillingene deres.",
  "keeping.lost-saved": str`Prosjektfilen ble lagret ${0}.`,
  "keeping.lost-saved-as": str`Prosjektfilen ${0} ble lagret ${1}.`,
  "keeping.lost-unsaved": "Det ble ikke lagret noen prosjektfil av det.",
  "keeping.open-lost.one": "Åpne prosjektfilen …",
  "keeping.open-lost.other": "Åpne en av prosjektfilene …",
  "keeping.lost-dismiss": "Fjern meldingen",
  "keeping.cleared":
    "Nettleseren har ryddet bort det Samtale hadde lagret på denne enheten, og dette prosjektet med det. Åpne prosjektfilen for å fortsette.",
};
