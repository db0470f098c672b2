import { describe, it } from "node:test";
import { assert } from "chai";
import fc from "fast-check";
import type { CodeId } from "#domain/model/ids";
import type { Coding } from "#domain/model/records";
import { findPassages } from "#domain/query/passages";
import { countPassages } from "#domain/query/passages-counts";
import { codeTable } from "#domain/query/passages-table";
import { code } from "../../../support/code.ts";
import { codedTalk, coding, query, shown } from "../../../support/coded-talk.ts";

describe("findPassages over random projects", () => {
  const anyCoding = fc
    .tuple(
      fc.constantFrom("Kari", "Liv"),
      fc.constantFrom("A", "B", "C"),
      fc.nat(38),
      fc.integer({ min: 1, max: 12 }),
    )
    .map(([coder, codeId, start, length]) => `${coder} ${codeId} ${start}-${Math.min(39, start + length)}`);
  const anyProject = fc.record({
    turns: fc.array(fc.nat(3), { minLength: 4, maxLength: 4 }),
    codings: fc.array(anyCoding, { maxLength: 12 }),
    codes: fc.constantFrom("", "A", "AB", "ABC"),
    merged: fc.boolean(),
  });
  const codesOf = (merged: boolean) => [
    code("A"),
    code("B", { order: 2 }),
    code("C", { order: 3, ...(merged ? { mergedInto: "A" } : {}) }),
  ];

  /** Groups of things that are related directly or through others. */
  const components = <T>(things: readonly T[], related: (a: T, b: T) => boolean): T[][] => {
    const groups: T[][] = [];
    for (const thing of things) {
      const joined = groups.filter((group) => group.some((other) => related(thing, other)));
      for (const group of joined) groups.splice(groups.indexOf(group), 1);
      groups.push([...joined.flat(), thing]);
    }
    return groups;
  };
  const overlap = (a: { start: number; end: number }, b: { start: number; end: number }) =>
    a.start < b.end && b.start < a.end;
  const hull = (ranges: readonly { start: number; end: number }[]) => ({
    start: Math.min(...ranges.map(({ start }) => start)),
    end: Math.max(...ranges.map(({ end }) => end)),
  });
  /** The first of the ten-character turns that ends after a place; the tenth character stands between turns. */
  const turnOf = ({ start }: { start: number }) => Math.floor((start + 1) / 10);

  it("agree with comparing every mention with every other", () => {
    fc.assert(
      fc.property(anyProject, ({ turns, codings: texts, codes, merged }) => {
        const codings = texts.map(coding);
        const index = codedTalk({ s: turns }, codings, codesOf(merged));
        const counts = (codeId: string) => (merged && codeId === "C" ? "A" : codeId);
        const wanted = new Set((codes || "ABC").split("").map(counts));
        const mentions = components(
          codings.filter(({ codeId }) => wanted.has(counts(codeId))),
          (a, b) => a.coderId === b.coderId && counts(a.codeId) === counts(b.codeId) && overlap(a, b),
        ).map((group) => ({ ...hull(group), name: `${group[0]!.coderId} ${counts(group[0]!.codeId)}` }));
        const expected = components(mentions, (a, b) => turnOf(a) === turnOf(b) && overlap(a, b)).map(
          (group) => ({ ...hull(group), names: group.map(({ name }) => name).sort() }),
        );
        const found = findPassages(index, query({ codes }));
        const key = (each: { start: number; end: number; names: string[] }) => JSON.stringify(each);
        assert.deepEqual(
          found
            .map(({ start, end, mentions: on }) =>
              key({ start, end, names: on.map((each) => `${each.coderId} ${each.codeId}`).sort() }),
            )
            .sort(),
          expected.map(key).sort(),
        );
        assert.equal(countPassages(index, query({ codes }), found).mentions.count, mentions.length);
        for (const codeId of wanted)
          assert.equal(
            index.mentions(codeId as CodeId),
            mentions.filter(({ name }) => name.endsWith(codeId)).length,
          );
      }),
      { numRuns: 1000 },
    );
  });

  it("agree with looking at every character for those that carry all codes", () => {
    fc.assert(
      fc.property(anyProject, ({ turns, codings: texts }) => {
        const codings = texts.map(coding);
        const index = codedTalk({ s: turns }, codings);
        const carriesAll = (at: number) =>
          ["A", "B"].every((codeId) =>
            codings.some((each) => each.codeId === codeId && each.start <= at && at < each.end),
          );
        const expected: string[] = [];
        for (let at = 0; at < 40; at++) {
          const start = at;
          while (carriesAll(at)) at++;
          if (at > start) expected.push(`${start}-${at}`);
        }
        const found = findPassages(index, query({ codes: "AB", match: "all" }));
        assert.deepEqual(
          found.map(({ start, end }) => `${start}-${end}`),
          expected,
        );
        for (const { start, end, mentions } of found)
          assert.isTrue(mentions.every((mention) => overlap(mention, { start, end })));
      }),
      { numRuns: 1000 },
    );
  });

  it("do not depend on the order in which codings were stored", () => {
    fc.assert(
      fc.property(anyProject, fc.infiniteStream(fc.nat()), ({ turns, codings: texts }, random) => {
        const codings = texts.map(coding);
        const shuffled = codings
          .map((each) => [random.next().value, each] as const)
          .sort(([a], [b]) => a - b)
          .map(([, each]) => each);
        const list = (order: readonly Coding[]) =>
          shown(findPassages(codedTalk({ s: turns }, order), query()));
        assert.deepEqual(list(shuffled), list(codings));
      }),
    );
  });

  it("give each code as many mentions in the table as in the index", () => {
    fc.assert(
      fc.property(anyProject, ({ turns, codings: texts, merged }) => {
        const index = codedTalk({ s: turns, t: turns }, texts.map(coding), codesOf(merged));
        for (const by of ["source", "participant", "role"] as const)
          for (const { codeId, cells, total } of codeTable(index, query(), by).rows) {
            assert.equal(total.mentions, index.mentions(codeId));
            assert.isTrue(cells.every(({ mentions }) => mentions <= total.mentions));
            if (by === "source")
              assert.equal(
                cells.reduce((sum, { mentions }) => sum + mentions, 0),
                total.mentions,
              );
          }
      }),
    );
  });
});
