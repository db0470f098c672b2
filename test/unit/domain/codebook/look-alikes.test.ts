import { describe, it } from "node:test";
import { assert } from "chai";
import { appliedTogether, codeUsage } from "#domain/codebook/code-usage";
import { compareCodes } from "#domain/codebook/compare-codes";
import { mentionsAfterMerge, reachOf } from "#domain/codebook/consequences";
import { nearDuplicates } from "#domain/codebook/near-duplicates";
import type { CodeId, CoderId } from "#domain/model/ids";
import { code } from "../../../support/code.ts";
import { coding, codedTalk } from "../../../support/coded-talk.ts";

const id = (name: string) => name as CodeId;

describe("nearDuplicates", () => {
  const pairs = (...codes: Parameters<typeof codedTalk>[2] & object) =>
    nearDuplicates(codedTalk({ s: [0] }, [], codes)).map(({ a, b }) => [a.name, b.name].sort().join(" + "));

  it("finds names alike whatever their case, accents and endings, but not names that only share a word", () => {
    assert.deepEqual(
      pairs(code("Time pressure"), code("Time pressures", { order: 2 }), code("Time to think")),
      ["Time pressure + Time pressures"],
    );
    assert.deepEqual(pairs(code("Café talk"), code("cafe talk", { order: 2 })), ["Café talk + cafe talk"]);
  });

  it("finds definitions alike, and leaves out retired codes and a code with its parent", () => {
    const definition = "The teacher waits until the pupil has finished speaking";
    const two = [
      code("A", { definition }),
      code("Zebra", { definition: `${definition} today`, order: 2 }),
    ] as const;
    assert.deepEqual(pairs(...two), ["A + Zebra"]);
    assert.deepEqual(pairs(two[0], { ...two[1], retired: true }), []);
    assert.deepEqual(pairs(two[0], { ...two[1], parentId: id("A") }), []);
  });

  it("finds codes that are put on the same words, by whoever, once there are enough passages to tell", () => {
    const passages = [0, 10, 20, 30].flatMap((at) => [
      coding(`Kari A ${at}-${at + 8}`),
      coding(`Liv B ${at}-${at + 9}`),
    ]);
    const turns = { s: [0, 1, 2, 0] };
    const [pair, ...others] = nearDuplicates(codedTalk(turns, passages));
    assert.deepEqual([pair?.a.name, pair?.b.name, pair?.overlap], ["A", "B", 1]);
    assert.isEmpty(others);
    assert.isEmpty(nearDuplicates(codedTalk(turns, passages.slice(0, 6))));
  });
});

describe("what a merge comes to", () => {
  const index = codedTalk({ s: [0, 1, 2], t: [0] }, [
    coding("Kari A 0-5"),
    coding("Kari B 3-8"),
    coding("Liv B 3-8"),
    coding("Kari B 0-4 t"),
  ]);

  it("joins one coder's overlaps alone", () => {
    assert.deepEqual(mentionsAfterMerge(index, [id("B")], id("A")), {
      merged: 3,
      target: 1,
      after: 3,
      joined: 1,
    });
  });

  it("says how many codings are others'", () => {
    const { codings, othersCodings, coders, mentions } = reachOf(index, [id("B")], "Kari" as CoderId);
    assert.deepEqual([codings, othersCodings, coders, mentions], [3, 1, 2, 3]);
  });
});

describe("the use of a code", () => {
  const index = codedTalk(
    { s: [0, 1, 2], t: [0] },
    [coding("Kari A 0-5"), coding("Liv A 0-5"), coding("Kari C 2-9"), coding("Kari B 20-25")],
    [code("G", { isCodable: false }), code("A", { parentId: "G" }), code("B", { parentId: "G" }), code("C")],
  );

  it("counts mentions by transcript and coder, with the codes below", () => {
    const usage = codeUsage(index, index.codeTree.nodeOf.get(id("G"))!);
    assert.equal(usage.total, 3);
    assert.deepEqual(
      usage.bySource.map(({ mentions }) => mentions),
      [3, 0],
    );
    assert.deepEqual(
      usage.byCoder.map(({ mentions }) => mentions),
      [2, 1],
    );
    assert.deepEqual(usage.byWave, [{ wave: undefined, mentions: 3, sources: 2 }]);
  });

  it("says beside what it is used, in mentions of its own", () => {
    assert.deepEqual(
      appliedTogether(index, id("A")).map(({ code: { name }, mentions }) => [name, mentions]),
      [["C", 2]],
    );
    assert.isEmpty(appliedTogether(index, id("B")));
  });

  it("lays codes side by side, passages that share words in one line", () => {
    const { rows, totals, pairs, byCoder } = compareCodes(index, [id("A"), id("C")]);
    assert.deepEqual(
      rows.map(({ start, end, cells, overlaps }) => [
        start,
        end,
        cells.map(({ length }) => length),
        overlaps,
      ]),
      [[0, 9, [2, 1], true]],
    );
    assert.deepEqual(totals, [
      { mentions: 2, sources: 1 },
      { mentions: 1, sources: 1 },
    ]);
    assert.deepEqual(pairs, [{ a: 0, b: 1, rows: 1, sameCoder: 1 }]);
    assert.deepEqual(
      [...byCoder],
      [
        ["Kari" as CoderId, [1, 1]],
        ["Liv" as CoderId, [1, 0]],
      ],
    );
  });

  it("counts what is below a code as the tree does, and a code compared with one below it apart from it", () => {
    const codes = [
      code("A", { isCodable: false }),
      code("B", { parentId: id("A") }),
      code("D", { parentId: id("B") }),
      code("C", { order: 2 }),
    ];
    const passages = [
      coding("Kari B 0-5"),
      coding("Kari D 3-8"),
      coding("Liv C 10-14"),
      coding("Liv D 12-16"),
      coding("Kari C 15-18"),
    ];
    const talk = codedTalk({ s: [0, 1, 2, 0] }, passages, codes);
    const { rows, totals, pairs, byCoder } = compareCodes(talk, [id("A"), id("C")]);
    assert.deepEqual(totals, [
      { mentions: 3, sources: 1 },
      { mentions: 2, sources: 1 },
    ]);
    assert.deepEqual(
      rows.map(({ start, end, overlaps }) => [start, end, overlaps]),
      [
        [0, 8, false],
        [10, 18, true],
      ],
    );
    assert.deepEqual(pairs, [{ a: 0, b: 1, rows: 1, sameCoder: 1 }]);
    assert.deepEqual(byCoder.get("Kari" as CoderId), [2, 1]);
    const apart = compareCodes(talk, [id("A"), id("B")]);
    assert.deepEqual(apart.totals, [
      { mentions: 0, sources: 0 },
      { mentions: 3, sources: 1 },
    ]);
  });
});
