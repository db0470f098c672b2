import { describe, it } from "node:test";
import { assert } from "chai";
import fc from "fast-check";
import { creation, edition } from "#domain/model/changes";
import type {
  CodebookVersionId,
  CoderId,
  CodingId,
  DecisionId,
  DiscussionNoteId,
  ExtractId,
  RoundClosingId,
  RoundId,
  SecondLookId,
  SourceId,
  ThemeId,
} from "#domain/model/ids";
import { invert } from "#domain/model/invert";
import type { LogEntry } from "#domain/model/patch";
import type { Coding, SecondLook } from "#domain/model/records";
import type { Extract } from "#domain/model/theme-records";
import type { Assignment, Decision, DiscussionNote, Round, RoundClosing } from "#domain/model/round-records";
import { noRecords } from "#domain/query/records";
import {
  concealmentFrom,
  isVisibleEntry,
  visibleArchive,
  visiblePatch,
  visibleSnapshot,
  type ConcealedRecords,
} from "#domain/rounds/concealment";
import { codingRecord, memoRecord, projectRecord } from "../../../support/records.ts";
import { assignmentRecord, roundRecord } from "../../../support/round-records.ts";

const ana = "ana" as CoderId;
const bo = "bo" as CoderId;
const round = (fields: Partial<Round> = {}) =>
  roundRecord("round", { isBlind: true, state: "running", coderIds: [ana, bo], ...fields });
const assigned = (coderId: CoderId, sourceId = "s"): Assignment =>
  assignmentRecord(`${coderId}-${sourceId}`, {
    roundId: "round" as RoundId,
    coderId,
    sourceId: sourceId as SourceId,
  });
const assignments = [assigned(ana), assigned(bo)];
const coding = (id: string, coderId: CoderId, sourceId = "s", fields: Partial<Coding> = {}) =>
  codingRecord(id, { coderId, sourceId: sourceId as SourceId, ...fields });
const codings = [coding("a", ana), coding("b", bo), coding("b-elsewhere", bo, "other")];
const sourceId = "s" as SourceId;
const at = { start: 0, end: 1, revision: 0 };
const extract = (id: string, coderId: CoderId): Extract => ({
  id: id as ExtractId,
  themeId: "theme" as ThemeId,
  sourceId,
  ...at,
  stance: "for",
  order: 1,
  coderId,
  at: 0,
});
const look = (id: string, coderId: CoderId, codingId: string): SecondLook => ({
  id: id as SecondLookId,
  codingId: codingId as CodingId,
  coderId,
  codebookVersionId: "version" as CodebookVersionId,
  verdict: "fits",
  at: 0,
});
const earlier = "earlier" as RoundId;
const decision = (id: string, fields: Partial<Decision> = {}): Decision => ({
  id: id as DecisionId,
  roundId: earlier,
  sourceId,
  ...at,
  codingIds: [],
  kind: "none",
  agreedIds: [],
  coderId: ana,
  at: 0,
  ...fields,
});
const note = (id: string): DiscussionNote => ({
  id: id as DiscussionNoteId,
  roundId: earlier,
  sourceId,
  ...at,
  text: "Why?",
  coderId: bo,
  at: 0,
});
const closing = (id: string, source: string): RoundClosing => ({
  id: id as RoundClosingId,
  roundId: earlier,
  coderId: ana,
  at: 0,
  snapshot: {
    sources: [{ id: source as SourceId, length: 1, wideCharacters: [], turns: [], paragraphs: [0, 1] }],
    codes: [],
    codings: [],
    assignments: [],
  },
});
const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);

describe("what a blind round conceals", () => {
  it("is others' coding in the round's sources, while it runs", () => {
    const shown = (viewer: CoderId | undefined, fields: Partial<Round> = {}) =>
      ids(
        visibleSnapshot({ codings, memos: [] }, concealmentFrom([round(fields)], assignments, viewer))
          .codings,
      );
    assert.deepEqual(shown(ana), ["a", "b-elsewhere"]);
    assert.deepEqual(shown(bo), ["b", "b-elsewhere"]);
    assert.deepEqual(shown("lead" as CoderId), ["b-elsewhere"]);
    assert.deepEqual(shown(undefined), ["b-elsewhere"]);
    for (const fields of [
      { isBlind: false },
      { state: "closed" },
      { state: "planned" },
      { removed: true },
    ] as const)
      assert.deepEqual(shown(ana, fields), ["a", "b", "b-elsewhere"]);
  });

  it("is nothing in a source from which everybody's assignment was taken", () => {
    const taken = assignments.map((each) => ({ ...each, removed: true }));
    assert.equal(concealmentFrom([round()], taken, ana).key, "");
  });

  it("is one's own earlier coding too, where the round begins anew", () => {
    const own = [coding("before", ana), coding("now", ana, "s", { roundId: "round" as RoundId })];
    const concealment = concealmentFrom([round({ isFresh: true })], assignments, ana);
    assert.deepEqual(ids(visibleSnapshot({ codings: own, memos: [] }, concealment).codings), ["now"]);
  });

  it("is others' memos on the sources, their passages and what is concealed", () => {
    const memo = (id: string, coderId: CoderId, target: object) =>
      memoRecord(id, { coderId, targets: [target] as never });
    const memos = [
      memo("own", ana, { kind: "source", sourceId: "s" }),
      memo("passage", bo, { kind: "passage", sourceId: "s", ...at }),
      memo("coding", bo, { kind: "coding", codingId: "b" }),
      memo("elsewhere", bo, { kind: "passage", sourceId: "other", ...at }),
      memo("code", bo, { kind: "code", codeId: "code" }),
    ];
    const concealment = concealmentFrom([round()], assignments, ana);
    assert.deepEqual(ids(visibleSnapshot({ codings, memos }, concealment).memos), [
      "own",
      "elsewhere",
      "code",
    ]);
  });

  it("is what others chose and looked at again there, and what an earlier round found and decided", () => {
    const looks = [
      look("l-own", ana, "a"),
      look("l-hidden", bo, "b"),
      look("l-elsewhere", bo, "b-elsewhere"),
    ];
    const elsewhere = decision("d-elsewhere", { sourceId: "other" as SourceId });
    const all = {
      codings,
      extracts: [extract("e-own", ana), extract("e-hidden", bo)],
      secondLooks: looks,
      decisions: [decision("d-hidden"), elsewhere],
      discussionNotes: [note("n-hidden")],
      roundClosings: [closing("c-hidden", "s"), closing("c-elsewhere", "other")],
    };
    const visible = visibleSnapshot(all, concealmentFrom([round()], assignments, ana));
    const { codings: left, ...lists } = visible;
    assert.deepEqual(ids(left), ["a", "b-elsewhere"]);
    assert.deepEqual(Object.values(lists).flatMap(ids), [
      "e-own",
      "l-own",
      "l-elsewhere",
      "d-elsewhere",
      "c-elsewhere",
    ]);
    const closed = concealmentFrom([round({ state: "closed" })], assignments, ana);
    assert.equal(visibleSnapshot(all, closed), all);
  });

  it("is what one wrote of one's own earlier coding, where the round begins anew", () => {
    const concealment = concealmentFrom([round({ isFresh: true })], assignments, ana);
    const all = { codings, secondLooks: [look("l-own", ana, "a")] };
    assert.isEmpty(visibleSnapshot(all, concealment).secondLooks);
  });

  it("has the same key for the same, another for another viewer", () => {
    const key = (viewer: CoderId, order: readonly Assignment[]) =>
      concealmentFrom([round()], order, viewer).key;
    assert.equal(key(ana, assignments), key(ana, assignments.toReversed()));
    assert.notEqual(key(ana, assignments), key(bo, assignments));
  });
});

describe("changes in a blind round", () => {
  const concealment = concealmentFrom([round()], assignments, ana);
  const concealed: ConcealedRecords = {
    isConcealed: (table, id) => (table === "codings" ? id === "b" : id === "hidden"),
    sourceOf: (id) => codings.find((each) => each.id === id && each.id !== "b")?.sourceId,
  };
  const patches = {
    own: [creation("codings", coding("new", ana))],
    others: [creation("codings", coding("new", bo))],
    othersChanged: edition("codings", codings[1]!, { end: 7 }),
    elsewhere: edition("codings", codings[2]!, { end: 7 }),
    memo: edition("memos", memoRecord("hidden"), { text: "x" }),
    extract: [creation("extracts", extract("hidden", bo))],
    decision: edition("decisions", decision("hidden"), { reason: "x" }),
  };

  it("reach the viewer where they speak of nothing concealed, made or taken back", () => {
    for (const [name, patch] of Object.entries(patches)) {
      const expected = name === "own" || name === "elsewhere" ? patch : [];
      assert.deepEqual(visiblePatch(patch, concealment, concealed), expected, name);
      assert.lengthOf(visiblePatch(invert(patch), concealment, concealed), expected.length, name);
    }
  });

  it("leave an entry of the log out whole where a part of it is concealed", () => {
    const entry = (patch: LogEntry["patch"]) => ({ patch }) as LogEntry;
    assert.isTrue(isVisibleEntry(entry(patches.own), concealment, concealed));
    assert.isFalse(isVisibleEntry(entry([...patches.own, ...patches.others]), concealment, concealed));
  });
});

describe("a project file saved in a blind round", () => {
  it("names nothing of another's coding anywhere, for any mixture of changes", () => {
    const who = fc.constantFrom(ana, bo);
    const where = fc.constantFrom("s", "other");
    fc.assert(
      fc.property(fc.array(fc.tuple(who, where), { maxLength: 20 }), (made) => {
        const all = made.map(([coderId, sourceId], at) =>
          coding(`coding-${at}-${coderId}-${sourceId}`, coderId, sourceId),
        );
        const log = all.map(
          (each, at) =>
            ({
              id: `e${at}`,
              sequence: at + 1,
              coderId: each.coderId,
              patch: [creation("codings", each)],
            }) as unknown as LogEntry,
        );
        const archive = {
          ...noRecords,
          project: projectRecord("p"),
          rounds: [round()],
          assignments,
          codings: all,
          turns: new Map(),
          contents: new Map(),
          log,
        };
        const saved = visibleArchive(archive, concealmentFrom(archive.rounds, archive.assignments, ana));
        assert.notInclude(JSON.stringify([saved.codings, saved.log]), "-bo-s");
        assert.deepEqual(
          saved.log.map(({ sequence }) => sequence),
          saved.log.map((_, at) => at + 1),
        );
        const kept = all.filter(({ coderId, sourceId }) => coderId === ana || sourceId !== ("s" as SourceId));
        assert.deepEqual(saved.codings, kept);
        assert.lengthOf(saved.log, kept.length);
      }),
    );
  });
});
