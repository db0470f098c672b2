import { str, type TemplateMap } from "@lit/localize";

export const codingExport = {
  "coding-export.menu": "Ta med transkripsjonen",
  "coding-export.word": "Word, koder i margen",
  "coding-export.print": "Skriv ut …",
  "coding-export.saved": str`Eksporterte ${0} til Word`,
  "coding-export.turn": "Replikk",
  "coding-export.text": "Tekst",
  "coding-export.codes": "Koder",
  "coding-export.coded-by": str`Kodet av ${0}`,
  "coding-export.quoted": str`«${0}»`,
  "coding-export.file-name": str`${0}, kodet`,
} satisfies TemplateMap;
