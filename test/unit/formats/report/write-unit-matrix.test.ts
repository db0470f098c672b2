import { assert } from "chai";
import { strFromU8, unzipSync } from "fflate";
import { describe, it } from "node:test";
import papaparse from "papaparse";
import { nominal } from "#domain/agreement/distance";
import { isDefined } from "#domain/agreement/figure";
import { krippendorffAlpha } from "#domain/agreement/krippendorff-alpha";
import { percentAgreement } from "#domain/agreement/percent-agreement";
import { distributionOfCounts } from "#domain/agreement/distribution";
import { presence } from "#domain/agreement/ratings";
import { reliabilityData } from "#domain/agreement/reliability-data";
import type { SourceId } from "#domain/model/ids";
import { unitMatrix } from "#domain/report/unit-matrix";
import { roundSpecification } from "#domain/rounds/round-snapshot";
import { writeUnitMatrix } from "#formats/report/write-unit-matrix";
import { writeZip } from "#formats/report/write-zip";
import { round, snapshot, studyInput } from "../../domain/report/round-study.ts";

const column = {
  unit: "unit",
  source: "source",
  turn: "turn",
  start: "start",
  end: "end",
  count: "count",
};
const written = (unit: "turn" | "character", sourceName = "Group A"): string =>
  writeUnitMatrix(
    unitMatrix(
      reliabilityData(snapshot, { ...roundSpecification(round), unit }),
      snapshot,
      ["s" as SourceId],
      unit === "character",
    ),
    {
      column,
      marks: ["Trust", "Care", "=Film"].flatMap((code) => ["AB", "BD"].map((coder) => `${code} | ${coder}`)),
      sourceName: () => sourceName,
    },
    unit === "character",
  );

describe("writeUnitMatrix", () => {
  it("is read back to the figures of the report", () => {
    const { data } = papaparse.parse<string[]>(
      written("turn")
        .replace(/^\uFEFF/, "")
        .trimEnd(),
    );
    const [, ...rows] = data;
    assert.lengthOf(rows, 10);
    studyInput.before!.comparison.rows.forEach((figures, code) => {
      const ratings = rows.map((row) => row.slice(5 + 2 * code, 7 + 2 * code));
      const distribution = distributionOfCounts(
        2,
        presence,
        ratings.map((own) => ({
          units: 1,
          counts: ["0", "1"].map((mark) => own.filter((cell) => cell === mark).length),
        })),
      );
      const [alpha, percent] = [krippendorffAlpha(distribution, nominal), percentAgreement(distribution)];
      assert.deepEqual(
        [isDefined(alpha) ? alpha.value : alpha.undefined, isDefined(percent) && percent.value],
        [
          isDefined(figures.alpha) ? figures.alpha.value : figures.alpha.undefined,
          isDefined(figures.percentAgreement) && figures.percentAgreement.value,
        ],
      );
    });
  });

  it("counts characters in a column of their own, and guards what a spreadsheet would take for a formula", () => {
    assert.match(written("turn", "=1+1"), /^\uFEFFunit,source,turn,start,end,Trust \| AB/);
    assert.include(written("turn", "=1+1"), "1,'=1+1,1,0,10,1,1,0,0,0,0\r\n");
    assert.include(written("turn"), ",'=Film | AB,");
    const [head, first] = written("character").split("\r\n");
    assert.include(head, ",end,count,Trust");
    assert.equal(first, "1,Group A,1,0,10,10,1,1,0,0,0,0");
  });
});

describe("writeZip", () => {
  it("keeps files and their words, and writes the same bytes for the same files", () => {
    const files = [
      { name: "units.csv", content: "blå" },
      { name: "b.bin", content: new Uint8Array([1, 2]) },
    ];
    const parts = unzipSync(writeZip(files));
    assert.equal(strFromU8(parts["units.csv"]!), "blå");
    assert.deepEqual([...parts["b.bin"]!], [1, 2]);
    assert.deepEqual(writeZip(files), writeZip(files));
  });
});
