import type { CodeId, CodingId, CoderId, ProjectId, SourceId } from "#domain/model/ids";
import type { Coding } from "#domain/model/records";
import { nextClock } from "#storage/clock";
import { codingsIn, packCodings, unpackCodings, type KeptCoding } from "#storage/layer-columns";
import { assert } from "@open-wc/testing";
import fc from "fast-check";

const layer = { projectId: "p" as ProjectId, sourceId: "s" as SourceId, coderId: "c" as CoderId, chunk: 0 };
const { sourceId, coderId } = layer;

const codings = fc.record(
  {
    codeId: fc.constantFrom("one", "two", "three") as fc.Arbitrary<CodeId>,
    start: fc.nat(4_000_000_000),
    end: fc.nat(4_000_000_000),
    revision: fc.nat(),
    at: fc.nat({ max: 2 ** 45 }),
    rating: fc.nat(5),
    removed: fc.boolean(),
    later: fc.constant("a field that this version does not know"),
  },
  { requiredKeys: ["codeId", "start", "end", "revision", "at"] },
);
const kept = fc.array(
  fc.record({
    fields: codings,
    gone: fc.boolean(),
    fieldClock: fc.option(fc.constant("0001"), { nil: undefined }),
  }),
  { maxLength: 20 },
);

describe("a chunk of codings", () => {
  it("unpacks to what was packed, also fields that it has no column for", () => {
    fc.assert(
      fc.property(kept, (list) => {
        const packed = list.map(({ fields, gone, fieldClock }, at): KeptCoding => {
          const coding: Coding = { ...fields, id: `coding-${at}` as CodingId, sourceId, coderId };
          const clocks = {
            made: `clock-${at}`,
            ...(fieldClock === undefined ? {} : { fields: { end: fieldClock } }),
          };
          return { coding, gone, clocks };
        });
        const row = { ...layer, ...packCodings(packed) };
        assert.deepEqual(unpackCodings(structuredClone(row)), packed);
        assert.deepEqual(
          codingsIn(row),
          packed.filter(({ gone }) => !gone).map(({ coding }) => coding),
        );
      }),
    );
  });
});

describe("nextClock", () => {
  it("rises with every look, stays close to the wall clock, and passes what was seen from elsewhere", () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 2 ** 42 }), { minLength: 2 }), (times) => {
        let clock = "";
        for (const time of times) {
          const next = nextClock(clock, time, "abcd1234");
          assert.isTrue(next > clock);
          assert.isAtLeast(parseInt(next.split("-")[0]!, 36), time);
          clock = next;
        }
      }),
    );
    const ahead = nextClock("", 5000, "ffffffff");
    assert.isTrue(nextClock(ahead, 4000, "00000000") > ahead);
  });

  it("counts within a millisecond, and goes on to the next when the count is full", () => {
    let clock = nextClock("", 5, "n");
    assert.equal(clock, "000000005-000-n");
    clock = nextClock(clock, 5, "n");
    assert.equal(clock, "000000005-001-n");
    assert.equal(nextClock("000000005-zzz-n", 5, "n"), "000000006-000-n");
  });
});
