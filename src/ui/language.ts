import { interfaceLanguage, languages, preferredLanguage, speak, type Language } from "#messages/locale";
import { readPreference, writePreference } from "#ui/preferences";

/** The language chosen on this device, else the first of the browser's that the interface speaks. */
export const chosenLanguage = (): Language =>
  languages.find((each) => each === readPreference("language")) ?? preferredLanguage(navigator.languages);

/**
 * Keeps the choice and loads the page again in that language, so that no sentence of the other is left anywhere. Everything
 * done is stored as it is done, and the address leads back to the same place.
 */
export function chooseLanguage(language: Language): void {
  writePreference("language", language);
  location.reload();
}

/**
 * Makes the interface speak the chosen language. To be awaited before the first element is made: elements read their
 * messages as they are drawn. Where the messages do not load, everything is in English.
 */
export async function applyLanguage(): Promise<void> {
  try {
    await speak(chosenLanguage());
  } catch {
    // The English messages are part of the program and need no loading.
  }
  document.documentElement.lang = interfaceLanguage();
}
