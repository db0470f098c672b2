import { nameWords, solid } from "#formats/refi/choose-offsets";
import { childOf, type XmlElement } from "#formats/refi/xml-tree";

/** An area of a PDF page whose words were found in the text. UTF-16 code units, half-open. */
export interface FoundArea {
  readonly start: number;
  readonly end: number;
  /** The name is only how the words begin: the passage is longer than what was found. */
  readonly isBegun: boolean;
  /** The words occur more than once; the first place that fits the page was taken. */
  readonly isAmbiguous: boolean;
}

/** Programs cut names of passages at some seventy characters. */
const cutLength = 60;
/** Shorter names say too little. */
const fewest = 3;

/**
 * Finds areas of PDF pages in the text of the PDF: by the words the area brings along, or by its name, with which programs give the
 * beginning of the words. White space is left out of account: layout adds and loses it. Areas that occur once are settled first;
 * they tell where the pages of the others are.
 *
 * @returns the areas that were found, by their place in `areas`
 */
export function findPdfAreas(text: string, areas: readonly XmlElement[]): ReadonlyMap<number, FoundArea> {
  const { packed, places } = pack(text);
  const found = new Map<number, FoundArea>();
  const unsettled: { index: number; words: string; isBegun: boolean; at: readonly number[] }[] = [];
  const settle = (index: number, at: number, words: string, isBegun: boolean, isAmbiguous: boolean): void =>
    void found.set(index, {
      start: places[at]!,
      end: places[at + words.length - 1]! + 1,
      isBegun,
      isAmbiguous,
    });
  areas.forEach((area, index) => {
    for (const { words, isBegun } of wordsOf(area)) {
      const at = occurrences(packed, words);
      if (at.length === 0) continue;
      if (at.length === 1) settle(index, at[0]!, words, isBegun, false);
      else unsettled.push({ index, words, isBegun, at });
      return;
    }
  });
  const settled = [...found].map(([index, { start }]) => ({ page: pageOf(areas[index]!), start }));
  for (const { index, words, isBegun, at } of unsettled) {
    const page = pageOf(areas[index]!);
    const from = Math.max(0, ...settled.filter((each) => each.page < page).map(({ start }) => start));
    const to = Math.min(text.length, ...settled.filter((each) => each.page > page).map(({ start }) => start));
    const fitting = at.filter((each) => places[each]! >= from && places[each]! <= to);
    settle(index, fitting[0] ?? at[0]!, words, isBegun, fitting.length !== 1);
  }
  return found;
}

/** What an area may be found by, the surest first. */
function wordsOf(area: XmlElement): readonly { readonly words: string; readonly isBegun: boolean }[] {
  const whole = solid(childOf(childOf(area, "Representation"), "PlainTextContent")?.text ?? "");
  const { name = "" } = area.attributes;
  const begun = nameWords(name);
  const isCut = name.length >= cutLength || /(?:\u2026|\.\.\.)\s*$/.test(name);
  return [
    { words: whole, isBegun: false },
    { words: begun, isBegun: isCut },
  ].filter(({ words }) => words.length >= fewest);
}

const pageOf = ({ attributes }: XmlElement): number => Number(attributes["page"] ?? 0) || 0;

/** At most this many: beyond, words say nothing about where they stand. */
const mostOccurrences = 1000;

function occurrences(packed: string, words: string): readonly number[] {
  const at: number[] = [];
  for (let from = packed.indexOf(words); from !== -1 && at.length < mostOccurrences;) {
    at.push(from);
    from = packed.indexOf(words, from + 1);
  }
  return at;
}

/** The text without white space, and where each of its code units stands in the text. */
function pack(text: string): { readonly packed: string; readonly places: Uint32Array } {
  const packed = solid(text);
  const places = new Uint32Array(packed.length);
  let at = 0;
  for (let index = 0; index < packed.length; index++) {
    while (text.charCodeAt(at) !== packed.charCodeAt(index)) at++;
    places[index] = at++;
  }
  return { packed, places };
}
