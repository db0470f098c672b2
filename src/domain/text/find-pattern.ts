/** What to find, and how. */
export interface FindRequest {
  /** Words, or a regular expression. */
  readonly find: string;
  readonly replaceWith: string;
  readonly wholeWord: boolean;
  readonly matchCase: boolean;
  readonly isExpression: boolean;
}

/** Something found in a turn; positions are counted from the turn's first character. */
export interface FoundPlace {
  readonly start: number;
  readonly found: string;
  readonly replacement: string;
}

const letter = "[\\p{L}\\p{N}\\p{M}_]";

/** The request as a regular expression; undefined where it is none. */
export function patternOf({ find, wholeWord, matchCase, isExpression }: FindRequest): RegExp | undefined {
  const source = isExpression ? find : find.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
  try {
    return new RegExp(
      wholeWord ? `(?<!${letter})(?:${source})(?!${letter})` : source,
      `gu${matchCase ? "" : "i"}`,
    );
  } catch {
    return undefined;
  }
}

/** Every place of a turn's words that a pattern fits, in order; one without a character is none. */
export function placesIn(
  words: string,
  pattern: RegExp,
  { replaceWith, isExpression }: FindRequest,
): FoundPlace[] {
  const places: FoundPlace[] = [];
  for (const match of words.matchAll(pattern)) {
    const [found] = match;
    if (found === "") continue;
    places.push({
      start: match.index,
      found,
      replacement: isExpression ? filledIn(replaceWith, match) : replaceWith,
    });
  }
  return places;
}

/** A replacement with the groups of a match in it: `$1`, `$<name>`, `$&` for all of it, `$$` for a dollar sign. */
const filledIn = (replacement: string, match: RegExpExecArray): string =>
  replacement.replace(
    /\$(?:(\$)|(&)|(\d{1,2})|<([^>]*)>)/g,
    (written, dollar?: string, all?: string, number?: string, name?: string) => {
      if (dollar !== undefined) return "$";
      if (all !== undefined) return match[0];
      if (number !== undefined)
        return match[Number(number)] ?? (Number(number) < match.length ? "" : written);
      return match.groups?.[name ?? ""] ?? "";
    },
  );
