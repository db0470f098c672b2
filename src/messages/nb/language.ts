import type { TemplateMap } from "@lit/localize";

export const language = {
  "language.heading": "Språk",
  "language.en": "English",
  "language.nb": "Norsk",
  "language.note": "Å bytte språk laster inn siden på nytt. Det du har gjort, er lagret.",
} satisfies TemplateMap;
