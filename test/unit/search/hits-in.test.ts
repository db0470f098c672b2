import { describe, it } from "node:test";
import { assert } from "chai";
import fc from "fast-check";
import { foldLetters } from "#domain/codebook/fold-letters";
import type { HeldText } from "#search/held-text";
import { hitsIn } from "#search/hits-in";
import { parseTextQuery, type TextQuery } from "#search/text-query";
import { anyText, anyWord } from "./any-text.ts";
import { held } from "./talk.ts";

/** What a query finds: the words, each with its turn. */
function found(source: HeldText, text: string, { isPattern = false, isTyping = false } = {}): string[] {
  const query = parseTextQuery({ text, isPattern }, isTyping);
  if (!query.ok) throw new Error("unreadable");
  return hitsIn(source, query.value).map(
    ({ unit, start, end }) => `${unit.turn}: ${source.text.slice(start, end)}`,
  );
}

const talk = held(
  "Jeg stopper og venter. Læreren venter også.",
  "Don’t wait, I don't. Café, cafe.",
  "-a line of nobody, waiting",
  "In the  middle\u00a0of it; in the middle. Inthe.",
  "Lærerværelset og klasserommet, et rom",
);

describe("hitsIn", () => {
  it("finds whole words without regard to case and accents", () => {
    assert.deepEqual(found(talk, "venter"), ["0: venter", "0: venter"]);
    assert.deepEqual(found(talk, "CAFE"), ["1: Café", "1: cafe"]);
    assert.deepEqual(found(talk, "don't"), ["1: Don’t", "1: don't"]);
    assert.deepEqual(found(talk, "larer*"), []);
  });
  it("wants all words in one turn, and finds each place of each", () => {
    assert.deepEqual(found(talk, "venter stopper"), ["0: stopper", "0: venter", "0: venter"]);
    assert.deepEqual(found(talk, "venter cafe"), []);
  });
  it("finds an exact phrase across any white space, and no other", () => {
    assert.deepEqual(found(talk, '"in the middle"'), ["2: In the  middle", "2: in the middle"]);
    assert.deepEqual(found(talk, "“middle of”"), ["2: middle\u00a0of"]);
    assert.deepEqual(found(talk, '"the in"'), []);
  });
  it("finds words by a beginning, an end or a part of them, and then the whole word", () => {
    assert.deepEqual(found(talk, "lærer*"), ["0: Læreren", "3: Lærerværelset"]);
    assert.deepEqual(found(talk, "*rom"), ["3: rom"]);
    assert.deepEqual(found(talk, "*rom*"), ["3: klasserommet", "3: rom"]);
  });
  it("takes the last word for a beginning while somebody types", () => {
    assert.deepEqual(found(talk, "lær", { isTyping: true }), ["0: Læreren", "3: Lærerværelset"]);
    assert.deepEqual(found(talk, "lær ", { isTyping: true }), []);
    assert.deepEqual(found(talk, '"in the mid', { isTyping: true }), [
      "2: In the  middle",
      "2: in the middle",
    ]);
  });
  it("finds signs", () => {
    assert.deepEqual(found(talk, ";"), ["2: ;"]);
  });
  it("finds words that stand outside turns", () => {
    assert.deepEqual(found(talk, "nobody"), ["-1: nobody"]);
  });
  it("makes one of places that overlap", () => {
    assert.deepEqual(found(talk, '"jeg stopper" "stopper og"'), ["0: Jeg stopper og"]);
  });
  it("finds every turn where nothing is asked for", () => {
    assert.lengthOf(found(talk, " "), 5);
  });
  it("matches a pattern within turns, without empty matches", () => {
    assert.deepEqual(found(talk, "^\\w+", { isPattern: true }), ["0: Jeg", "1: Don", "2: In", "3: L"]);
    assert.deepEqual(found(talk, "x*", { isPattern: true }), []);
    assert.isFalse(parseTextQuery({ text: "(", isPattern: true }).ok);
  });
  it("ends a pattern between turns when it is late", () => {
    const query = parseTextQuery({ text: "e", isPattern: true });
    let asked = 0;
    assert.equal(
      hitsIn(talk, (query as { value: TextQuery }).value, { isLate: () => asked++ > 0 }).at(-1)?.unit.turn,
      0,
    );
  });

  it("finds what reading the turns word by word finds, in any text", () => {
    const anyTerm = fc.record({
      words: fc.array(anyWord, { minLength: 1, maxLength: 2 }),
      quoted: fc.boolean(),
      before: fc.boolean(),
      after: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.array(anyText, { minLength: 1, maxLength: 4 }),
        fc.array(anyTerm, { minLength: 1, maxLength: 2 }),
        (lines, terms) => {
          const source = held(...lines.map((line) => line.replace(/[\n-]/g, " ")));
          const asked = terms
            .map(({ words, quoted, before, after }) => {
              const body = quoted ? `"${words.join(" ")}"` : words[0]!;
              return `${before ? "*" : ""}${body}${after ? "*" : ""}`;
            })
            .join(" ");
          const query = parseTextQuery({ text: asked, isPattern: false });
          const hits = query.ok
            ? hitsIn(source, query.value).map(({ start, end }) => `${start}-${end}`)
            : ["unreadable"];
          const naive = naiveHits(
            source,
            terms.map(({ words, quoted, before, after }) => ({
              words: (quoted ? words : words.slice(0, 1)).map(fold).filter(Boolean),
              before,
              after,
            })),
          );
          assert.deepEqual(hits, naive, JSON.stringify({ asked, lines }));
        },
      ),
      { numRuns: 1500 },
    );
  });
});

const fold = (text: string): string => foldLetters(text).text.replace(/[’‘]/g, "'").replace(/[‐‑]/g, "-");

interface NaiveTerm {
  readonly words: readonly string[];
  readonly before: boolean;
  readonly after: boolean;
}

/** The turns read letter by letter; shares nothing with what it is compared to but the folding of one letter. */
function naiveHits(source: HeldText, terms: readonly NaiveTerm[]): string[] {
  const asked = terms.filter(({ words }) => words.length > 0);
  return source.units.flatMap(({ start, end }) => {
    const turn = source.text.slice(start, end);
    if (asked.length === 0) return end > start ? [`${start}-${end}`] : [];
    const perTerm = asked.map((term) => naivePlaces(turn, term));
    if (perTerm.some((places) => places.length === 0)) return [];
    const covered = perTerm.flat().sort((a, b) => a[0] - b[0] || b[1] - a[1]);
    const joined: [number, number][] = [];
    for (const [from, to] of covered) {
      const last = joined.at(-1);
      if (last && from < last[1]) last[1] = Math.max(last[1], to);
      else joined.push([from, to]);
    }
    return joined.map(([from, to]) => `${start + from}-${start + to}`);
  });
}

function naivePlaces(turn: string, { words, before, after }: NaiveTerm): [number, number][] {
  const letters = [...turn.matchAll(/\P{M}\p{M}*|\p{M}+/gu)].flatMap(({ 0: letter, index }) =>
    Array.from(fold(letter)).map((character, at, all) => ({
      character,
      start: index,
      end: at === all.length - 1 ? index + letter.length : index,
    })),
  );
  const isWord = (at: number): boolean => /[\p{L}\p{N}\p{M}_]/u.test(letters[at]?.character ?? "");
  const isSpace = (at: number): boolean => /\s/.test(letters[at]?.character ?? "");
  const places: [number, number][] = [];
  for (let at = 0; at < letters.length; at++) {
    if (!before && isWord(at) && isWord(at - 1)) continue;
    let end = at;
    const fits = words.every((word, place) => {
      const gap = end;
      if (place > 0) while (isSpace(end)) end++;
      if (place > 0 && end === gap) return false;
      const all = Array.from(word);
      const same = all.every((character, offset) => letters[end + offset]?.character === character);
      end += all.length;
      return same;
    });
    if (!fits) continue;
    if (isWord(end - 1) && isWord(end)) {
      if (!after) continue;
      while (isWord(end)) end++;
    }
    let start = at;
    if (before && isWord(at)) while (isWord(start - 1)) start--;
    places.push([letters[start]!.start, letters[end - 1]!.end]);
    at = end - 1;
  }
  return places;
}
