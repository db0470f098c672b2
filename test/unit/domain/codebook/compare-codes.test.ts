import { describe, it } from "node:test";
import { assert } from "chai";
import fc from "fast-check";
import { compareCodes } from "#domain/codebook/compare-codes";
import type { CodeId } from "#domain/model/ids";
import type { Coding } from "#domain/model/records";
import { coding, codedTalk } from "../../../support/coded-talk.ts";

const compared = ["A", "B", "C"] as readonly string[] as readonly CodeId[];
const passage = fc.record({
  coder: fc.constantFrom("Kari", "Liv"),
  code: fc.constantFrom(...compared),
  start: fc.nat(25),
  length: fc.integer({ min: 1, max: 8 }),
});

describe("compareCodes", () => {
  it("has every coding in one line, lines that share no words, and pairs as they are when each coding is held against each", () => {
    fc.assert(
      fc.property(fc.array(passage, { maxLength: 24 }), (passages) => {
        const codings = passages.map(({ coder, code, start, length }) =>
          coding(`${coder} ${code} ${start}-${start + length}`),
        );
        const { rows, pairs } = compareCodes(codedTalk({ s: [0, 1, 2, 0] }, codings), compared);
        const ids = (some: readonly Coding[]): readonly string[] => some.map(({ id }) => id).sort();
        assert.deepEqual(ids(rows.flatMap(({ cells }) => cells.flat())), ids(codings));
        for (const [at, { start, end, cells }] of rows.entries()) {
          const all = cells.flat();
          assert.deepEqual(
            [start, end],
            [Math.min(...all.map((one) => one.start)), Math.max(...all.map((one) => one.end))],
          );
          assert.isTrue(at === 0 || rows[at - 1]!.end <= start);
        }
        const sharing = (a: number, b: number, isOne: boolean): number =>
          rows.filter(({ cells }) =>
            cells[a]!.some((one) =>
              cells[b]!.some(
                (other) =>
                  one.start < other.end && other.start < one.end && (!isOne || one.coderId === other.coderId),
              ),
            ),
          ).length;
        for (const { a, b, rows: shared, sameCoder } of pairs)
          assert.deepEqual([shared, sameCoder], [sharing(a, b, false), sharing(a, b, true)]);
        assert.deepEqual(
          rows.map(({ overlaps }) => overlaps),
          rows.map(({ cells }) =>
            pairs.some(({ a, b }) =>
              cells[a]!.some((one) =>
                cells[b]!.some((other) => one.start < other.end && other.start < one.end),
              ),
            ),
          ),
        );
      }),
    );
  });
});
