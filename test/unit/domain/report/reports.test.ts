import { assert } from "chai";
import { describe, it } from "node:test";
import type { Rating } from "#domain/coding/segment-ratings";
import type { CodeId, CoderId, ParticipantId, SourceId } from "#domain/model/ids";
import { Turns } from "#domain/model/turns";
import { findPassages } from "#domain/query/passages";
import { ProjectIndex } from "#domain/query/project-index";
import { noRecords } from "#domain/query/records";
import { passageRecord } from "#domain/report/passage-record";
import {
  passageColumns,
  passagesReport,
  passagesTable,
  type PassageWording,
} from "#domain/report/passages-report";
import { transcriptReport } from "#domain/report/transcript-report";
import {
  codeRecord,
  coderRecord,
  codingRecord,
  memoRecord,
  participantRecord,
  projectRecord,
  sourceRecord,
} from "../../../support/records.ts";

const sourceId = "source" as SourceId;
const text = "I hadn’t noticed him at all.\nHalf up.\nMm.";
const turns = Turns.of([
  { start: 0, end: 28, speaker: 0, startMs: 61_000 },
  { start: 29, end: 37, speaker: 1 },
  { start: 38, end: 41, speaker: -1 },
]);
const index = new ProjectIndex({
  ...noRecords,
  project: projectRecord("p"),
  coders: [
    coderRecord("coder", { name: "Ingrid", initials: "IS" }),
    coderRecord("mats", { name: "Mats", initials: "MD" }),
  ],
  participants: [participantRecord("t3", { name: "Teacher 3", role: "teacher" })],
  sources: [
    sourceRecord("source", {
      name: "Focus group A",
      wave: "T2",
      language: "en",
      speakers: [{ label: "T3", participantId: "t3" as ParticipantId }, { label: "VOICE" }],
    }),
  ],
  codes: [
    codeRecord("top", { name: "Principles", isCodable: false }),
    codeRecord("code", {
      name: "Being attentive",
      parentId: "top" as CodeId,
      color: 3,
      scale: { labels: [{ value: 3, label: "high" }] },
    }),
    codeRecord("wide", { name: "Seeing oneself", color: 5, order: 2 }),
  ],
  memos: [
    memoRecord("m", {
      text: "Ask again",
      targets: [{ kind: "passage", sourceId, start: 2, end: 8, revision: 0 }],
    }),
    memoRecord("n", {
      text: "Elsewhere",
      targets: [{ kind: "passage", sourceId, start: 38, end: 40, revision: 0 }],
    }),
  ],
  codings: [
    codingRecord("1", { start: 9, end: 20 }),
    codingRecord("2", { start: 9, end: 20, coderId: "mats" as CoderId, rating: 3 }),
    codingRecord("3", { start: 2, end: 37, codeId: "wide" as CodeId }),
  ],
  turns: new Map([[sourceId, turns]]),
});
const query = { codeIds: ["code" as CodeId, "wide" as CodeId], match: "any" } as const;
const records = findPassages(index, query).map((passage) => passageRecord(index, passage, text));
const wording: PassageWording = {
  reference: ({ speakers, source, firstTurn, lastTurn }) =>
    [...speakers, source, firstTurn, lastTurn].join(", "),
  time: (ms) => `${ms / 1000} s`,
  role: (role) => role.toUpperCase(),
  rating: ({ value, label }) => `${value} ${label ?? "?"}`,
  column: Object.fromEntries(passageColumns.map((name) => [name, () => name])) as PassageWording["column"],
};

describe("passageRecord", () => {
  it("takes along words, place, speakers, roles, coders, codes by path, and the memos on it alone", () => {
    assert.lengthOf(records, 1);
    assert.deepEqual(records[0], {
      text: text.slice(2, 37),
      reference: {
        speakers: ["Teacher 3", "VOICE"],
        source: "Focus group A",
        firstTurn: 1,
        lastTurn: 2,
        startMs: 61_000,
      },
      codes: [
        {
          id: "code" as CodeId,
          path: "Principles / Being attentive",
          coders: ["Ingrid", "Mats"],
          ratings: [{ coder: "Mats", rating: { value: 3, label: "high" } }],
        },
        { id: "wide" as CodeId, path: "Seeing oneself", coders: ["Ingrid"], ratings: [] },
      ],
      coders: ["Ingrid", "Mats"],
      roles: ["teacher"],
      wave: "T2",
      start: 2,
      end: 37,
      memos: ["Ask again"],
    });
  });
});

describe("passagesTable", () => {
  it("has a heading for every field, and a row a passage", () => {
    const [head, row, ...rest] = passagesTable(records, wording);
    assert.isEmpty(rest);
    assert.deepEqual(Object.fromEntries(head!.map((name, i) => [name, row![i]])), {
      text: text.slice(2, 37),
      codes: "Principles / Being attentive; Seeing oneself",
      ratings: "Principles / Being attentive (Mats): 3 high",
      coders: "Ingrid; Mats",
      speakers: "Teacher 3; VOICE",
      roles: "TEACHER",
      source: "Focus group A",
      wave: "T2",
      firstTurn: 1,
      lastTurn: 2,
      time: "61 s",
      start: 2,
      end: 37,
      memos: "Ask again",
    });
  });
});

describe("passagesReport", () => {
  it("quotes each passage with its reference, codes and coders, under the name of its group", () => {
    const { blocks } = passagesReport("Passages", [{ name: "Teacher 3", passages: records }], wording);
    assert.deepEqual(
      blocks.map((block) => block.kind),
      ["heading", "heading", "quotation", "paragraph"],
    );
    assert.deepInclude(blocks[2], {
      reference:
        "Teacher 3, VOICE, Focus group A, 1, 2 · Principles / Being attentive (Ingrid, Mats 3 high); Seeing oneself (Ingrid)",
    });
  });
});

describe("transcriptReport", () => {
  const scope = {
    coderId: "coder" as CoderId,
    hiddenCoders: new Set<CoderId>(),
    hiddenCodes: new Set<CodeId>(),
  };
  const words = {
    turn: "Turn",
    text: "Text",
    codes: "Codes",
    time: wording.time,
    codedBy: (names: readonly string[]) => names.join(),
    quoted: (words: string) => `“${words}”`,
    ratings: (ratings: readonly (Rating | undefined)[]) =>
      ratings.map((one) => one?.label ?? "–").join(" / "),
  };
  const report = transcriptReport(index, sourceId, text, scope, words);
  const table = report.blocks.find((block) => block.kind === "table")!;
  const plain = (line: readonly { readonly text: string }[]) => line.map((run) => run.text).join("");

  it("loses no word: every turn's text stands in its row", () => {
    assert.deepEqual(
      table.rows.map(([, talk]) => talk!.map(plain).join("")),
      ["I hadn’t noticed him at all.", "Half up.", "Mm."],
    );
  });

  it("tints words by the shortest code on them", () => {
    assert.deepEqual(
      table.rows[0]![1]![0]!.map(({ text: words_, shade }) => [words_, shade]),
      [
        ["I ", undefined],
        ["hadn’t ", "F5E4F3"],
        ["noticed him", "FEE5E6"],
        [" at all.", "F5E4F3"],
      ],
    );
  });

  it("names each code where it begins with everybody's initials, and says where it goes on", () => {
    const margin = table.rows.map(([, , cell]) => cell!.map(plain));
    assert.deepEqual(margin[0], [
      "[ Seeing oneself IS “hadn’t noticed him…”",
      "[ Being attentive – / high IS MD “noticed him…”",
    ]);
    assert.deepEqual(margin[1], ["⋮ Seeing oneself IS"]);
    assert.deepEqual(margin[2], []);
  });

  it("leaves out hidden coders and names the others", () => {
    const hidden = transcriptReport(
      index,
      sourceId,
      text,
      { ...scope, hiddenCoders: new Set(["coder" as CoderId]) },
      words,
    );
    assert.deepInclude(hidden.blocks[1], { runs: [{ text: "Mats" }] });
  });
});
