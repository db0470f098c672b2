import { describe, it } from "node:test";
import { assert } from "chai";
import { creation, edition } from "#domain/model/changes";
import type { CodeId, CoderId, CodingId, ParticipantId, SourceId } from "#domain/model/ids";
import { invert } from "#domain/model/invert";
import type { Correction } from "#domain/model/records";
import { obstacleTo } from "#domain/query/obstacle";
import { ProjectIndex } from "#domain/query/project-index";
import type { ProjectSnapshot } from "#domain/query/project-snapshot";
import { noRecords } from "#domain/query/records";
import {
  codeRecord,
  coderRecord,
  codingRecord,
  memoRecord,
  participantRecord,
  projectRecord,
  sourceRecord,
} from "../../../support/records.ts";

const source = sourceRecord("source");
const code = codeRecord("code");
const participant = participantRecord("participant");
const sourceId = "source" as SourceId;

const indexOf = (fields: Partial<ProjectSnapshot> = {}): ProjectIndex =>
  new ProjectIndex({
    ...noRecords,
    project: projectRecord("project"),
    coders: [coderRecord("coder")],
    participants: [participant],
    sources: [source],
    codes: [code],
    codings: [],
    turns: new Map(),
    ...fields,
  });
const unmade = {
  source: invert([creation("sources", source)]),
  code: invert([creation("codes", code)]),
  participant: invert([creation("participants", participant)]),
};

describe("obstacleTo", () => {
  it("is nothing where all is as the change left it", () => {
    assert.isUndefined(obstacleTo(indexOf(), unmade.code));
    assert.isUndefined(obstacleTo(indexOf(), unmade.source));
    assert.isUndefined(obstacleTo(indexOf(), [...unmade.source, ...unmade.participant]));
  });

  it("is a change since: of the same field, or of a record whose making would be taken back", () => {
    const rename = invert(edition("codes", { ...code, name: "Before" }, { name: "code" }));
    assert.isUndefined(obstacleTo(indexOf(), rename));
    const renamed = indexOf({ codes: [{ ...code, name: "Since" }] });
    assert.equal(obstacleTo(renamed, rename), "changed");
    assert.equal(obstacleTo(renamed, unmade.code), "changed");
    const defined = indexOf({ codes: [{ ...code, definition: "Since" }] });
    assert.isUndefined(obstacleTo(defined, rename), "another field of it may change");
    assert.equal(obstacleTo(defined, unmade.code), "changed");
  });

  it("is whatever names a record that would go", () => {
    const correction: Correction = {
      id: "k" as Correction["id"],
      sourceId,
      revision: 1,
      start: 0,
      deleted: "",
      inserted: "a",
      coderId: "coder" as CoderId,
      at: 0,
    };
    const named = { participantId: "participant" as ParticipantId, label: "T" };
    const cases: [keyof typeof unmade, Partial<ProjectSnapshot>][] = [
      ["source", { codings: [codingRecord("one")] }],
      ["source", { codings: [codingRecord("one", { removed: true })] }],
      ["source", { corrections: [correction] }],
      ["source", { memos: [memoRecord("m", { targets: [{ kind: "source", sourceId }] })] }],
      ["code", { codings: [codingRecord("one")] }],
      ["code", { codes: [code, codeRecord("below", { parentId: "code" as CodeId })] }],
      ["code", { codes: [code, codeRecord("merged", { mergedInto: "code" as CodeId })] }],
      ["code", { memos: [memoRecord("m", { targets: [{ kind: "code", codeId: "code" as CodeId }] })] }],
      ["participant", { sources: [sourceRecord("source", { speakers: [named] })] }],
    ];
    for (const [what, fields] of cases) assert.equal(obstacleTo(indexOf(fields), unmade[what]), "in-use");
  });

  it("is not what goes with it", () => {
    const coding = codingRecord("one");
    const made = [creation("codes", code), creation("codings", coding)];
    assert.isUndefined(obstacleTo(indexOf({ codings: [coding] }), invert(made)));
  });

  it("is a memo on a coding that would go", () => {
    const coding = codingRecord("one");
    const memos = [memoRecord("m", { targets: [{ kind: "coding", codingId: "one" as CodingId }] })];
    assert.equal(
      obstacleTo(indexOf({ codings: [coding], memos }), invert([creation("codings", coding)])),
      "in-use",
    );
  });

  it("is a record that what comes back would name, and that is gone", () => {
    const coding = codingRecord("one", { codeId: "gone" as CodeId });
    assert.equal(obstacleTo(indexOf(), [creation("codings", coding)]), "changed");
    assert.isUndefined(obstacleTo(indexOf(), [creation("codings", codingRecord("one"))]));
    const moved = edition("codes", code, { parentId: "gone" as CodeId });
    assert.equal(obstacleTo(indexOf(), moved), "changed");
  });
});
