import { describe, it } from "node:test";
import { assert } from "chai";
import fc from "fast-check";
import { creation, edition } from "#domain/model/changes";
import { equalValues } from "#domain/model/equal-values";
import { invert } from "#domain/model/invert";
import type { Change } from "#domain/model/patch";
import type { Code } from "#domain/model/records";
import { applyChange } from "#domain/query/apply-change";
import { meets } from "#domain/query/meets";
import { codeRecord, codingRecord } from "../../../support/records.ts";

const fields = fc.record(
  {
    name: fc.string(),
    definition: fc.option(fc.string(), { nil: undefined }),
    key: fc.option(fc.nat(9), { nil: undefined }),
    order: fc.nat(3),
  },
  { requiredKeys: [] },
);
const codes = fields.map((given): Code => {
  const set = Object.entries(given).filter(([, value]) => value !== undefined);
  return { ...codeRecord("code"), ...(Object.fromEntries(set) as Partial<Code>) };
});
const apply = (code: Code | undefined, changes: readonly Change[]): Code | undefined =>
  changes.reduce<Code | undefined>(
    (record, change) => applyChange<"codes">(record, change as Change<"codes">),
    code,
  );

describe("changes", () => {
  it("hold only the fields that differ, and none where nothing does", () => {
    const code = codeRecord("code", { definition: "Before" });
    const change: Change<"codes"> = {
      table: "codes",
      id: "code",
      before: { definition: "Before" },
      after: { definition: "After" },
    };
    assert.deepEqual(edition("codes", code, { name: "code", definition: "After", key: undefined }), [
      change as Change,
    ]);
    assert.deepEqual(edition("codes", code, { name: "code" }), []);
  });

  it("name the layer of codings", () => {
    const coding = codingRecord("one");
    const layer = { sourceId: coding.sourceId, coderId: coding.coderId };
    assert.deepInclude(creation("codings", coding), { layer, before: null, after: coding });
    assert.deepInclude(edition("codings", coding, { removed: true })[0], { layer });
  });

  it("applied and taken back leave the record as it was, also where undefined fields were lost on the way", () => {
    fc.assert(
      fc.property(codes, fields, fc.boolean(), (code, edits, stored) => {
        const made = edition("codes", code, edits);
        const changes = stored ? (JSON.parse(JSON.stringify(made)) as Change[]) : made;
        const after = apply(code, changes);
        assert.isTrue(changes.every((change) => meets(code, change)));
        const expected = { ...code, ...edits } as Record<string, unknown>;
        for (const field of Object.keys(expected))
          if (expected[field] === undefined) Reflect.deleteProperty(expected, field);
        assert.deepEqual(after as object, expected);
        assert.isTrue(invert(changes).every((change) => meets(after, change)));
        assert.deepEqual(apply(after, invert(changes)), code);
      }),
    );
  });

  it("make a record, and take that back only as long as it is wholly as it was made", () => {
    const code = codeRecord("code");
    const [made] = [creation("codes", code)];
    const [unmade] = invert([made]);
    assert.isTrue(meets(undefined, made));
    assert.isFalse(meets(code, made));
    assert.deepEqual(apply(undefined, [made]), code);
    assert.isTrue(meets(code, unmade!));
    assert.isFalse(meets({ ...code, definition: "Added since" }, unmade!));
    assert.isUndefined(apply(code, [unmade!]));
  });

  it("of a record that is not there cannot be applied", () => {
    const [change] = edition("codes", codeRecord("code"), { name: "New" });
    assert.isFalse(meets(undefined, change!));
    assert.throws(() => apply(undefined, [change!]), RangeError);
  });
});

describe("equalValues", () => {
  it("compares lists and plain objects by what they hold", () => {
    assert.isTrue(equalValues([{ label: "A", id: 1 }], [{ id: 1, label: "A" }]));
    assert.isFalse(equalValues([{ label: "A" }], [{ label: "B" }]));
    assert.isFalse(equalValues([1], [1, 2]));
    assert.isFalse(equalValues({}, []));
    assert.isFalse(equalValues({ a: undefined }, { b: undefined }));
    assert.isFalse(equalValues(null, {}));
    assert.isTrue(equalValues(NaN, NaN));
  });
});
