import { assert } from "chai";
import fc from "fast-check";
import { describe, it } from "node:test";
import { snapshotOfProject, type ComparableProject } from "#domain/agreement/snapshot-of-project";
import {
  flatParagraphsOf,
  flatSentencesOf,
  flatWordsOf,
  wideCharactersOf,
} from "#domain/agreement/units-boundaries";
import { below, cutAt, inCodePoints, intersected, remaining, united } from "#domain/agreement/units-ranges";
import type { CoderId, CorrectionId, ParticipantId, SourceId } from "#domain/model/ids";
import type { TextRange } from "#domain/model/text-range";
import { Turns } from "#domain/model/turns";
import { codeRecord, codingRecord, participantRecord, sourceRecord } from "../../../support/records.ts";

const slices = (text: string, flat: readonly number[]): string[] =>
  Array.from({ length: flat.length / 2 }, (_, at) => text.slice(flat[2 * at], flat[2 * at + 1]));

const text = "So? Well 😀.\nI do, I do. Yes.";
const turns = [
  { start: 0, end: 12, speaker: 0 },
  { start: 13, end: 29, speaker: 1 },
];
const project: ComparableProject = {
  sources: [
    sourceRecord("source", {
      length: text.length,
      language: "en",
      speakers: [{ label: "M", participantId: "m" as ParticipantId }, { label: "U" }],
    }),
    sourceRecord("gone", { removed: true }),
  ],
  participants: [participantRecord("m", { role: "moderator" }), participantRecord("u")],
  corrections: [],
  turnEdits: [],
  codes: [codeRecord("code")],
  codings: [
    codingRecord("one", { start: 4, end: 8 }),
    codingRecord("two", { start: 13, end: 29, coderId: "other" as CoderId }),
    codingRecord("three", { removed: true }),
    codingRecord("four", { sourceId: "gone" as SourceId }),
  ],
  turns: new Map([["source" as SourceId, Turns.of(turns)]]),
};
const taken = (of: ComparableProject = project, words = true) =>
  snapshotOfProject(of, { textOf: () => text, assignments: [], words, sentences: words });

describe("snapshotOfProject", () => {
  it("freezes turns with roles, boundaries and characters of two code units, without a word of the text", () => {
    const [source, ...more] = taken().sources;
    assert.isEmpty(more);
    assert.deepEqual(source!.turns, [
      { start: 0, end: 12, role: "moderator" },
      { start: 13, end: 29 },
    ]);
    assert.deepEqual(source!.wideCharacters, [9]);
    assert.deepEqual(slices(text, Array.from(source!.words!)), ["So", "Well", "I", "do", "I", "do", "Yes"]);
    assert.deepEqual(slices(text, Array.from(source!.sentences!)), [
      "So?",
      "Well 😀.",
      "I do, I do.",
      "Yes.",
    ]);
    assert.deepEqual(slices(text, Array.from(source!.paragraphs)), ["So? Well 😀.", "I do, I do. Yes."]);
    assert.notInclude(JSON.stringify(taken()), "Well");
  });

  it("leaves out what nobody asked for", () => {
    const [source] = taken(project, false).sources;
    assert.notProperty(source, "words");
    assert.notProperty(source, "sentences");
  });

  it("leaves out removed codings, and sources with theirs", () => {
    assert.deepEqual(
      taken().codings.map(({ id, coderId, start, end }) => [id, coderId, start, end]),
      [
        ["one", "coder", 4, 8],
        ["two", "other", 13, 29],
      ] as unknown,
    );
  });

  it("maps turns and codings through the corrections made since, and keeps a coding whose words are gone", () => {
    const corrected = {
      ...project,
      codings: [...project.codings, codingRecord("late", { start: 0, end: 2, revision: 1 })],
      corrections: [
        {
          id: "c" as CorrectionId,
          sourceId: "source" as SourceId,
          revision: 1,
          start: 0,
          deleted: "So? Well",
          inserted: "So",
          coderId: "coder" as CoderId,
          at: 0,
        },
      ],
    };
    const { sources, codings } = taken(corrected);
    assert.equal(sources[0]!.length, text.length - 6);
    assert.deepEqual(
      sources[0]!.turns.map(({ start, end }) => [start, end]),
      [
        [0, 6],
        [7, 23],
      ],
    );
    // "Well" stood in words that were replaced as a whole: what came for them is in the coding
    assert.deepEqual(
      codings.map(({ id, start, end }) => [id, start, end]),
      [
        ["one", 0, 2],
        ["two", 7, 23],
        ["late", 0, 2],
      ] as unknown,
    );
    const deleted = [{ ...corrected.corrections[0]!, start: 4, deleted: "Well", inserted: "" }];
    const [gone] = taken({ ...project, corrections: deleted }).codings;
    assert.equal(gone!.start, gone!.end);
  });
});

describe("boundaries", () => {
  it("of words and sentences never cross the end of a turn", () => {
    const two = [
      { start: 0, end: 6 },
      { start: 7, end: 12 },
    ];
    assert.deepEqual(slices("no way, out.", flatWordsOf("no way, out.", two)), ["no", "way", "out"]);
    assert.deepEqual(slices("no way, out.", flatSentencesOf("no way, out.", two)), ["no way", "out."]);
  });

  it("are those of paragraphs in a source without turns", () => {
    assert.deepEqual(flatSentencesOf("One line\n  \nand two. Three", []), [0, 8, 12, 20, 21, 26]);
  });

  it("are found for any language tag, and for what is none", () => {
    for (const language of ["nb", "xx-invalid-tag-everywhere", "Bokmål", ""])
      assert.deepEqual(flatWordsOf("Å ja", [], language), [0, 1, 2, 4]);
  });

  it("of paragraphs leave out blank lines and white space at the ends", () => {
    assert.deepEqual(flatParagraphsOf("  a b \r\n\n\t\nc"), [2, 5, 11, 12]);
    assert.deepEqual(flatParagraphsOf(""), []);
  });

  it("of wide characters are where a pair of code units starts", () => {
    assert.deepEqual(wideCharactersOf("a😀b👩‍👧\ud800"), [1, 4, 7]);
  });
});

describe("ranges", () => {
  const any = fc.array(
    fc
      .tuple(fc.nat(30), fc.nat(30))
      .map(([a, b]): TextRange => ({ start: Math.min(a, b), end: Math.max(a, b) })),
    { maxLength: 8 },
  );
  const places = (ranges: readonly TextRange[]): number[] =>
    [...Array(31).keys()].filter((place) => ranges.some(({ start, end }) => start <= place && place < end));
  const isInOrder = (ranges: readonly TextRange[]): boolean =>
    ranges.every(({ start, end }, at) => start < end && (ranges[at - 1]?.end ?? 0) <= start);

  it("united, intersected, left over and cut hold the same places as sets of places", () => {
    fc.assert(
      fc.property(any, any, fc.uniqueArray(fc.nat(30)), (one, other, cuts) => {
        const [a, b] = [united(one), united(other)];
        assert.deepEqual(places(a), places(one));
        assert.deepEqual(
          places(intersected(a, b)),
          places(one).filter((place) => places(other).includes(place)),
        );
        assert.deepEqual(
          places(remaining(31, a)),
          [...Array(31).keys()].filter((place) => !places(one).includes(place)),
        );
        const pieces = cutAt(a, cuts.sort((x, y) => x - y)); // prettier-ignore
        assert.deepEqual(places(pieces), places(one));
        assert.isFalse(pieces.some(({ start, end }) => cuts.some((cut) => start < cut && cut < end)));
        for (const ranges of [a, united(one, true), intersected(a, b), remaining(31, a), pieces])
          assert.isTrue(isInOrder(ranges));
      }),
    );
  });

  it("that only abut are united where asked", () => {
    const apart = [
      { start: 3, end: 5 },
      { start: 0, end: 3 },
    ];
    assert.lengthOf(united(apart), 2);
    assert.deepEqual(united(apart, true), [{ start: 0, end: 5 }]);
  });

  it("in code points take in all of a character they end in", () => {
    const inside = (start: number, end: number) => inCodePoints({ start, end }, [1, 5]);
    assert.deepEqual(inside(0, 7), { start: 0, end: 5 });
    assert.deepEqual(inside(1, 2), { start: 1, end: 2 });
    assert.deepEqual(inside(2, 3), { start: 1, end: 2 });
    assert.deepEqual(inside(3, 6), { start: 2, end: 5 });
    assert.equal(below([1, 5], 5), 1);
  });
});
