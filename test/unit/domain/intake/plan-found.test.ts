import { describe, it } from "node:test";
import { assert } from "chai";
import { countFoundCodes, planFoundCodings, type FoundCoding } from "#domain/intake/plan-found-codings";
import { planRemarks } from "#domain/intake/plan-remarks";
import type { CodeId, CoderId, SourceId } from "#domain/model/ids";
import type { Change } from "#domain/model/patch";
import type { Memo } from "#domain/model/memo-records";
import type { Code, Coding } from "#domain/model/records";
import { codeRecord } from "../../../support/records.ts";

const environment = () => {
  let next = 0;
  return { newId: () => `id${++next}`, now: () => 1000 };
};
const sourceId = "s" as SourceId;
const coderId = "k" as CoderId;
const coded = (code: string, column = "Codes", start = 0, end = 5): FoundCoding => ({
  column,
  code,
  start,
  end,
});
const plan = (found: readonly FoundCoding[], codes: readonly Code[] = []) => {
  const patch = planFoundCodings(found, codes, { sourceId, coderId }, environment());
  const of = (table: Change["table"]) =>
    patch.filter((change) => change.table === table).map(({ after }) => after);
  return { codes: of("codes") as Code[], codings: of("codings") as Coding[] };
};

describe("codings that a table brings", () => {
  it("are of the codes with their names, and of new ones where the codebook has none", () => {
    const care = codeRecord("care", { name: "Care" });
    const { codes, codings } = plan([coded("care "), coded("Trust", "Codes", 6, 9), coded("trust")], [care]);
    assert.deepEqual(
      codes.map(({ name, parentId, isCodable }) => [name, parentId, isCodable]),
      [["Trust", undefined, true]],
    );
    assert.deepEqual(
      codings.map(({ codeId, start, end, coderId, revision }) => [codeId, start, end, coderId, revision]),
      [
        ["care", 0, 5, coderId, 0],
        [codes[0]!.id, 6, 9, coderId, 0],
        [codes[0]!.id, 0, 5, coderId, 0],
      ],
    );
  });

  it("are of the code that another was merged into, and never of a deleted one", () => {
    const care = codeRecord("care", { name: "Care" });
    const old = codeRecord("old", { name: "Warmth", mergedInto: "care" as CodeId, mergedAt: 1 });
    const gone = codeRecord("gone", { name: "Trust", deleted: true });
    const { codes, codings } = plan([coded("Warmth"), coded("Trust")], [care, old, gone]);
    assert.deepEqual(
      codings.map(({ codeId }) => codeId),
      ["care", codes[0]!.id],
    );
    assert.lengthOf(codes, 1);
  });

  it("have codes of their own in each of several columns, below a code that only groups", () => {
    const found = [coded("1 - None", "Teacher"), coded("1 - None", "Pupil"), coded("2 - Claim", "Pupil")];
    const { codes, codings } = plan(found);
    assert.deepEqual(
      codes.map(({ name, isCodable }) => [name, isCodable]),
      [
        ["Teacher", false],
        ["1 - None", true],
        ["Pupil", false],
        ["1 - None", true],
        ["2 - Claim", true],
      ],
    );
    assert.lengthOf(new Set(codings.map(({ codeId }) => codeId)), 3);
    assert.deepEqual(plan(found, codes).codes, []);
    assert.deepEqual(countFoundCodes(found, codes, "Pupil"), { codes: 2, known: 2 });
    assert.deepEqual(countFoundCodes(found, [], "Pupil"), { codes: 2, known: 0 });
  });

  it("are there once where a code comes twice on the same words, and not at all without words", () => {
    const { codings } = plan([coded("Care"), coded("care"), coded("Care", "Codes", 7, 7)]);
    assert.lengthOf(codings, 1);
  });

  it("take the colours and places after those of the codebook", () => {
    const { codes } = plan([coded("A"), coded("B")], [codeRecord("x", { order: 7, color: 1 })]);
    assert.deepEqual(
      codes.map(({ order, color }) => [order, color]),
      [
        [8, 2],
        [9, 3],
      ],
    );
  });
});

describe("comments that a document brings", () => {
  const memos = (...remarks: Parameters<typeof planRemarks>[0]) =>
    planRemarks(remarks, sourceId, coderId, environment()).map(({ after }) => after as Memo);

  it("are memos on their words, else on the transcript, signed by who wrote them", () => {
    const [first, second, third] = memos(
      { text: "Look again", author: "Kari Lie", date: "2026-05-03T10:00:00Z", start: 3, end: 8 },
      { text: "Which room?" },
      { text: "Nothing", start: 4, end: 4, author: "Ola" },
    );
    assert.deepEqual(first?.targets, [{ kind: "passage", sourceId, start: 3, end: 8, revision: 0 }]);
    assert.equal(first?.text, "Look again\n\nKari Lie, 2026-05-03");
    assert.deepEqual([second?.targets, second?.text], [[{ kind: "source", sourceId }], "Which room?"]);
    assert.deepEqual([third?.targets, third?.text], [[{ kind: "source", sourceId }], "Nothing\n\nOla"]);
  });
});
