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
  const first = term.words[0]!;
  const found: FoldedHit[] = [];
  let place = 0;
  for (let at = text.indexOf(first); at !== -1;) {
    const end = endOf(text, term, at);
    if (end === undefined) {
      at = text.indexOf(first, at + 1);
      continue;
    }
    const start = term.opensBefore && isWordAt(text, at) ? wordStart(text, at) : at;
    while (place < units.length && units[place]!.foldedEnd <= start) place++;
    const unit = units[place];
    if (unit === undefined) break;
    const isInside = unit.foldedStart <= start && end <= unit.foldedEnd;
    if (isInside && wanted(unit)) found.push({ unit, start, end });
    at = text.indexOf(first, isInside ? Math.max(end, at + 1) : at + 1);
  }
  return found;
}

/** The end of a term that may begin at `at`; undefined where it does not. */
function endOf(text: string, { words, opensBefore, opensAfter }: QueryTerm, at: number): number | undefined {
  if (!opensBefore && isWordAt(text, at) && isWordBefore(text, at)) return undefined;
  let end = at + words[0]!.length;
  for (const word of words.slice(1)) {
    const next = skipSpace(text, end);
    if (next === end || !text.startsWith(word, next)) return undefined;
    end = next + word.length;
  }
  if (!isWordBefore(text, end) || !isWordAt(text, end)) return end;
  return opensAfter ? wordEnd(text, end) : undefined;
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
