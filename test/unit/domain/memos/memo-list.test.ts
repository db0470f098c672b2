import { describe, it } from "node:test";
import { assert } from "chai";
import { linksOf, memosNaming } from "#domain/memos/memo-links";
import { filterMemos, memoName, memosByDay, standingMemos } from "#domain/memos/memo-list";
import type { CodeId, CoderId, MemoId, SourceId, ThemeId } from "#domain/model/ids";
import type { Memo, RichText } from "#domain/model/memo-records";
import { ProjectIndex } from "#domain/query/project-index";
import { noRecords } from "#domain/query/records";
import { memoRecord, projectRecord } from "../../../support/records.ts";

const naming = (kind: string, id: string): RichText => ({
  type: "doc",
  content: [{ type: "paragraph", content: [{ type: "mention", attrs: { kind, id, label: "It" } }] }],
});
const memos: readonly Memo[] = [
  memoRecord("old", {
    at: 100,
    text: "Waiting is hard",
    targets: [{ kind: "code", codeId: "wait" as CodeId }],
  }),
  memoRecord("named", {
    at: 300,
    kind: "reflexive",
    title: "Élan",
    body: naming("code", "wait"),
    text: "It",
  }),
  memoRecord("answer", { at: 200, coderId: "mats" as CoderId, body: naming("memo", "old"), text: "It" }),
  memoRecord("gone", { at: 400, removed: true }),
];
const index = new ProjectIndex({
  ...noRecords,
  project: projectRecord("project"),
  memos,
  codings: [],
  turns: new Map(),
});
const ids = (found: readonly Memo[]): readonly string[] => found.map(({ id }) => id);

describe("the list of memos", () => {
  it("has the newest first, and no removed ones", () => {
    assert.deepEqual(ids(standingMemos(index)), ["named", "answer", "old"]);
  });

  it("is narrowed by kind, coder, words in any order and case, and by what a memo is about or names", () => {
    const all = standingMemos(index);
    assert.deepEqual(ids(filterMemos(all, { kind: "reflexive" })), ["named"]);
    assert.deepEqual(ids(filterMemos(all, { coderId: "mats" as CoderId })), ["answer"]);
    assert.deepEqual(ids(filterMemos(all, { words: "HARD wait" })), ["old"]);
    assert.deepEqual(ids(filterMemos(all, { words: "elan" })), ["named"]);
    assert.deepEqual(ids(filterMemos(all, { about: "wait" })), ["named", "old"]);
    assert.deepEqual(ids(filterMemos(all, { about: "diary" })), ["named", "answer"]);
  });

  it("is by day, and says where a phase of the analysis begins", () => {
    const spans = [
      { phase: "coding", from: 50, to: 250 },
      { phase: "generating", from: 250, to: undefined },
    ] as const;
    const days = memosByDay(standingMemos(index), spans, (at) => (at < 250 ? "Monday" : "Tuesday"));
    assert.deepEqual(
      days.map(({ day, phase, memos: of }) => [day, phase, ids(of)]),
      [
        ["Tuesday", "generating", ["named"]],
        ["Monday", "coding", ["answer", "old"]],
      ],
    );
  });

  it("calls a memo by its title, else by its first words", () => {
    assert.equal(memoName({ title: "A title", text: "Words" }), "A title");
    assert.equal(memoName({ text: "\nFirst line\nsecond" }), "First line");
    assert.equal(memoName({ text: "abcdef" }, 3), "abc…");
  });
});

describe("links of a memo", () => {
  it("are what it is about, then what it names and quotes, each once", () => {
    const memo = memoRecord("memo", {
      targets: [{ kind: "code", codeId: "wait" as CodeId }],
      body: {
        type: "doc",
        content: [
          ...naming("code", "wait").content!,
          ...naming("theme", "time").content!,
          { type: "quotation", attrs: { sourceId: "source", start: 1, end: 4, revision: 0 } },
        ],
      },
    });
    assert.deepEqual(linksOf(memo), [
      { subject: { kind: "code", codeId: "wait" as CodeId }, isTarget: true },
      { subject: { kind: "theme", themeId: "time" as ThemeId }, isTarget: false },
      {
        subject: { kind: "passage", sourceId: "source" as SourceId, start: 1, end: 4, revision: 0 },
        isTarget: false,
      },
    ]);
  });

  it("lead back from a memo to those that name it", () => {
    assert.deepEqual(ids(memosNaming(index, "old" as MemoId)), ["answer"]);
    assert.deepEqual(memosNaming(index, "named" as MemoId), []);
  });
});
