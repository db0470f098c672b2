import type { TemplateMap } from "@lit/localize";

export const themeWords = {
  "theme-words.familiarisation": "Bli kjent med materialet",
  "theme-words.coding": "Koding",
  "theme-words.generating": "Lage foreløpige temaer",
  "theme-words.reviewing": "Utvikle og gjennomgå",
  "theme-words.naming": "Avgrense og navngi",
  "theme-words.writing": "Skrive",
  "theme-words.candidate": "Foreløpig",
  "theme-words.reviewed": "Gjennomgått",
  "theme-words.named": "Navngitt",
  "theme-words.dropped": "Forkastet",
  "theme-words.stage-candidate": "Foreløpig kart",
  "theme-words.stage-reviewed": "Gjennomgått kart",
  "theme-words.stage-final": "Endelig kart",
  "theme-words.supports": "støtter",
  "theme-words.enhances": "styrker",
  "theme-words.makes-room-for": "gir rom for",
  "theme-words.leads-to": "fører til",
  "theme-words.contradicts": "står mot",
  "theme-words.part-of": "er del av",
  "theme-words.relates-to": "henger sammen med",
} satisfies TemplateMap;
