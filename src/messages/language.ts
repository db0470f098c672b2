import { msg } from "@lit/localize";
import type { Language } from "#messages/locale";

/** What the choice of the interface's language says. A language bears its own name, so that its speakers find it. */
export const languageText = {
  heading: () => msg("Language", { id: "language.heading" }),
  nameOf: (language: Language) =>
    ({
      en: msg("English", { id: "language.en" }),
      nb: msg("Norsk", { id: "language.nb" }),
    })[language],
  note: () =>
    msg("Changing the language loads the page again. What you did is saved.", { id: "language.note" }),
};
