import { assert } from "@open-wc/testing";
import type { CodeId, CoderId } from "#domain/model/ids";
import { joinableCodes, sideOptions } from "#features/agreement/adjudication/case-options";
import { placeMarks, raisedLabels } from "#features/agreement/adjudication/place-marks";
import { cutTurn } from "#features/agreement/adjudication/passage-runs";
import { orderedCases, type RoundCase } from "#features/agreement/adjudication/round-cases";
import { roundDisagreements } from "#domain/rounds/round-disagreements";
import { allComplete, code, codings, source } from "../../../unit/domain/agreement/snapshots.ts";
import { roundRecord } from "../../../support/round-records.ts";

const coders = ["ana", "bo", "cy", "di"];
const round = roundRecord("round", {
  state: "closed",
  coderIds: coders as unknown as CoderId[],
  codeIds: ["trust", "care"] as unknown as CodeId[],
});

const read = (rows: Parameters<typeof codings>[0]) => {
  const sources = [source("s", 100), source("t", 100)];
  return roundDisagreements(round, {
    sources,
    codes: [code("trust"), code("care")],
    codings: codings(rows),
    assignments: allComplete(coders, sources),
  });
};

const cases = (rows: Parameters<typeof codings>[0]): RoundCase[] =>
  read(rows).map((disagreement) => ({
    key: disagreement.key,
    disagreement,
    range: disagreement,
    turns: undefined,
    decision: undefined,
  }));

describe("what is offered for a disagreement", () => {
  it("offers what coders drew alike once, in the order of coders", () => {
    const [one] = read([
      ["ana", "trust", 10, 20],
      ["bo", "care", 10, 20],
      ["cy", "trust", 10, 20],
    ]);
    assert.deepEqual(
      sideOptions(round, one!).map(({ coderIds, segments }) => [coderIds.join("+"), segments.length]),
      [
        ["ana+cy", 1],
        ["bo", 1],
        ["di", 0],
      ],
    );
  });

  it("joins the extents of codes that two coders drew with other ends, and of no others", () => {
    const [one] = read([
      ["ana", "trust", 10, 20],
      ["bo", "trust", 15, 30],
      ["cy", "care", 12, 28],
    ]);
    assert.deepEqual(joinableCodes(round, one!), ["trust" as CodeId]);
    const [other] = read([
      ["ana", "trust", 10, 20],
      ["bo", "trust", 10, 20],
      ["cy", "care", 10, 20],
    ]);
    assert.deepEqual(joinableCodes(round, other!), []);
  });
});

describe("the order of disagreements", () => {
  const rows: Parameters<typeof codings>[0] = [
    ["ana", "care", 50, 60],
    ["ana", "trust", 10, 20, "t"],
    ["bo", "care", 10, 20, "t"],
    ["bo", "trust", 80, 90],
  ];
  const keys = (order: "confused" | "text" | "code") =>
    orderedCases(cases(rows), order, round, ["s", "t"] as never).map(({ sourceId, codeId, cases: own }) => [
      sourceId ?? codeId,
      ...own.map(({ disagreement }) => `${disagreement.sourceId}${disagreement.start}`),
    ]);

  it("is by confusion, by place, or by code, under transcripts or codes", () => {
    assert.deepEqual(keys("confused"), [
      ["t", "t10"],
      ["s", "s50", "s80"],
    ]);
    assert.deepEqual(keys("text"), [
      ["s", "s50", "s80"],
      ["t", "t10"],
    ]);
    assert.deepEqual(keys("code"), [
      ["trust", "s80", "t10"],
      ["care", "s50"],
    ]);
  });
});

describe("brackets in a column", () => {
  it("stand side by side where they share lines, and their labels never meet", () => {
    const places = placeMarks(
      [{ top: 0, bottom: 80 }, { top: 0, bottom: 20 }, undefined, { top: 30, bottom: 50 }],
      [32, 16, 16, 16],
    );
    assert.deepEqual(
      places.map((place) => place && [place.lane, place.label]),
      [[0, 0], [1, 34], undefined, [1, 52]],
    );
  });

  it("keep a label within the disputed lines where there is room above it", () => {
    const places = placeMarks([{ top: 30, bottom: 50 }], [32]);
    assert.deepEqual(
      raisedLabels(places, [32], { top: 4, bottom: 54 }).map((place) => place?.label),
      [22],
    );
    assert.deepEqual(
      raisedLabels(places, [90], { top: 4, bottom: 54 }).map((place) => place?.label),
      [4],
    );
  });

  it("cuts a turn where disputed and drawn words begin and end, without gaps", () => {
    assert.deepEqual(
      cutTurn({ start: 0, end: 30 }, { start: 5, end: 20 }, { start: 10, end: 40 }).map(
        ({ start, end, look }) => `${start}-${end}${look}`,
      ),
      ["0-5", "5-10disputed", "10-20drawn", "20-30drawn"],
    );
  });
});
