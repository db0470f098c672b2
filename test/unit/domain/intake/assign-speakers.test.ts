import { assignSpeakers, type IntakePerson } from "#domain/intake/assign-speakers";
import { settleTurns, type TurnFix } from "#domain/intake/settle-turns";
import { assert } from "chai";
import fc from "fast-check";
import { describe, it } from "node:test";

const keys = () => {
  let next = 0;
  return () => `new${++next}`;
};

describe("assignSpeakers", () => {
  const ingrid: IntakePerson = { key: "p1", name: "Teacher 4", role: "teacher" };

  it("gives a label to the participant of that name, however it is written", () => {
    const { assignments, added } = assignSpeakers(["TEACHER 4"], [ingrid], "Dialogue", keys());
    assert.deepEqual(assignments, [{ label: "TEACHER 4", personKey: "p1", because: "same" }]);
    assert.isEmpty(added);
  });

  it("joins a short form to the one person it can abbreviate, in whatever order they come", () => {
    const { assignments, added } = assignSpeakers(["L4", "VEILEDER", "LÆRER 4"], [], "Dialogue", keys());
    assert.deepEqual(
      added.map(({ name, role }) => [name, role]),
      [
        ["Veileder", "coach"],
        ["Lærer 4", "teacher"],
      ],
    );
    assert.equal(assignments[0]!.personKey, assignments[2]!.personKey);
    assert.equal(assignments[0]!.because, "alias");
  });

  it("leaves a short form apart where it could be two people", () => {
    const two = [
      { key: "a", name: "Ingrid Solheim" },
      { key: "b", name: "Ida Strand" },
    ];
    const { assignments } = assignSpeakers(["IS"], two, "Dialogue", keys());
    assert.equal(assignments[0]!.because, "new");
  });

  it("keeps labels made up by a program apart from file to file", () => {
    const first = assignSpeakers(["Speaker 1"], [], "Group A", keys());
    assert.equal(first.added[0]!.name, "Speaker 1, Group A");
    const second = assignSpeakers(["Speaker 1"], first.added, "Group B", () => "other");
    assert.equal(second.assignments[0]!.because, "new");
    const again = assignSpeakers(["Speaker 1"], first.added, "Group A", keys());
    assert.equal(again.assignments[0]!.personKey, first.added[0]!.key);
  });

  it("assigns every label, to somebody who exists, whatever the labels", () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.array(fc.string()), (labels, names) => {
        const people = names.map((name, i) => ({ key: `p${i}`, name }));
        const { assignments, added } = assignSpeakers(labels, people, "T", keys());
        const known = new Set([...people, ...added].map(({ key }) => key));
        assert.deepEqual(
          assignments.map(({ label }) => label),
          labels,
        );
        for (const { personKey } of assignments) assert.isTrue(known.has(personKey!));
      }),
    );
  });
});

describe("settleTurns", () => {
  const turns = [
    { start: 0, end: 5, speaker: 0, startMs: 0 },
    { start: 6, end: 9, speaker: -1, startMs: 500, endMs: 900 },
    { start: 10, end: 14, speaker: -1 },
    { start: 15, end: 20, speaker: 1 },
  ];
  const settle = (...fixes: [number, TurnFix][]) => settleTurns(turns, new Map(fixes));

  it("changes nothing without decisions", () => assert.deepEqual(settle(), turns));

  it("joins turns one after another into the turn before the first of them", () => {
    assert.deepEqual(settle([1, "join"], [2, "join"]), [
      { start: 0, end: 14, speaker: 0, startMs: 0, endMs: 900 },
      { start: 15, end: 20, speaker: 1 },
    ]);
  });

  it("gives a turn the speaker that was chosen", () => {
    assert.equal(settle([2, { speaker: 1 }])[2]!.speaker, 1);
  });

  it("cannot join the first turn to anything", () => assert.deepEqual(settle([0, "join"]), turns));

  it("never loses a character that was in a turn, nor makes turns overlap", () => {
    const decision = fc.constantFrom<TurnFix>("join", { speaker: 0 }, { speaker: 1 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.option(decision, { nil: undefined }))),
        (parts) => {
          let at = 0;
          const read = parts.map(([length]) => {
            const turn = { start: at, end: at + length, speaker: -1 };
            at += length + 1;
            return turn;
          });
          const fixes = new Map(parts.flatMap(([, fix], i) => (fix ? [[i, fix] as const] : [])));
          const settled = settleTurns(read, fixes);
          for (const turn of read)
            assert.isTrue(settled.some((s) => s.start <= turn.start && turn.end <= s.end));
          settled.slice(1).forEach((turn, i) => assert.isBelow(settled[i]!.end, turn.start));
        },
      ),
    );
  });
});
