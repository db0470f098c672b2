import { describe, it } from "node:test";
import { assert } from "chai";
import fc from "fast-check";
import { codeTree } from "#domain/codebook/code-tree";
import { visitCodes, type CodeDraft } from "#domain/codebook/codebook-draft";
import { draftOfCodebook } from "#domain/codebook/draft-of-codebook";
import { planCodebookImport } from "#domain/codebook/plan-codebook-import";
import type { CodeId } from "#domain/model/ids";
import type { Change, Patch } from "#domain/model/patch";
import type { Code } from "#domain/model/records";
import { applyChange } from "#domain/query/apply-change";
import { code } from "../../../support/code.ts";
import { anyCodes, id } from "../../../support/codebooks.ts";
import { testEnvironment } from "../../../support/test-environment.ts";

const draft = (name: string, fields: Partial<CodeDraft> = {}): CodeDraft => ({
  name,
  isCodable: true,
  children: [],
  ...fields,
});
const plan = (codes: readonly Code[], drafts: readonly CodeDraft[], parentId?: string) =>
  planCodebookImport(codeTree(codes), codes, drafts, parentId as CodeId | undefined, testEnvironment());
const after = (codes: readonly Code[], patch: Patch): Code[] => {
  const records = new Map(codes.map((each) => [each.id as string, each]));
  for (const change of patch)
    records.set(change.id, applyChange<"codes">(records.get(change.id), change as Change<"codes">)!);
  return [...records.values()];
};
/** The codebook as indented names. */
const listed = (codes: readonly Code[]): string =>
  codeTree(codes)
    .nodes.map(({ depth, code: { name } }) => ">".repeat(depth) + name)
    .join(" ");

describe("planCodebookImport", () => {
  const book = [draft("Trust", { children: [draft("Time"), draft("Care")] }), draft("Space")];

  it("puts the codes after those of the top, or below a chosen code, in their order", () => {
    const codes = [code("A", { order: 7 }), code("B", { order: 8, parentId: "A" })];
    assert.equal(listed(after(codes, plan(codes, book).patch)), "A >B Trust >Time >Care Space");
    assert.equal(listed(after(codes, plan(codes, book, "A").patch)), "A >B >Trust >>Time >>Care >Space");
    assert.throws(() => plan(codes, book, "gone"), RangeError);
  });

  it("leaves codes of the same name in the same place as they are, and fills in below them", () => {
    const codes = [code("T", { name: " trust", definition: "Ours" }), code("Time", { parentId: "T" })];
    const planned = plan(codes, book);
    assert.deepEqual(planned.existing, [
      { name: "Trust", codeId: "T" as CodeId, path: [" trust"] },
      { name: "Time", codeId: "Time" as CodeId, path: [" trust", "Time"] },
    ]);
    assert.equal(listed(after(codes, planned.patch)), " trust >Time >Care Space");
    assert.isTrue(planned.patch.every(({ before }) => before === null));
  });

  it("makes a code whose name stands elsewhere, and says where", () => {
    const codes = [code("A"), code("Care", { parentId: "A" })];
    const planned = plan(codes, book);
    assert.lengthOf(planned.created, 4);
    assert.deepEqual(planned.namesakes, [{ name: "Care", codeId: "Care" as CodeId, path: ["A", "Care"] }]);
  });

  it("knows a code by its identifier wherever it is and whatever it is called now, a merged one by its target", () => {
    const codes = [
      code("A"),
      code("Renamed", { id: id("1"), parentId: "A" }),
      code("Gone", { id: id("2"), mergedInto: "A" }),
    ];
    const planned = plan(codes, [draft("Old", { id: id("1") }), draft("Gone", { id: id("2") })]);
    assert.deepEqual(
      planned.existing.map(({ codeId }) => codeId),
      [id("1"), "A"],
    );
    assert.isEmpty(planned.patch);
  });

  it("keeps identifiers that are free, and gives a new one where a deleted code has it or two have the same", () => {
    const codes = [code("Deleted", { id: id("1"), deleted: true })];
    const { created } = plan(codes, [
      draft("A", { id: id("1") }),
      draft("B", { id: id("2") }),
      draft("C", { id: id("2") }),
    ]);
    const [a, b, c] = created.map((each) => each.id as string);
    assert.equal(b, id("2"));
    assert.equal(new Set([a, b, c, id("1")]).size, 4);
  });

  it("gives the nearest colour of the palette, or the first free one, and keys that nobody has", () => {
    const codes = [code("A", { color: 1, key: 1 })];
    const planned = plan(codes, [
      draft("B", { key: 1 }),
      draft("C", { color: "#CD485B", key: 2 }),
      draft("D", { color: "#3070BF", paletteNumber: 17, key: 2 }),
    ]);
    assert.deepEqual(
      planned.created.map(({ color, key }) => [color, key]),
      [
        [2, undefined],
        [3, 2],
        [17, undefined],
      ],
    );
    assert.equal(planned.keysLeft, 2);
  });

  it("takes everything that a codebook says of a code, so that it can be written out again", () => {
    const withoutColor = (each: CodeDraft): object => ({
      ...each,
      ...{ color: undefined, paletteNumber: undefined },
      children: each.children.map(withoutColor),
    });
    fc.assert(
      fc.property(anyCodes, (drafts) => {
        const keys: number[] = [];
        visitCodes(drafts, ({ key }) => key !== undefined && keys.push(key));
        fc.pre(new Set(keys).size === keys.length);
        const { created } = plan([], drafts);
        assert.deepEqual(draftOfCodebook(created).codes.map(withoutColor), drafts.map(withoutColor));
        const again = plan(created, drafts);
        assert.isEmpty(again.patch);
        assert.lengthOf(again.existing, created.length);
      }),
    );
  });
});
