import { existsSync, readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { assert } from "chai";
import fc from "fast-check";
import { chooseOffsets, type WrittenSpan } from "#formats/refi/choose-offsets";
import { countText, cutsWord, offsetReadings, type OffsetReading } from "#formats/refi/text-offsets";
import { read } from "./refi-file.ts";

/** What a program that counts so would write for a UTF-16 position: by counting one character after the other. */
function writtenAt(text: string, hasMark: boolean, { crlf, unit, bom }: OffsetReading, at: number): number {
  let count = hasMark && bom ? 1 : 0;
  for (let index = 0; index < at;) {
    const isPair = text.startsWith("\r\n", index);
    const point = text.codePointAt(index)!;
    const size = isPair ? 2 : point > 0xffff ? 2 : 1;
    if (index + size > at) return count + (isPair ? crlf - 1 : unit === "UTF-16" ? 1 : 0);
    count += isPair ? crlf : point > 0xffff && unit === "UTF-16" ? 2 : 1;
    index += size;
  }
  return count;
}

const talk = Array.from(
  { length: 40 },
  (_, line) => `Speaker ${line % 3}: we met the pupils ${"😀".repeat(line % 2)} and talked for hours.`,
).join("\r\n");
/** Every whole sentence, and the words "met the pupils", in UTF-16 code units. */
const passages = [/met the pupils/g, /Speaker[^\r]*/g]
  .flatMap((pattern) => [...talk.matchAll(pattern)])
  .filter(({ index }) => index > 0)
  .map((match) => ({ start: match.index, end: match.index + match[0].length, words: match[0] }));

const spansIn = (reading: OffsetReading, named: boolean): WrittenSpan[] =>
  passages.map(({ start, end, words }) => ({
    start: writtenAt(talk, true, reading, start),
    end: writtenAt(talk, true, reading, end),
    name: named ? `${words.slice(0, 12)}…` : "",
  }));

describe("countText", () => {
  const texts = fc
    .array(fc.constantFrom("a", "å", " ", "\n", "\r\n", "\r", "😀", "e\u0301", "𝒳"))
    .map((parts) => parts.join(""));

  it("finds the position that a program counting so has written, whatever the text", () => {
    fc.assert(
      fc.property(texts, fc.boolean(), fc.constantFrom(...offsetReadings), (text, hasMark, reading) => {
        const counted = countText(text, hasMark, reading);
        for (let at = 0; at <= text.length; at++) {
          const inPair = text.startsWith("\r\n", at - 1) || (text.codePointAt(at - 1) ?? 0) > 0xffff;
          if (!inPair) assert.equal(counted.at(writtenAt(text, hasMark, reading, at)), at);
        }
      }),
    );
  });

  it("stays outside the text with positions outside", () => {
    const counted = countText("a😀", false, { crlf: 2, unit: "code point", bom: false });
    assert.deepEqual([counted.length, counted.at(-1), counted.at(2), counted.at(5)], [2, -1, 3, 6]);
  });
});

describe("cutsWord", () => {
  it("tells positions within words, characters and line ends from those between", () => {
    const text = "Æser o\u0308l 😀a\r\nb";
    const cut = Array.from(text, (_, at) => at).filter((at) => cutsWord(text, at));
    assert.deepEqual(cut, [1, 2, 3, 6, 7, 10, 13]);
  });

  it("has nothing to say where words are written without spaces", () => {
    assert.isFalse(cutsWord("日本語の", 2));
  });
});

describe("chooseOffsets", () => {
  for (const reading of offsetReadings)
    for (const named of [false, true])
      it(`finds that CR LF counts ${reading.crlf}, in ${reading.unit}s, mark ${reading.bom ? "counted" : "not counted"}${named ? ", from names too" : ""}`, () => {
        const text = { text: talk, hasMark: true, spans: spansIn(reading, named) };
        const choice = chooseOffsets([text], "Some program");
        const { crlf, unit, bom, decidedBy, misfit, spans } = choice;
        assert.deepEqual({ crlf, unit, bom }, reading);
        assert.deepEqual([decidedBy, misfit, spans], ["texts", 0, passages.length]);
      });

  it("believes the texts against what is known of the program", () => {
    const reading = { crlf: 1, unit: "code point", bom: false } as const;
    const texts = [{ text: talk, hasMark: false, spans: spansIn(reading, false) }];
    assert.deepInclude(chooseOffsets(texts, "NVivo for Windows 20.1"), { ...reading, decidedBy: "texts" });
  });

  it("lets many whole words outweigh one passage that runs over the end", () => {
    const reading = { crlf: 1, unit: "code point", bom: false } as const;
    const over = { start: writtenAt(talk, false, reading, passages[3]!.start), end: talk.length, name: "" };
    const text = { text: talk, hasMark: false, spans: [...spansIn(reading, false), over] };
    assert.equal(chooseOffsets([text], "").crlf, 1);
  });

  it("lets what is known of the program decide where the texts cannot, else the standard", () => {
    // Whichever way CR LF counts, no word is cut.
    const text = { text: "one\r\n-- two", hasMark: false, spans: [{ start: 5, end: 6, name: "" }] };
    assert.deepInclude(chooseOffsets([text], "ATLAS.ti 9.1 Windows"), { crlf: 1, decidedBy: "origin" });
    assert.deepInclude(chooseOffsets([text], "ATLAS.ti 8.4 macOS"), { crlf: 2, decidedBy: "origin" });
    assert.deepInclude(chooseOffsets([text], "Quirkos"), { crlf: 2, decidedBy: "standard" });
  });

  it("says that nothing depends on it where texts have no such characters", () => {
    const text = { text: "one two", hasMark: false, spans: [{ start: 0, end: 3, name: "" }] };
    const choice = chooseOffsets([text], "ATLAS.ti");
    assert.equal(choice.decidedBy, "no difference");
    assert.lengthOf(choice.trials, 8);
    assert.equal(chooseOffsets([], "").decidedBy, "no difference");
  });
});

describe("chooseOffsets over what people coded, written as other programs would", () => {
  const file = new URL(
    "../../../../../shared/corpus/qdpx/nvivo-mac-20.5-constructive-turn.qdpx",
    import.meta.url,
  );
  for (const reading of offsetReadings.filter(({ unit }) => unit === "code point"))
    it(
      `finds that CR LF counts ${reading.crlf}, mark ${reading.bom ? "counted" : "not counted"}`,
      { skip: !existsSync(file) && "../shared is absent" },
      () => {
        const { sources, codings } = read(new Uint8Array(readFileSync(file)));
        const texts = sources.map(({ id, text: stored = "" }) => {
          const text = stored.replaceAll("\n", "\r\n");
          const written = (at: number): number =>
            writtenAt(text, true, reading, stored.slice(0, at).replaceAll("\n", "\r\n").length);
          const spans = codings
            .filter(({ sourceId }) => sourceId === id)
            .map(({ passage }) => ({ start: written(passage!.start), end: written(passage!.end), name: "" }));
          return { text, hasMark: true, spans };
        });
        const { crlf, bom, decidedBy } = chooseOffsets(texts, "");
        assert.deepEqual([crlf, bom], [reading.crlf, reading.bom]);
        assert.include(["texts", "standard"], decidedBy);
      },
    );
});
