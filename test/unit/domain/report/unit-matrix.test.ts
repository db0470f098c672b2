import { assert } from "chai";
import fc from "fast-check";
import { describe, it } from "node:test";
import { reliabilityData } from "#domain/agreement/reliability-data";
import type { UnitKind } from "#domain/agreement/specification";
import { presencesOf } from "#domain/agreement/units-presence";
import type { SourceId } from "#domain/model/ids";
import { unitMatrix } from "#domain/report/unit-matrix";
import {
  allComplete,
  anyRule,
  anySnapshot,
  code,
  codings,
  everything,
  source,
  specification,
  turn,
} from "../agreement/snapshots.ts";

const both = ["s", "t"] as SourceId[];

describe("unitMatrix", () => {
  it("holds all that the figures are made from, whatever the unit, rule and what is missing", () => {
    const units = fc.constantFrom<UnitKind[]>(
      "character",
      "token",
      "sentence",
      "turn",
      "paragraph",
      "source",
    );
    fc.assert(
      fc.property(anySnapshot, units, anyRule, fc.boolean(), (snapshot, unit, rule, turnedRound) => {
        const data = reliabilityData(snapshot, specification({ ...everything, unit, rule }));
        const order = turnedRound ? both.toReversed() : both;
        const rows = [...unitMatrix(data, snapshot, order, unit === "character")];
        const coders = everything.coders.length;
        presencesOf(data).forEach((presence, column) => {
          const counts = new Array<number>(presence.counts.length).fill(0);
          for (const { count, marks } of rows) {
            const own = marks
              .slice(column * coders, (column + 1) * coders)
              .filter((mark) => mark !== undefined);
            const marked = own.filter((mark) => mark === 1).length;
            counts[own.length * (coders + 1) + marked]! += count;
          }
          assert.deepEqual(counts, [...presence.counts]);
        });
      }),
    );
  });

  const sources = [
    source("s", 30, { turns: [turn(0, 10), turn(11, 20), turn(21, 30)], wideCharacters: [12] }),
    source("t", 5),
  ];
  const snapshot = {
    sources,
    codes: [code("trust")],
    codings: codings([
      ["ana", "trust", 2, 6],
      ["bo", "trust", 4, 9],
      ["bo", "trust", 14, 16],
    ]),
    assignments: allComplete(["ana"], sources).concat(allComplete(["bo"], sources.slice(0, 1))),
  };
  const rowsOf = (unit: UnitKind) => [
    ...unitMatrix(
      reliabilityData(snapshot, specification({ coders: ["ana", "bo"], codes: ["trust"], unit })),
      snapshot,
      both,
      unit === "character",
    ),
  ];

  it("says where each unit is, in characters, and what was not looked at", () => {
    assert.deepEqual(
      rowsOf("turn").map(({ unit, sourceId, turn: number, start, end, marks }) => [
        unit,
        sourceId,
        number,
        start,
        end,
        ...marks,
      ]),
      [
        [1, "s", 1, 0, 10, 1, 1],
        [2, "s", 2, 11, 19, 0, 1],
        [3, "s", 3, 20, 29, 0, 0],
        [4, "t", undefined, 0, 5, 0, undefined],
      ],
    );
  });

  it("gives characters as runs that nobody marked differently, with how many they are", () => {
    const [first, second, third, fourth, fifth] = rowsOf("character");
    assert.deepEqual(
      [first, second, third, fourth].map((row) => [row!.start, row!.end, row!.count, ...row!.marks]),
      [
        [0, 2, 2, 0, 0],
        [2, 4, 2, 1, 0],
        [4, 6, 2, 1, 1],
        [6, 9, 3, 0, 1],
      ],
    );
    assert.deepEqual([fifth!.start, fifth!.end, ...fifth!.marks], [9, 10, 0, 0]);
  });
});
