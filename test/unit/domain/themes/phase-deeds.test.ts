import { describe, it } from "node:test";
import { assert } from "chai";
import type { DeedKind } from "#domain/model/patch";
import { deedsByPhase, type DatedDeed } from "#domain/themes/phase-deeds";
import { phaseSpans } from "#domain/themes/phases";

const spans = phaseSpans({
  phases: [
    { phase: "coding", at: 10 },
    { phase: "generating", at: 20 },
    { phase: "coding", at: 30 },
  ],
});
const deed = (id: string, at: number, kind: DeedKind, undoes?: string): DatedDeed => ({
  id,
  at,
  kind,
  undoes,
});
const counts = (...deeds: DatedDeed[]) =>
  Object.fromEntries(
    [...deedsByPhase(spans, deeds)].map(([phase, areas]) => [phase, Object.fromEntries(areas)]),
  );

describe("deedsByPhase", () => {
  it("counts steps by what they are about, in the phase the project was in, a phase come back to with its first time", () => {
    assert.deepEqual(
      counts(
        deed("before", 5, "source/import"),
        deed("a", 10, "coding/apply"),
        deed("b", 12, "code/edit"),
        deed("c", 13, "codebook/freeze"),
        deed("d", 20, "theme/create"),
        deed("e", 31, "coding/remove"),
      ),
      { coding: { coding: 2, codebook: 2 }, generating: { themes: 1 } },
    );
  });

  it("leaves out what says nothing of the material: who codes, what the project is called, the phases themselves", () => {
    assert.deepEqual(
      counts(deed("a", 11, "coder/create"), deed("b", 11, "project/edit"), deed("c", 11, "phase/begin")),
      {},
    );
  });

  it("does not count what was taken back, and counts what was done again once, where it was done", () => {
    const applied = deed("a", 11, "coding/apply");
    const undone = deed("u", 21, "coding/apply", "a");
    const redone = deed("r", 22, "coding/apply", "u");
    assert.deepEqual(counts(applied, undone), {});
    assert.deepEqual(counts(applied, undone, redone), { coding: { coding: 1 } });
    assert.deepEqual(counts(applied, undone, redone, deed("v", 23, "coding/apply", "r")), {});
  });
});
