import { describe, it } from "node:test";
import { assert } from "chai";
import { creation, edition } from "#domain/model/changes";
import type { CodeId, CoderId, ParticipantId, SourceId } from "#domain/model/ids";
import type { Patch } from "#domain/model/patch";
import type { Correction } from "#domain/model/records";
import { Turns } from "#domain/model/turns";
import { findPassages } from "#domain/query/passages";
import type { PassageQuery } from "#domain/query/passages-query";
import { ProjectIndex } from "#domain/query/project-index";
import type { ProjectSnapshot } from "#domain/query/project-snapshot";
import { noRecords } from "#domain/query/records";
import {
  codeRecord,
  coderRecord,
  codingRecord,
  participantRecord,
  projectRecord,
  sourceRecord,
} from "../../../support/records.ts";

const sourceId = "source" as SourceId;
const source = sourceRecord("source", {
  length: 40,
  speakers: [{ label: "Kari" }, { label: "Liv", participantId: "liv" as ParticipantId }],
});
const wait = codeRecord("wait");
const insertion: Correction = {
  id: "k1" as Correction["id"],
  sourceId,
  revision: 1,
  start: 2,
  deleted: "",
  inserted: "abc",
  coderId: "coder" as CoderId,
  at: 0,
};
const snapshot: ProjectSnapshot = {
  ...noRecords,
  project: projectRecord("project"),
  coders: [coderRecord("coder"), coderRecord("other")],
  participants: [participantRecord("liv"), participantRecord("kari")],
  sources: [source],
  codes: [wait, codeRecord("time", { order: 2 })],
  codings: [
    codingRecord("a", { codeId: "wait" as CodeId, start: 0, end: 9 }),
    codingRecord("b", { codeId: "wait" as CodeId, start: 5, end: 9, coderId: "other" as CoderId }),
    codingRecord("c", { codeId: "time" as CodeId, start: 12, end: 18 }),
  ],
  turns: new Map([
    [
      sourceId,
      Turns.of([
        { start: 0, end: 10, speaker: 0 },
        { start: 11, end: 40, speaker: 1 },
      ]),
    ],
  ]),
};
const query = (codeIds: readonly string[] = []): PassageQuery => ({
  codeIds: codeIds as readonly CodeId[],
  match: "any",
});

describe("mentions that are kept", () => {
  const found = (index: ProjectIndex) => [findPassages(index, query()), findPassages(index, query(["time"]))];
  const patches: Readonly<Record<string, Patch>> = {
    "a new coding": [creation("codings", codingRecord("d", { codeId: "time" as CodeId, start: 7, end: 14 }))],
    "a coding that is removed": edition("codings", snapshot.codings[0]!, { removed: true }),
    "a code that is merged": edition("codes", wait, { mergedInto: "time" as CodeId }),
    "a correction": [creation("corrections", insertion)],
    "a speaker who is named": edition("sources", source, {
      speakers: [{ label: "Kari", participantId: "kari" as ParticipantId }, source.speakers[1]!],
    }),
    "a source that is removed": edition("sources", source, { removed: true }),
  };

  for (const [what, patch] of Object.entries(patches))
    it(`are read anew after ${what}`, () => {
      const index = new ProjectIndex(snapshot);
      const before = found(index);
      index.apply(patch);
      const fresh = new ProjectIndex(snapshot);
      fresh.apply(patch);
      assert.deepEqual(found(index), found(fresh));
      assert.notDeepEqual(found(index), before);
    });

  it("answer a query for some codes and coders as a search that keeps nothing does", () => {
    const narrow: PassageQuery = { ...query(["wait"]), coderIds: new Set(["other" as CoderId]) };
    const index = new ProjectIndex(snapshot);
    findPassages(index, query());
    assert.deepEqual(findPassages(index, narrow), findPassages(new ProjectIndex(snapshot), narrow));
  });
});
