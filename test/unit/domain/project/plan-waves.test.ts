import { describe, it } from "node:test";
import { assert } from "chai";
import type { Patch } from "#domain/model/patch";
import { planWaves } from "#domain/project/plan-waves";
import { projectRecord, sourceRecord } from "../../../support/records.ts";

/** What a patch sets, as plain values. */
const set = (patch: Patch): unknown => patch.map(({ table, id, after }) => ({ table, id, after }));

const project = projectRecord("p", { waves: ["T1", "T2"] });
const sources = [
  sourceRecord("a", { wave: "T1" }),
  sourceRecord("b", { wave: "T2" }),
  sourceRecord("c"),
  sourceRecord("d", { wave: "Pilot" }),
];

describe("planWaves", () => {
  it("renames a wave in the project and in its transcripts, and in no other", () => {
    const patch = planWaves(project, sources, [
      { name: "Autumn", before: "T1" },
      { name: "T2", before: "T2" },
    ]);
    assert.deepEqual(set(patch), [
      { table: "project", id: "p", after: { waves: ["Autumn", "T2"] } },
      { table: "sources", id: "a", after: { wave: "Autumn" } },
    ]);
  });

  it("lets two waves change names with each other", () => {
    const patch = planWaves(project, sources, [
      { name: "T2", before: "T1" },
      { name: "T1", before: "T2" },
    ]);
    assert.deepEqual(set(patch.filter(({ table }) => table === "sources")), [
      { table: "sources", id: "a", after: { wave: "T2" } },
      { table: "sources", id: "b", after: { wave: "T1" } },
    ]);
  });

  it("adds a wave, and reorders, without touching transcripts", () => {
    const waves = [{ name: "T0" }, { name: "T2", before: "T2" }, { name: "T1", before: "T1" }];
    assert.deepEqual(set(planWaves(project, sources, waves)), [
      { table: "project", id: "p", after: { waves: ["T0", "T2", "T1"] } },
    ]);
  });

  it("refuses to leave out a wave that transcripts name, an empty name, and one name twice", () => {
    assert.throws(() => planWaves(project, sources, [{ name: "T1", before: "T1" }]), RangeError);
    assert.throws(() => planWaves(project, [], [{ name: " " }]), RangeError);
    assert.throws(() => planWaves(project, [], [{ name: "T1" }, { name: "T1" }]), RangeError);
    assert.lengthOf(planWaves(project, [], [{ name: "T1", before: "T1" }]), 1);
  });
});
