import type { Result } from "#domain/result";
import { foldText } from "#search/fold-text";

/** What a person asks of the words of transcripts. */
export interface AskedText {
  readonly text: string;
  /** A regular expression instead of words. */
  readonly isPattern: boolean;
}

/** A word or phrase to look for. */
export interface QueryTerm {
  /** The words of the phrase, folded, with the punctuation on them; any white space may stand between. One at least. */
  readonly words: readonly string[];
  /** Whether letters may stand before it, or after it, in the same word: they are then part of what is found. */
  readonly opensBefore: boolean;
  readonly opensAfter: boolean;
}

export type TextQuery =
  /** All of the terms, in one turn. None: every turn. */
  | { readonly kind: "words"; readonly terms: readonly QueryTerm[] }
  | { readonly kind: "pattern"; readonly pattern: RegExp };

/**
 * Reads what was typed: words, all of which have to occur in a turn; "several words" as they stand; `begin*` and `*end` for a
 * word of which only a part is given. As a pattern: a regular expression without regard to case, Unicode-aware.
 *
 * @param isTyping the last word may go on: words that begin with it are found too, see {@link settledText}
 * @returns an error where it is a pattern that cannot be read
 */
export function parseTextQuery(
  { text, isPattern }: AskedText,
  isTyping = false,
): Result<TextQuery, "unreadable"> {
  if (isPattern) return parsePattern(text);
  const asked = isTyping ? settledText({ text, isPattern }) : text;
  const terms = new Map<string, QueryTerm>();
  for (const { groups = {} } of plainQuotes(asked).matchAll(termPattern)) {
    const words = (groups["phrase"] ?? groups["word"] ?? "")
      .split(/\s+/)
      .map((word) => foldText(word).text)
      .filter(Boolean);
    if (words.length === 0) continue;
    const opensBefore = Boolean(groups["before"]);
    const opensAfter = Boolean(groups["after"]);
    terms.set(JSON.stringify([words, opensBefore, opensAfter]), { words, opensBefore, opensAfter });
  }
  return { ok: true, value: { kind: "words", terms: [...terms.values()] } };
}

/** Whether anything is asked for. */
export const asksText = ({ text, isPattern }: AskedText): boolean =>
  isPattern ? text !== "" : /[^\s"*“”«»]/.test(text);

/**
 * What was typed as it is understood while typing, written out: a last word that nothing ends yet gets the star that finds
 * the words that begin with it. `coach` is `coach*`, `"in the mid` is `"in the mid"*`; `coach ` stays.
 */
export function settledText({ text, isPattern }: AskedText): string {
  if (isPattern) return text;
  const plain = plainQuotes(text);
  const isOpenPhrase = (plain.match(/"/g)?.length ?? 0) % 2 === 1;
  if (isOpenPhrase) return /"\s*$/.test(plain) ? text : `${plain.trimEnd()}"${/\s$/.test(plain) ? "" : "*"}`;
  return /[\p{L}\p{N}\p{M}_]$/u.test(plain) ? `${text}*` : text;
}

function parsePattern(source: string): Result<TextQuery, "unreadable"> {
  try {
    return { ok: true, value: { kind: "pattern", pattern: new RegExp(source, "giu") } };
  } catch {
    return { ok: false, error: "unreadable" };
  }
}

const plainQuotes = (text: string): string => text.replace(/[“”„«»]/g, '"');

const termPattern = /(?<before>\*?)(?:"(?<phrase>[^"]*)(?:"|$)|(?<word>[^\s"*]+))(?<after>\*?)/gu;
