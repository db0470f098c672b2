import { configureLocalization } from "@lit/localize";

/** Languages the interface speaks. English is the language the messages are written in. */
export const languages = ["en", "nb"] as const;
export type Language = (typeof languages)[number];

const { getLocale, setLocale } = configureLocalization({
  sourceLocale: "en",
  targetLocales: ["nb"],
  loadLocale: () => import("#messages/locales/nb"),
});

/** The language the interface speaks now. */
export const interfaceLanguage = (): Language => (getLocale() === "nb" ? "nb" : "en");

/** The same as BCP 47 with its region: decides plural forms, numbers and dates. */
export const interfaceLocale = (): string => (interfaceLanguage() === "nb" ? "nb-NO" : "en-GB");

/**
 * Loads the messages of a language; every message read from then on is in it. For the start of a page: what is on the
 * screen already stays as it is.
 *
 * @throws where the messages cannot be loaded; the language is then what it was
 */
export const speak = (language: Language): Promise<void> => setLocale(language);

/**
 * The first language a reader asks for that the interface speaks, English where there is none. Bokmål answers for Nynorsk
 * and for Norwegian at large.
 *
 * @param asked BCP 47, the most wanted first, as `navigator.languages` has them
 */
export function preferredLanguage(asked: readonly string[]): Language {
  for (const tag of asked) {
    const [primary = ""] = tag.toLowerCase().split("-");
    if (["nb", "nn", "no"].includes(primary)) return "nb";
    if (primary === "en") return "en";
  }
  return "en";
}
