import { describe, it } from "node:test";
import { assert } from "chai";
import { codebookChanges, codeEditions } from "#domain/codebook/codebook-changes";
import { codeTree } from "#domain/codebook/code-tree";
import type { CodebookVersionId, CodeId } from "#domain/model/ids";
import type { Code, CodebookVersion } from "#domain/model/records";
import { code } from "../../../support/code.ts";

const told = (before: readonly Code[], after: readonly Code[]): string[] =>
  codebookChanges(before, after)
    .filter(({ kinds }) => kinds.length > 0)
    .map((change) => `${(change.after ?? change.before)!.name}: ${change.kinds.join(" ")}`);
const version = (number: number, codes: readonly Code[]): CodebookVersion => ({
  id: `v${number}` as CodebookVersionId,
  number,
  note: "",
  codes,
  at: number,
});

describe("codebookChanges", () => {
  const waiting = code("Waiting", { definition: "Silence given", key: 1 });

  it("says nothing of codes that are as before, whatever their order in the file", () => {
    assert.deepEqual(told([waiting, code("Room")], [code("Room"), waiting]), []);
  });

  it("tells rule, name, place and look apart, the most telling first", () => {
    assert.deepEqual(told([waiting], [{ ...waiting, definition: "Silence", name: "Wait" }]), [
      "Wait: rule renamed",
    ]);
    assert.deepEqual(
      told([waiting, code("Group")], [code("Group"), { ...waiting, parentId: "Group" as CodeId }]),
      ["Waiting: moved"],
    );
    assert.deepEqual(told([waiting], [{ ...waiting, color: 5 }]), ["Waiting: other"]);
    assert.deepEqual(told([waiting], [{ ...waiting, retired: true }]), ["Waiting: retired"]);
  });

  it("names what was merged and where to, what was split off and from what", () => {
    const changes = codebookChanges(
      [code("A"), code("B")],
      [code("A"), code("B", { mergedInto: "A" }), code("C", { splitFrom: "A" as CodeId })],
    );
    const of = (name: string) => changes.find(({ before, after }) => (after ?? before)!.name === name)!;
    assert.deepEqual(of("A").kinds, ["target", "split"]);
    assert.deepEqual(
      of("A").mergedHere.map(({ name }) => name),
      ["B"],
    );
    assert.deepEqual(of("B").kinds, ["merged"]);
    assert.equal(of("B").mergedInto?.name, "A");
    assert.deepEqual(of("C").kinds, ["new"]);
    assert.equal(of("C").splitFrom?.name, "A");
  });

  it("does not call a code moved whose parent was merged away", () => {
    const before = [code("P"), code("Q"), code("A", { parentId: "P" })];
    const after = [code("P", { mergedInto: "Q" }), code("Q"), code("A", { parentId: "P" })];
    assert.deepEqual(told(before, after), ["Q: target", "A: moved", "P: merged"]);
    assert.deepEqual(told(after, after), []);
  });

  it("calls a code that was un-merged or restored returned, not new", () => {
    assert.deepEqual(told([code("A"), code("B", { mergedInto: "A" })], [code("A"), code("B")]), [
      "B: returned",
    ]);
    assert.deepEqual(told([code("A", { deleted: true })], [code("A")]), ["A: returned"]);
    assert.deepEqual(told([code("A")], [code("A", { deleted: true })]), ["A: deleted"]);
  });
});

describe("codeEditions", () => {
  it("lists the versions in which a code changed, newest first, and what is not frozen yet", () => {
    const versions = [
      version(1, [code("A")]),
      version(2, [code("A")]),
      version(3, [code("A", { definition: "Said" })]),
    ];
    const now = codeTree([code("A", { definition: "Said", excludeWhen: "Not said" })]);
    assert.deepEqual(
      codeEditions("A" as CodeId, versions, now).map((edition) => [
        edition.version?.number,
        edition.change.kinds[0],
        edition.change.fields,
      ]),
      [
        [undefined, "rule", ["excludeWhen"]],
        [3, "rule", ["definition"]],
        [1, "new", []],
      ],
    );
  });
});
