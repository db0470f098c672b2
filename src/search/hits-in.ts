import type { TextRange } from "#domain/model/text-range";
import type { HeldText, SearchUnit } from "#search/held-text";
import type { QueryTerm, TextQuery } from "#search/text-query";
import { isWordAt, isWordBefore, wordEnd, wordStart } from "#search/word-letters";

/** Words found in a transcript. Positions are UTF-16 code units of its text, half-open. */
export interface Hit extends TextRange {
  readonly unit: SearchUnit;
}

/** What may be found, and for how long it is looked for. */
export interface ScanOptions {
  /** Units to look in; all by default. */
  readonly admits?: ((unit: SearchUnit) => boolean) | undefined;
  /** Asked between the units of a pattern: true ends the search there. */
  readonly isLate?: (() => boolean) | undefined;
}

/**
 * Everything a query finds in a transcript, in text order.
 *
 * Words: each place of each term, in units that hold all terms; where places overlap they are one. Terms stand at the borders
 * of words unless they are open. A query without terms finds every unit whole. Patterns: every match within a unit that is not
 * empty. Linear in the length of the text for words; for a pattern it may be anything.
 */
export function hitsIn(source: HeldText, query: TextQuery, options: ScanOptions = {}): readonly Hit[] {
  if (query.kind === "pattern") return patternHits(source, query.pattern, options);
  const { admits = () => true } = options;
  const units = query.terms.length === 0 ? source.units.filter(admits) : undefined;
  if (units !== undefined)
    return units
      .filter(({ start, end }) => end > start)
      .map((unit) => ({ unit, start: unit.start, end: unit.end }));
  return wordHits(source, query.terms, admits);
}

function wordHits(
  source: HeldText,
  terms: readonly QueryTerm[],
  admits: (unit: SearchUnit) => boolean,
): readonly Hit[] {
  // The longest is the rarest as a rule: where it does not occur, the others need not be looked for.
  const ordered = terms.toSorted((a, b) => lengthOf(b) - lengthOf(a));
  let wanted = admits;
  const places: FoldedHit[][] = [];
  for (const term of ordered) {
    const found = placesOf(source, term, wanted);
    if (found.length === 0) return [];
    const units = new Set(found.map(({ unit }) => unit));
    wanted = (unit) => units.has(unit);
    places.push(found);
  }
  const [only, ...others] = places;
  const all = others.length === 0 ? only! : joined(places.flat().filter(({ unit }) => wanted(unit)));
  const { folded } = source;
  return all.map(({ unit, start, end }) => ({
    unit,
    start: folded.originalOf(start),
    end: folded.originalOf(end),
  }));
}

const lengthOf = ({ words }: QueryTerm): number => words.reduce((sum, { length }) => sum + length, 0);

/** As {@link Hit}, in the folded text. */
type FoldedHit = Hit;

/** Where a term stands in units that are wanted, from the left, without overlaps. */
function placesOf(source: HeldText, term: QueryTerm, wanted: (unit: SearchUnit) => boolean): FoldedHit[] {
  const { units } = source;
  const { text } = source.folded;
  // The longest word of a phrase is looked for, since it is the rarest as a rule.
  const anchor = term.words.reduce(
    (best, { length }, at) => (length > term.words[best]!.length ? at : best),
    0,
  );
  const word = term.words[anchor]!;
  const found: FoldedHit[] = [];
  let place = 0;
  let free = 0;
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    const range = rangeAround(text, term, anchor, at);
    if (range === undefined || range.start < free) continue;
    while (place < units.length && units[place]!.foldedEnd <= range.start) place++;
    const unit = units[place];
    if (unit === undefined) break;
    if (range.start < unit.foldedStart || unit.foldedEnd < range.end) continue;
    free = range.end;
    if (wanted(unit)) found.push({ unit, ...range });
  }
  return found;
}

/** Where a term is of which one word stands at `at`; undefined where the rest of it does not fit. */
function rangeAround(
  text: string,
  { words, opensBefore, opensAfter }: QueryTerm,
  anchor: number,
  at: number,
): TextRange | undefined {
  let start = at;
  for (const word of words.slice(0, anchor).reverse()) {
    const last = skipSpaceBack(text, start);
    if (last === start || !text.endsWith(word, last)) return undefined;
    start = last - word.length;
  }
  let end = at + words[anchor]!.length;
  for (const word of words.slice(anchor + 1)) {
    const next = skipSpace(text, end);
    if (next === end || !text.startsWith(word, next)) return undefined;
    end = next + word.length;
  }
  if (isWordAt(text, start) && isWordBefore(text, start)) {
    if (!opensBefore) return undefined;
    start = wordStart(text, start);
  }
  if (!isWordBefore(text, end) || !isWordAt(text, end)) return { start, end };
  return opensAfter ? { start, end: wordEnd(text, end) } : undefined;
}

function skipSpaceBack(text: string, from: number): number {
  let at = from;
  while (at > 0 && isSpace(text.charCodeAt(at - 1))) at--;
  return at;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (isSpace(text.charCodeAt(at))) at++;
  return at;
}

const isSpace = (unit: number): boolean =>
  unit === 0x20 ||
  (unit >= 0x09 && unit <= 0x0d) ||
  unit === 0xa0 ||
  (unit > 0xff && /\s/.test(String.fromCharCode(unit)));

/** In text order, those that overlap made one. */
function joined(hits: readonly FoldedHit[]): FoldedHit[] {
  const result: FoldedHit[] = [];
  for (const hit of hits.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = result.at(-1);
    if (last === undefined || hit.start >= last.end) result.push(hit);
    else if (hit.end > last.end) result[result.length - 1] = { ...last, end: hit.end };
  }
  return result;
}

function patternHits(source: HeldText, pattern: RegExp, { admits, isLate }: ScanOptions): readonly Hit[] {
  const found: Hit[] = [];
  for (const unit of source.units) {
    if (isLate?.() === true) break;
    if (admits?.(unit) === false) continue;
    for (const { 0: match, index } of source.text.slice(unit.start, unit.end).matchAll(pattern))
      if (match !== "")
        found.push({ unit, start: unit.start + index, end: unit.start + index + match.length });
  }
  return found;
}
