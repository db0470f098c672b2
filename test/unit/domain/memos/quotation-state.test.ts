import { describe, it } from "node:test";
import { assert } from "chai";
import { quotationState } from "#domain/memos/quotation-state";
import type { CoderId, CorrectionId, SourceId } from "#domain/model/ids";
import type { Correction } from "#domain/model/records";
import { ProjectIndex } from "#domain/query/project-index";
import { noRecords } from "#domain/query/records";
import { projectRecord, sourceRecord } from "../../../support/records.ts";

const sourceId = "source" as SourceId;
const correction = (
  revision: number,
  start: number,
  deleted: string,
  inserted: string,
  inverts?: string,
): Correction => ({
  id: `c${revision}` as CorrectionId,
  sourceId,
  revision,
  start,
  deleted,
  inserted,
  coderId: "coder" as CoderId,
  at: revision,
  ...(inverts === undefined ? {} : { inverts: inverts as CorrectionId }),
});
/** "One two three four" with corrections. */
const indexOf = (corrections: readonly Correction[], removed = false) =>
  new ProjectIndex({
    ...noRecords,
    project: projectRecord("project"),
    sources: [sourceRecord("source", { length: 18, ...(removed ? { removed } : {}) })],
    corrections,
    codings: [],
    turns: new Map(),
  });
const two = { sourceId, start: 4, end: 7, revision: 0 };

describe("a quotation", () => {
  it("is live while its words are those that were quoted, wherever they have come to stand", () => {
    const state = quotationState(indexOf([correction(1, 0, "One", "Number one")]), two);
    assert.deepEqual(state, { kind: "live", range: { start: 11, end: 14 }, corrections: 0 });
  });

  it("says how often its words were corrected, and is live again when that was taken back", () => {
    const once = correction(1, 4, "two", "too");
    assert.deepInclude(quotationState(indexOf([once]), two), { kind: "corrected", corrections: 1 });
    const back = correction(2, 4, "too", "two", "c1");
    assert.deepInclude(quotationState(indexOf([once, back]), two), { kind: "live", corrections: 0 });
  });

  it("does not count what is put in beside its words", () => {
    const index = indexOf([correction(1, 4, "", "x "), correction(2, 9, "", " y")]);
    assert.deepEqual(quotationState(index, two), {
      kind: "live",
      range: { start: 6, end: 9 },
      corrections: 0,
    });
  });

  it("is unplaced where all its words were corrected away, and gone with its transcript", () => {
    assert.equal(quotationState(indexOf([correction(1, 3, " two", "")]), two).kind, "unplaced");
    assert.equal(quotationState(indexOf([], true), two).kind, "gone");
    assert.equal(quotationState(indexOf([]), { ...two, sourceId: "none" as SourceId }).kind, "gone");
    assert.equal(quotationState(indexOf([]), { ...two, revision: 3 }).kind, "gone");
  });
});
