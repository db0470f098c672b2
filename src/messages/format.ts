import { interfaceLanguage, interfaceLocale } from "#messages/locale";

/** The form of a counted noun that the language asks for: `plural(1, "1 turn", "1 turns")` is "1 turn". */
export const plural = (n: number, one: string, other: string): string =>
  pluralRules(interfaceLocale()).select(n) === "one" ? one : other;

/** Making one takes far longer than using it, and tables use thousands. */
const kept = <Key, Made>(make: (key: Key) => Made): ((key: Key) => Made) => {
  const made = new Map<Key, Made>();
  return (key) => {
    let one = made.get(key);
    if (one === undefined) made.set(key, (one = make(key)));
    return one;
  };
};
const pluralRules = kept((locale: string) => new Intl.PluralRules(locale));
const numberFormats = kept((locale: string) =>
  kept(
    (digits: number) =>
      new Intl.NumberFormat(locale, {
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
        signDisplay: "negative", // what rounds to 0 has no minus
      }),
  ),
);

const dateFormats = (options: Intl.DateTimeFormatOptions) =>
  kept((locale: string) => new Intl.DateTimeFormat(locale, options));
const dates = dateFormats({ day: "numeric", month: "short", year: "numeric" });
const days = dateFormats({ day: "numeric", month: "short" });
const languages = kept((locale: string) => new Intl.DisplayNames(locale, { type: "language" }));
const lists = kept((locale: string) => new Intl.ListFormat(locale, { type: "conjunction" }));
const clocks = dateFormats({ hour: "2-digit", minute: "2-digit", hourCycle: "h23" });

/** A number for people, with a true minus: 1,204 or −0.12. */
export const formatNumber = (value: number, digits = 0): string =>
  numberFormats(interfaceLocale())(digits).format(value).replace("-", "−");

/** "14 Oct 2025" */
export const formatDate = (at: number): string => dates(interfaceLocale()).format(at);

/** "14 Oct", where the year is known. */
export const formatDay = (at: number): string => days(interfaceLocale()).format(at);

/** "14:02" */
export const formatClock = (at: number): string => clocks(interfaceLocale()).format(at);

/** A place in a recording: 00:23:26. */
export function formatTime(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, "0")).join(":");
}

/** A language's name in the language of the interface: "Norwegian Bokmål". */
export const languageName = (code: string): string => languages(interfaceLocale()).of(code) ?? code;

/** Names one after another: "Ana, Bo and Cy". */
export const formatList = (names: readonly string[]): string => lists(interfaceLocale()).format(names);

/** What separates the fields of a csv file in spreadsheet programs of the language: a semicolon where decimal commas are usual. */
export const listSeparator = (): "," | ";" => (interfaceLanguage() === "nb" ? ";" : ",");
