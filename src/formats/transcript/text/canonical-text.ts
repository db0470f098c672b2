/** Line separators besides CR and LF: next line, line and paragraph separator, vertical tab (Word's soft break), form feed. */
const separators = /[\u0085\u2028\u2029\v\f]/g;
/** Half of a surrogate pair cannot be written as UTF-8; NUL is no character of text (WebVTT replaces it too). */
const unwritable = /\p{Surrogate}|\0/gu;

export interface CanonicalText {
  readonly text: string;
  /** How many unusual line separators became line feeds. */
  readonly separators: number;
}

/**
 * The one form in which text is kept: line ends are LF, no byte order mark, no NUL, no half of a surrogate
 * pair. Everything else stays as it is: composed and decomposed letters, no-break spaces, soft hyphens, direction marks.
 */
export function canonicalText(text: string): CanonicalText {
  const lined = text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
  const count = lined.match(separators)?.length ?? 0;
  const separated = count === 0 ? lined : lined.replace(separators, "\n");
  return { text: separated.replace(unwritable, "\ufffd"), separators: count };
}
