import { assert } from "chai";
import { describe, it } from "node:test";
import type { CodeId, CoderId, CodingId, ProjectId, SourceId } from "#domain/model/ids";
import type { Code, Coding, Source } from "#domain/model/records";
import { codedSegments, type SegmentScope } from "#domain/query/coded-segments";
import { ProjectIndex } from "#domain/query/project-index";
import { noRecords } from "#domain/query/records";
import { code } from "../../../support/code.ts";

const sourceId = "s" as SourceId;
const source: Source = {
  id: sourceId,
  name: "Focus group",
  kind: "group-interview",
  order: 1,
  hash: "",
  length: 100,
  file: "a.txt",
  format: "txt",
  speakers: [],
  importedAt: 0,
};
/** "IS Trust 0-4" is a coding by IS of Trust on [0, 4), each a millisecond younger than the one before. */
const codings = (lines: readonly string[]): readonly Coding[] =>
  lines.map((line, at) => {
    const [coderId, codeId, start, end] = line.split(/[ -]/);
    return {
      id: `${at} ${line}` as CodingId,
      sourceId,
      coderId: coderId as CoderId,
      codeId: codeId as CodeId,
      start: Number(start),
      end: Number(end),
      revision: 0,
      at,
    };
  });
const segments = (
  lines: readonly string[],
  scope: Partial<SegmentScope> = {},
  codes: readonly Code[] = [code("Trust"), code("Time")],
) =>
  codedSegments(
    new ProjectIndex({
      ...noRecords,
      project: {
        id: "p" as ProjectId,
        name: "",
        researchQuestions: [],
        mode: "codebook",
        waves: [],
        createdAt: 0,
      },
      sources: [source],
      codes,
      codings: codings(lines),
      turns: new Map(),
    }),
    sourceId,
    { coderId: "IS" as CoderId, hiddenCoders: new Set(), hiddenCodes: new Set(), ...scope },
  );

describe("codedSegments", () => {
  it("makes one segment of what several coders marked exactly alike, own coding first", () => {
    const { shown } = segments(["MD Trust 0-4", "PA Trust 0-4", "IS Trust 0-4", "MD Trust 0-5"]);
    assert.lengthOf(shown, 2);
    assert.deepEqual(
      shown[1]!.codings.map(({ coderId }) => coderId),
      ["IS", "MD", "PA"] as CoderId[],
    );
  });
  it("is named after the own coding, so that it stays the same when others come and go", () => {
    assert.equal(segments(["MD Trust 0-4", "IS Trust 0-4"]).shown[0]!.id, "1 IS Trust 0-4");
    assert.equal(segments(["PA Trust 0-4", "MD Trust 0-4"]).shown[0]!.id, "0 PA Trust 0-4");
  });
  it("keeps codes on the same words apart, unless one was merged into the other", () => {
    const lines = ["IS Trust 0-4", "IS Time 0-4"];
    assert.lengthOf(segments(lines).shown, 2);
    const merged = [code("Trust"), code("Time", { mergedInto: "Trust" })];
    const { shown } = segments(lines, {}, merged);
    assert.lengthOf(shown, 1);
    assert.equal(shown[0]!.codeId, "Trust");
    assert.lengthOf(shown[0]!.codings, 2);
  });
  it("counts what is hidden by coder or by code", () => {
    const lines = ["IS Trust 0-4", "MD Trust 0-4", "MD Time 5-9"];
    const { shown, hidden } = segments(lines, { hiddenCoders: new Set(["MD" as CoderId]) });
    assert.lengthOf(shown, 1);
    assert.equal(hidden, 2);
    assert.equal(segments(lines, { hiddenCodes: new Set(["Trust" as CodeId]) }).hidden, 2);
  });
  it("leaves out unplaced codings and those of deleted codes", () => {
    const codes = [code("Trust"), code("Time", { deleted: true })];
    const { shown, hidden } = segments(["IS Trust 4-4", "IS Time 0-4"], {}, codes);
    assert.isEmpty(shown);
    assert.equal(hidden, 0);
  });
});
