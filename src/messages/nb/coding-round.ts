import { str, type TemplateMap } from "@lit/localize";

export const codingRound = {
  "coding-round.blind": "blind",
  "coding-round.open": "åpen",
  "coding-round.whole": "Hele transkripsjonen skal kodes.",
  "coding-round.parts": str`Kod ${0}. Det som kodes andre steder, teller ikke.`,
  "coding-round.many-parts": str`Kod de ${0} replikkene ved streken, i ${1} deler. Det som kodes andre steder, teller ikke.`,
  "coding-round.aside": "ikke med i runden",
  "coding-round.next-part": "Neste del som skal kodes",
  "coding-round.previous-part": "Forrige del som skal kodes",
  "coding-round.complete": "Merk som fullført",
  "coding-round.go-on": "Ikke fullført likevel",
} satisfies TemplateMap;
