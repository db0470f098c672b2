import { describe, it } from "node:test";
import { assert } from "chai";
import fc from "fast-check";
import type { ParticipantRole } from "#domain/model/records";
import type { SourceId } from "#domain/model/ids";
import { drawSample, type DrawnFrom } from "#domain/rounds/draw-sample";

/** A source of turns of ten letters and a line break each. */
const source = (id: string, turns: number, role?: (turn: number) => ParticipantRole): DrawnFrom => ({
  id: id as SourceId,
  turns: Array.from({ length: turns }, (_, at) => ({ start: at * 11, end: at * 11 + 10, role: role?.(at) })),
});
const sources = [source("b", 30), source("a", 20), source("c", 50)];
const turnsIn = ({ start, end }: { start: number; end: number }) => (end + 1 - start) / 11;

describe("drawSample", () => {
  it("draws whole sources, as many as asked for, the same for the same seed", () => {
    const draw = (seed: number, from = sources) =>
      [...drawSample(from, { of: "sources", number: 2, run: 1, seed }, []).keys()].sort();
    assert.lengthOf(draw(1), 2);
    assert.deepEqual(draw(1), draw(1, sources.toReversed()));
    const seen = new Set(Array.from({ length: 40 }, (_, seed) => draw(seed).join()));
    assert.strictEqual(seen.size, 3);
    assert.strictEqual(drawSample(sources, { of: "sources", number: 9, run: 1, seed: 1 }, []).size, 3);
  });

  it("draws runs of turns that do not meet, until the number is reached, whatever the order of sources", () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 120 }),
        fc.integer({ min: 1, max: 12 }),
        fc.nat({ max: 1000 }),
        (number, run, seed) => {
          const sample = { of: "turns", number, run, seed } as const;
          const drawn = drawSample(sources, sample, []);
          assert.deepEqual([...drawSample(sources.toReversed(), sample, [])].sort(), [...drawn].sort());
          let total = 0;
          for (const parts of drawn.values()) {
            assert.notEqual(parts, "whole");
            let end = -2;
            for (const part of parts as readonly { start: number; end: number }[]) {
              assert.isAbove(part.start, end + 1, "parts are apart and ascending");
              end = part.end;
              total += turnsIn(part);
            }
          }
          assert.isAtLeast(total, Math.min(number, 100));
          assert.isBelow(total, Math.min(number, 100) + run);
        },
      ),
    );
  });

  it("does not count turns of roles that are left out", () => {
    const mixed = [source("a", 40, (turn) => (turn % 2 === 0 ? "moderator" : "teacher"))];
    const drawn = drawSample(mixed, { of: "turns", number: 10, run: 4, seed: 7 }, ["moderator"]);
    const parts = drawn.get("a" as SourceId) as readonly { start: number; end: number }[];
    assert.strictEqual(
      parts.reduce((sum, part) => sum + turnsIn(part), 0),
      20,
    );
  });

  it("draws every run equally often", () => {
    const times = new Map<number, number>();
    for (let seed = 0; seed < 2000; seed++) {
      const drawn = drawSample([source("a", 50)], { of: "turns", number: 5, run: 5, seed }, []);
      const [part] = drawn.get("a" as SourceId) as readonly { start: number }[];
      times.set(part!.start, (times.get(part!.start) ?? 0) + 1);
    }
    assert.strictEqual(times.size, 10);
    for (const count of times.values()) assert.closeTo(count, 200, 60);
  });
});
