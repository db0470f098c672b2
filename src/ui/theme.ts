import { readPreference, writePreference } from "#ui/preferences";

/** How the interface looks on this device. `system` follows the device, day and night. */
export const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

/** Sizes of transcript text in pixels; the second is the usual one. */
export const readingSizes = ["15", "17", "19", "21"] as const;
export type ReadingSize = (typeof readingSizes)[number];

export const theme = (): Theme => themes.find((each) => each === readPreference("theme")) ?? "system";

export const readingSize = (): ReadingSize =>
  readingSizes.find((each) => each === readPreference("reading-size")) ?? "17";

export function setTheme(chosen: Theme): void {
  writePreference("theme", chosen);
  applyTheme();
}

export function setReadingSize(chosen: ReadingSize): void {
  writePreference("reading-size", chosen);
  applyTheme();
}

/** Puts the choices on the page, where tokens.css reads them. */
export function applyTheme(): void {
  const { dataset } = document.documentElement;
  dataset["theme"] = theme();
  dataset["reading"] = readingSize();
}
