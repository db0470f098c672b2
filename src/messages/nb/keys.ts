import { str } from "@lit/localize";

export const keys = {
  "keys.everywhere": "Overalt",
  "keys.in-transcript": "I transkripsjonen",
  "keys.previous-turn": "Forrige replikk",
  "keys.next-turn": "Neste replikk",
  "keys.previous-word": "Ett ord tilbake",
  "keys.next-word": "Ett ord fram",
  "keys.extend-back": "Marker ett ord tilbake",
  "keys.extend-forward": "Marker ett ord fram",
  "keys.select-sentence": "Marker setningen",
  "keys.select-turn": "Marker replikken",
  "keys.change-extent": "Endre hvor utdraget begynner og slutter",
  "keys.remove-code": "Fjern koden fra utdraget",
  "keys.apply-digits": "Bruk koden med den tasten",
  "keys.coder-digits": "Vis eller skjul en koder",

  "keys.add": str`Legg til en tast for ${0}`,
  "keys.take": str`Ta ${0} fra ${1}`,
  "keys.press": "Trykk en tast, eller Escape for å la det være",
  "keys.usual": "Vanlige taster",
  "keys.all-usual": "Gi alle kommandoer de vanlige tastene",
  "keys.none": "ingen",
  "keys.given": str`${0} gjør nå: ${1}`,
  "keys.clash": str`${0} gjør allerede: ${1}. Ta den bort der først.`,
  "keys.reserved": str`${0} trengs av nettleseren eller av lister og felt. Velg en annen.`,
  "keys.alt-graph": "Denne tasten krever AltGr på tastaturet ditt. Velg en som ikke gjør det.",
};
