import { assert } from "@open-wc/testing";
import { creation } from "#domain/model/changes";
import type { CodeId, CoderId, CodingId, ParticipantId, RoundId, SourceId } from "#domain/model/ids";
import type { Coding } from "#domain/model/records";
import { Turns } from "#domain/model/turns";
import { codedSegments } from "#domain/query/coded-segments";
import { ProjectIndex } from "#domain/query/project-index";
import { noRecords } from "#domain/query/records";
import { aboutSource, speakerViews } from "#features/coding/document/about-source";
import { coderLayers } from "#features/coding/document/coder-layer";
import { memoMarks } from "#features/coding/document/memo-marks";
import { segmentViews } from "#features/coding/document/segment-views";
import { passageView } from "#features/coding/inspector/passage-view";
import { OpenText } from "#features/coding/open-text";
import { sourceGroups } from "#features/coding/transcripts/source-entry";
import {
  codeRecord,
  coderRecord,
  codingRecord,
  memoRecord,
  participantRecord,
  projectRecord,
  sourceRecord,
} from "../../../support/records.ts";

const text = "And the film?\nI bend down and wait. Four seconds, perhaps. She said nothing.\nHalf up. Mm.";
const turns = Turns.of([
  { start: 0, end: 13, speaker: 0, startMs: 0 },
  { start: 14, end: 76, speaker: 1, startMs: 60_000, endMs: 72_000 },
  { start: 77, end: 89, speaker: 2, startMs: 75_000 },
]);
const sourceId = "s" as SourceId;
const is = "is" as CoderId;
const md = "md" as CoderId;
const year = Date.UTC(2025, 0, 5);
const source = sourceRecord("s", {
  name: "Focus group A",
  date: "2025-10-14",
  length: text.length,
  speakers: [
    { label: "MOD", participantId: "m" as ParticipantId },
    { label: "T3", participantId: "t3" as ParticipantId },
    { label: "T5", participantId: "t5" as ParticipantId },
  ],
});
const rangeOf = (quote: string) => ({ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length });
const coding = (id: string, quote: string, fields: Partial<Coding> = {}): Coding =>
  codingRecord(id, {
    sourceId,
    coderId: is,
    codeId: "wait" as CodeId,
    at: year,
    ...rangeOf(quote),
    ...fields,
  });
const indexOf = (codings: readonly Coding[], memos: readonly ReturnType<typeof memoRecord>[] = []) =>
  new ProjectIndex({
    ...noRecords,
    project: projectRecord("p"),
    coders: [
      coderRecord("is", { name: "Ingrid Solheim", initials: "IS" }),
      coderRecord("md", { name: "Mats Dahl", initials: "MD", createdAt: 1 }),
    ],
    participants: [
      participantRecord("m", { name: "Moderator", role: "moderator" }),
      participantRecord("t3", { name: "Teacher 3", role: "teacher" }),
      participantRecord("t5", { name: "Teacher 5", role: "teacher" }),
    ],
    sources: [source, sourceRecord("other", { name: "Élan", kind: "observation", order: 2 })],
    codes: [
      codeRecord("wait", { name: "Waiting", color: 18 }),
      codeRecord("room", { name: "Room", order: 2 }),
    ],
    memos,
    codings,
    turns: new Map([[sourceId, turns]]),
  });
const scope = { coderId: is, hiddenCoders: new Set<CoderId>(), hiddenCodes: new Set<CodeId>() };
const open = new OpenText(sourceId, text, turns, undefined);
const look = (codings: readonly Coding[], quote: string, memos: Parameters<typeof indexOf>[1] = []) => {
  const index = indexOf(codings, memos);
  const { shown } = codedSegments(index, sourceId, scope);
  return passageView(index, open, shown, { range: rangeOf(quote), segmentId: undefined }, is, year);
};

describe("OpenText", () => {
  const index = indexOf([]);
  it("refers to a passage by speaker, turn and time, as far as they are known", () => {
    assert.equal(open.reference(rangeOf("Four seconds"), index), "Teacher 3, turn 2, 00:01:00–00:01:12");
    assert.equal(open.reference(rangeOf("Half up"), index), "Teacher 5, turn 3, 00:01:15");
    assert.equal(
      open.reference({ start: rangeOf("She").start, end: text.length }, index),
      "Teacher 3, turns 2–3, 00:01:00",
    );
  });
  it("takes the times of cues inside a turn where there are any", () => {
    const four = rangeOf("Four");
    const cues = {
      starts: Uint32Array.of(14, four.start),
      ends: Uint32Array.of(four.start - 1, 76),
      startsMs: Int32Array.of(60_000, 64_000),
      endsMs: Int32Array.of(63_000, 72_000),
    };
    const timed = new OpenText(sourceId, text, turns, cues);
    assert.equal(timed.times(rangeOf("seconds, perhaps")), "00:01:04–00:01:12");
  });
  it("counts words of turns, not what stands between them", () => {
    const labelled = "A: Half up.\nB: Mm.";
    const spoken = new OpenText(
      sourceId,
      labelled,
      Turns.of([
        { start: 3, end: 11, speaker: 0 },
        { start: 15, end: 18, speaker: 1 },
      ]),
      undefined,
    );
    assert.equal(spoken.words({ start: 3, end: 18 }), 3);
    assert.equal(spoken.quote({ start: 3, end: 18 }), "Half up.\nMm.");
  });
});

describe("passageView", () => {
  it("says how codes lie to the passage, by whom and when", () => {
    const { on, touching } = look(
      [
        coding("a", "She said nothing.", { coderId: md, codeId: "room" as CodeId }),
        coding("b", "I bend down and wait."),
        coding("c", "Half up."),
      ],
      "said nothing.",
    );
    assert.deepEqual(
      on.map(({ code, caption, coders }) => [code.name, caption, coders.map(({ initials }) => initials)]),
      [["Room", "turn 2, by Mats, 5 Jan", ["MD"]]],
    );
    assert.deepEqual(
      touching.map(({ code, caption }) => [code.name, caption]),
      [
        ["Waiting", "ends 4 words before"],
        ["Waiting", "starts directly after"],
      ],
    );
  });
  it("offers to join own passages of a code that overlap here, and nobody else's", () => {
    const overlapping = [coding("a", "I bend down and wait."), coding("b", "wait. Four seconds")];
    assert.deepEqual(
      look(overlapping, "bend").offers.map(({ codingIds }) => codingIds),
      [["a", "b"] as CodingId[]],
    );
    assert.isEmpty(look(overlapping, "Half up").offers, "not here");
    const apart = [coding("a", "I bend down and wait."), coding("b", "wait. Four seconds", { coderId: md })];
    assert.isEmpty(look(apart, "bend").offers);
    const touching = [coding("a", "I bend down"), coding("b", " and wait.")];
    assert.isEmpty(look(touching, "bend").offers, "sharing no word");
  });
  it("lists memos on the passage and on its codings, with where they are linked to", () => {
    const target = { kind: "passage", sourceId, revision: 0, ...rangeOf("She said nothing.") } as const;
    const { memos } = look(
      [coding("a", "I bend down and wait. Four seconds")],
      "Four seconds, perhaps. She",
      [
        memoRecord("m1", { targets: [target], coderId: is, at: 2 }),
        memoRecord("m2", { targets: [{ kind: "coding", codingId: "a" as CodingId }], coderId: md, at: 1 }),
        memoRecord("m3", { targets: [{ ...target, ...rangeOf("Half up") }], coderId: is, at: 3 }),
      ],
    );
    assert.deepEqual(
      memos.map(({ memo, own, where }) => [memo.id as string, own, where]),
      [
        ["m2", false, "linked to turn 2"],
        ["m1", true, "linked to turn 2"],
      ],
    );
  });
});

describe("what is drawn of a transcript", () => {
  it("draws colours beyond the palette with notches, own brackets apart, and everybody's initials", () => {
    const index = indexOf([coding("a", "Half up."), coding("b", "Half up.", { coderId: md })]);
    const { shown } = codedSegments(index, sourceId, scope);
    const [view] = segmentViews(index, shown, is);
    assert.include(view, { name: "Waiting", color: 2, notch: 1, own: true });
    assert.deepEqual(view!.initials, ["IS", "MD"]);
    assert.isFalse(segmentViews(index, shown, undefined)[0]!.own);
  });
  it("offers the layers of the active coder and of everybody who coded here", () => {
    const index = indexOf([coding("b", "Half up.", { coderId: md })]);
    assert.deepEqual(
      coderLayers(index, sourceId, { coderId: is, hiddenCoders: new Set([md]), shownLayers: new Set() }).map(
        ({ initials, own, shown, codings }) => [initials, own, shown, codings],
      ),
      [
        ["IS", true, true, 0],
        ["MD", false, false, 1],
      ],
    );
  });
  it("offers what was agreed in a round after everybody, hidden until somebody asks for it", () => {
    const agreed = "agreed" as CoderId;
    const index = indexOf([]);
    index.apply([
      creation("coders", coderRecord("agreed", { initials: "A1", agreedIn: "round" as RoundId })),
      creation("codings", coding("b", "Half up.", { coderId: md })),
      creation("codings", coding("c", "Half up.", { coderId: agreed })),
    ]);
    const layers = (shownLayers: ReadonlySet<CoderId>) => {
      const state = { coderId: is, hiddenCoders: new Set<CoderId>(), shownLayers };
      return coderLayers(index, sourceId, state).map(
        ({ initials, shown, codings }) => `${initials} ${shown} ${codings}`,
      );
    };
    assert.deepEqual(layers(new Set()), ["IS true 0", "MD true 1", "A1 false 1"]);
    assert.deepEqual(layers(new Set([agreed])), ["IS true 0", "MD true 1", "A1 true 1"]);
    const drawn = (shownLayers: ReadonlySet<CoderId>) => {
      const { shown, hidden } = codedSegments(index, sourceId, { ...scope, shownLayers });
      return [shown.flatMap((segment) => segment.codings.map(({ id }) => id as string)), hidden];
    };
    assert.deepEqual(drawn(new Set()), [["b"], 0]);
    assert.deepEqual(drawn(new Set([agreed])), [["b", "c"], 0]);
  });
  it("names the day and those who talked besides the moderator, who are set back", () => {
    const index = indexOf([]);
    assert.equal(aboutSource(index, source), "14 Oct 2025, 2 teachers");
    assert.deepEqual(speakerViews(index, source), [
      { name: "Moderator", leading: true },
      { name: "Teacher 3", leading: false },
      { name: "Teacher 5", leading: false },
    ]);
    assert.equal(
      aboutSource(index, sourceRecord("x", { speakers: [{ label: "Ada" }, { label: "Bo" }] })),
      "2 participants",
    );
  });
  it("marks memos of shown coders on their passages", () => {
    const target = { kind: "passage", sourceId, revision: 0, ...rangeOf("Half up") } as const;
    const index = indexOf([], [memoRecord("m", { text: "Why?", targets: [target], coderId: md })]);
    assert.deepEqual(memoMarks(index, sourceId, new Set()), [
      { id: "m", text: "Why?", ...rangeOf("Half up") },
    ]);
    assert.isEmpty(memoMarks(index, sourceId, new Set([md])));
  });
});

describe("sourceGroups", () => {
  it("groups transcripts by kind, with who coded and how far the coder came", () => {
    const groups = sourceGroups(
      indexOf([coding("a", "She said"), coding("b", "Mm.", { coderId: md })]),
      is,
      "",
    );
    assert.deepEqual(
      groups.map(({ kind, entries }) => [kind, entries.length]),
      [
        ["group-interview", 1],
        ["observation", 1],
      ],
    );
    const [entry] = groups[0]!.entries;
    assert.equal(entry!.reached, 2);
    assert.equal(entry!.lengthMs, 75_000);
    assert.deepEqual(
      entry!.coders.map(({ initials }) => initials),
      ["IS", "MD"],
    );
  });
  it("finds by words of name and description, accents folded", () => {
    assert.deepEqual(
      sourceGroups(indexOf([]), is, "elan").flatMap(({ entries }) =>
        entries.map((entry) => entry.source.name),
      ),
      ["Élan"],
    );
  });
});
