import { describe, it } from "node:test";
import { assert } from "chai";
import type { CodeId, CodebookVersionId, CoderId, RoundId, SourceId } from "#domain/model/ids";
import type { Correction } from "#domain/model/records";
import type { Round } from "#domain/model/round-records";
import { Turns } from "#domain/model/turns";
import { noRecords } from "#domain/query/records";
import { roundSnapshot, roundSpecification } from "#domain/rounds/round-snapshot";
import { codeRecord, codingRecord, sourceRecord } from "../../../support/records.ts";
import { assignmentRecord, roundRecord } from "../../../support/round-records.ts";

const text = "One two three.\nFour five six.";
const [ana, bo] = ["ana", "bo"] as unknown as [CoderId, CoderId];
const id = "source" as SourceId;
const coded = (name: string, coderId: CoderId, fields: object = {}) =>
  codingRecord(name, { coderId, sourceId: id, start: 0, end: 3, ...fields });
const project = {
  ...noRecords,
  sources: [sourceRecord("source", { length: text.length }), sourceRecord("other", { length: text.length })],
  codes: [codeRecord("code", { name: "Now" })],
  codebookVersions: [
    {
      id: "v" as CodebookVersionId,
      number: 1,
      note: "",
      at: 0,
      codes: [codeRecord("code", { name: "Then" })],
    },
  ],
  codings: [
    coded("a", ana, { roundId: "round" as RoundId }),
    coded("b", bo),
    coded("c", "stranger" as CoderId),
    coded("d", ana, { sourceId: "other" as SourceId }),
  ],
  turns: new Map([
    [
      id,
      Turns.of([
        { start: 0, end: 14, speaker: -1 },
        { start: 15, end: 29, speaker: -1 },
      ]),
    ],
  ]),
};
const round = (fields: Partial<Round> = {}) =>
  roundRecord("round", { coderIds: [ana, bo], codeIds: ["code" as CodeId], ...fields });
const assignments = [ana, bo].map((coderId) => assignmentRecord(coderId, { coderId, status: "complete" }));
const take = (fields: Partial<Round> = {}, changed: object = {}, of = assignments) =>
  roundSnapshot({ ...project, ...changed }, round(fields), of, () => text);

describe("the snapshot of a round", () => {
  it("holds its sources, its coders' codings and nothing else, with the boundaries of every unit", () => {
    const snapshot = take();
    assert.deepEqual(
      snapshot.sources.map((source) => source.id),
      [id],
    );
    assert.sameMembers(
      snapshot.codings.map((coding) => coding.id as string),
      ["a", "b"],
    );
    assert.lengthOf(snapshot.sources[0]!.words as number[], 12);
    assert.lengthOf(snapshot.sources[0]!.sentences as number[], 4);
  });

  it("holds only what was coded in it where it began anew", () => {
    assert.deepEqual(
      take({ isFresh: true }).codings.map((coding) => coding.id as string),
      ["a"],
    );
  });

  it("has the codes as they were frozen when it began", () => {
    assert.equal(take({ codebookVersionId: "v" as CodebookVersionId }).codes[0]!.name, "Then");
    assert.equal(take().codes[0]!.name, "Now");
  });

  it("has parts of a source where they are after corrections", () => {
    const correction = {
      id: "x",
      sourceId: id,
      revision: 1,
      start: 0,
      deleted: "",
      inserted: "Well. ",
      coderId: ana,
      at: 0,
    } as unknown as Correction;
    const parts = assignments.map((each) => ({ ...each, within: [{ start: 15, end: 29 }] }));
    assert.deepEqual(take({}, { corrections: [correction] }, parts).assignments[0], {
      coderId: ana,
      sourceId: id,
      status: "complete",
      within: [{ start: 21, end: 35 }],
    });
  });

  it("is asked what the round was set up to answer", () => {
    assert.deepEqual(
      roundSpecification(round({ rollUp: true, unit: "sentence", withoutRoles: ["moderator"] })),
      {
        coderIds: [ana, bo],
        columns: [{ codeIds: ["code" as CodeId], rollUp: true }],
        unit: "sentence",
        rule: "any",
        withoutRoles: ["moderator"],
      },
    );
  });
});
