import { assert } from "chai";
import fc from "fast-check";
import { describe, it } from "node:test";
import type { Snapshot } from "#domain/agreement/snapshot";
import type { Specification } from "#domain/agreement/specification";
import { checkContinuum, type Continuum } from "#domain/agreement/u-alpha-continuum";
import { continuumOf } from "#domain/agreement/units-continuum";
import {
  allComplete,
  anySnapshot,
  code,
  codings,
  everything,
  shuffled,
  source,
  specification,
  turn,
} from "./snapshots.ts";

/** For every coder and character of the continuum, the columns coded there, as `01` or `-`. */
const drawn = ({ length, coders }: Continuum, values: readonly (readonly number[])[]): string[] =>
  coders.map((segments) =>
    Array.from({ length }, (_, place) => {
      const value = segments.find(({ start, end }) => start <= place && place < end)?.value;
      return value === undefined ? "-" : values[value]!.join("");
    }).join(" "),
  );

/** The same, asked of the snapshot character by character. */
function plainly({ sources, codings: all, assignments }: Snapshot, asks: Specification): string[] {
  const places = sources
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap((own) =>
      [...Array(own.length).keys()]
        .filter((place) => !own.wideCharacters.includes(place - 1))
        .map((place) => ({ own, start: place, end: place + (own.wideCharacters.includes(place) ? 2 : 1) })),
    )
    .filter(
      ({ own, start, end }) =>
        !own.turns.some(
          (one) =>
            one.role !== undefined &&
            asks.withoutRoles.includes(one.role) &&
            one.start < end &&
            start < one.end,
        ) &&
        asks.coderIds.every((coderId) =>
          assignments.some(
            ({ within = [{ start: 0, end: own.length }], ...one }) =>
              one.coderId === coderId &&
              one.sourceId === own.id &&
              one.status === "complete" &&
              within.some((part) => part.start <= start && start < part.end),
          ),
        ),
    );
  return asks.coderIds.map((coderId) =>
    places
      .map(({ own, start, end }) => {
        const here = asks.columns.flatMap(({ codeIds }, column) =>
          all.some(
            (coding) =>
              coding.sourceId === own.id &&
              coding.coderId === coderId &&
              codeIds.includes(coding.codeId) &&
              coding.start < coding.end &&
              coding.start < end &&
              start < coding.end,
          )
            ? [column]
            : [],
        );
        return here.length === 0 ? "-" : here.join("");
      })
      .join(" "),
  );
}

describe("continuumOf", () => {
  it("lays out what brute force finds at every character, as a partition", () => {
    fc.assert(
      fc.property(anySnapshot, fc.boolean(), (snapshot, leaveOut) => {
        const asks = specification({ ...everything, withoutRoles: leaveOut ? ["moderator"] : [] });
        const { continuum, values } = continuumOf(snapshot, asks);
        checkContinuum(continuum);
        assert.deepEqual(drawn(continuum, values), plainly(snapshot, asks));
      }),
      { numRuns: 300 },
    );
  });

  it("does not depend on the order of storage", () => {
    fc.assert(
      fc.property(anySnapshot, fc.array(fc.nat(9), { minLength: 5, maxLength: 9 }), (snapshot, order) => {
        const asks = specification(everything);
        const again: Snapshot = {
          sources: shuffled(snapshot.sources, order),
          codes: shuffled(snapshot.codes, order),
          codings: shuffled(snapshot.codings, order),
          assignments: shuffled(snapshot.assignments, order),
        };
        assert.deepEqual(continuumOf(again, asks).continuum, continuumOf(snapshot, asks).continuum);
      }),
    );
  });

  const sources = [source("s", 20), source("t", 10)];
  const base: Snapshot = {
    sources,
    codes: [code("trust"), code("care")],
    codings: codings([
      ["ana", "trust", 2, 8],
      ["ana", "care", 6, 10],
      ["ana", "trust", 12, 14],
      ["ana", "trust", 14, 16],
      ["bo", "trust", 0, 10, "t"],
    ]),
    assignments: allComplete(["ana", "bo"], sources),
  };
  const asks = specification({ coders: ["ana", "bo"], codes: ["trust", "care"] });

  it("keeps segments apart that abut, and makes a segment of its own where codes overlap", () => {
    const { continuum, values, conflicts } = continuumOf(base, asks);
    assert.deepEqual(
      continuum.coders[0]!.map(({ start, end, value }) => [start, end, values[value]!.join("+")]),
      [
        [2, 6, "0"],
        [6, 8, "0+1"],
        [8, 10, "1"],
        [12, 14, "0"],
        [14, 16, "0"],
      ],
    );
    assert.equal(conflicts, 2);
    assert.deepEqual(continuum.coders[1], [{ start: 20, end: 30, value: 0 }]);
  });

  it("takes the columns asked for alone", () => {
    const { values, conflicts } = continuumOf(base, asks, [1]);
    assert.deepEqual([values, conflicts], [[[1]], 0]);
  });

  it("holds only sources that all coders have completed", () => {
    const { continuum, sourceIds, leftOut } = continuumOf(
      { ...base, assignments: base.assignments.slice(0, 3) },
      asks,
    );
    assert.deepEqual([continuum.length, ...sourceIds], [20, "s"]);
    assert.equal(leftOut.missing.length, 1);
  });

  it("joins the ends where turns of a role are cut out", () => {
    const spoken = [
      source("s", 20, { turns: [turn(0, 5), turn(5, 15, "moderator"), turn(15, 20)] }),
      sources[1]!,
    ];
    const { continuum } = continuumOf(
      { ...base, sources: spoken, codings: codings([["ana", "trust", 2, 18]]) },
      { ...asks, withoutRoles: ["moderator"] },
    );
    assert.equal(continuum.length, 20);
    assert.deepEqual(continuum.coders[0], [{ start: 2, end: 8, value: 0 }]);
  });
});
