import { assert } from "chai";
import fc from "fast-check";
import { describe, it } from "node:test";
import type { Snapshot } from "#domain/agreement/snapshot";
import { reliabilityData } from "#domain/agreement/reliability-data";
import { presenceFigures } from "#domain/agreement/units-figures";
import { presencesOf } from "#domain/agreement/units-presence";
import type { CoderId, CorrectionId, SourceId } from "#domain/model/ids";
import { creation } from "#domain/model/changes";
import type { Coding } from "#domain/model/records";
import { planReversal } from "#domain/query/plan-reversal";
import { afterDiscussion } from "#domain/rounds/after-discussion";
import type { DecisionChoice } from "#domain/rounds/agreed-segments";
import { planTakeBack } from "#domain/rounds/plan-decision";
import { roundDisagreements, type RoundDisagreement } from "#domain/rounds/round-disagreements";
import { roundSpecification } from "#domain/rounds/round-snapshot";
import { ClosedRound } from "../../../support/closed-round.ts";
import { allComplete, anySnapshot, everything } from "../agreement/snapshots.ts";

/** Snapshots in which everybody completed everything. */
const completed: fc.Arbitrary<Snapshot> = anySnapshot.map((snapshot) => ({
  ...snapshot,
  codings: snapshot.codings.filter(({ start, end }) => start < end),
  assignments: allComplete(everything.coders, snapshot.sources),
}));
const closedRound = (snapshot: Snapshot) => new ClosedRound(snapshot, everything.coders, everything.codes);

/** A choice that the disagreement offers, by a number. */
function choiceFor(closed: ClosedRound, disagreement: RoundDisagreement, pick: number): DecisionChoice {
  const { coderIds } = closed.round;
  const sides = disagreement.sides.map(({ coder }) => coderIds[coder]!);
  const codeId = disagreement.codeIds[pick % disagreement.codeIds.length]!;
  const { start, end } = disagreement;
  switch (pick % 5) {
    case 0:
      return { kind: "one", coderId: sides[pick % sides.length]! };
    case 1:
      return { kind: "joined", codeId };
    case 2:
      return { kind: "several", coderIds: sides };
    case 3:
      return { kind: "none" };
    default:
      return { kind: "boundary", codeId, range: { start, end: Math.max(start + 1, end - (pick % 3)) } };
  }
}

const drawn = (codings: Iterable<Coding>): string =>
  JSON.stringify(
    [...codings]
      .filter(({ coderId }) => everything.coders.includes(coderId))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
  );
const picks = fc.array(fc.nat(100), { minLength: 1, maxLength: 12 });

describe("decisions", () => {
  it("never change a coder's coding: made, made again, taken back or undone", () => {
    fc.assert(
      fc.property(completed, picks, (snapshot, numbers) => {
        const closed = closedRound(snapshot);
        const { index, environment } = closed;
        const before = drawn(index.allCodings);
        const list = closed.disagreements;
        if (list.length === 0) return;
        for (const pick of numbers) {
          const disagreement = list[pick % list.length]!;
          const { decision, patch } = closed.planned(disagreement, choiceFor(closed, disagreement, pick));
          index.apply(patch);
          if (pick % 7 === 0) index.apply(planTakeBack(index, index.records.decisions.get(decision.id)!));
          else if (pick % 3 === 0) {
            const undo = planReversal(index, patch, "ana" as CoderId, environment);
            if ("patch" in undo) index.apply(undo.patch);
          }
          assert.equal(drawn(index.allCodings), before);
        }
      }),
    );
  });

  it("leave in the layer what one coder drew at the places, where that coder's stands everywhere", () => {
    fc.assert(
      fc.property(completed, fc.constantFrom(...everything.coders), (snapshot, name) => {
        const closed = closedRound(snapshot);
        const list = closed.disagreements;
        if (list.length === 0) return;
        for (const disagreement of list)
          closed.settle(disagreement, { kind: "one", coderId: name as CoderId });
        // the layer, with what all drew alike, is the coder's coding but for what nobody else looked at
        const covered = (
          codings: readonly { sourceId: string; codeId: string; start: number; end: number }[],
        ) =>
          new Set(
            codings.flatMap(({ sourceId, codeId, start, end }) =>
              Array.from({ length: end - start }, (_, at) => `${sourceId} ${codeId} ${start + at}`),
            ),
          );
        const own = snapshot.codings.filter(({ coderId }) => coderId === name);
        assert.deepEqual([...covered(closed.agreed)].sort(), [...covered(own)].sort());
      }),
    );
  });

  it("make coders agree wholly, character by character, once everything is settled", () => {
    fc.assert(
      fc.property(completed, picks, (snapshot, numbers) => {
        const closed = closedRound(snapshot);
        closed.disagreements.forEach((disagreement, at) =>
          closed.settle(disagreement, choiceFor(closed, disagreement, numbers[at % numbers.length]! + at)),
        );
        const { round, decisions } = closed;
        const after = afterDiscussion(snapshot, round, decisions, closed.agreed);
        assert.deepEqual(roundDisagreements(round, after), []);
        const data = reliabilityData(after, roundSpecification(round));
        for (const presence of presencesOf(data)) {
          const { percentAgreement } = presenceFigures(presence, false);
          if ("value" in percentAgreement) assert.equal(percentAgreement.value, 1);
        }
      }),
    );
  });

  it("change figures only at places that are settled", () => {
    fc.assert(
      fc.property(completed, fc.nat(100), (snapshot, pick) => {
        const closed = closedRound(snapshot);
        const list = closed.disagreements;
        assert.strictEqual(afterDiscussion(snapshot, closed.round, [], []), snapshot);
        const disagreement = list[pick % Math.max(list.length, 1)];
        if (disagreement === undefined) return;
        closed.settle(disagreement, { kind: "none" });
        const after = afterDiscussion(snapshot, closed.round, closed.decisions, closed.agreed);
        const settled = new Set<string>(disagreement.codingIds);
        assert.deepEqual(
          after.codings,
          snapshot.codings.filter(({ id }) => !settled.has(id)),
        );
        assert.deepEqual(
          roundDisagreements(closed.round, after).map(({ key }) => key),
          list.map(({ key }) => key).filter((key) => key !== disagreement.key),
        );
      }),
    );
  });

  it("come to the same in any order", () => {
    fc.assert(
      fc.property(completed, picks, (snapshot, numbers) => {
        const [one, other] = [closedRound(snapshot), closedRound(snapshot)];
        const settleIn = (closed: ClosedRound, order: readonly number[]) => {
          for (const at of order) {
            const disagreement = closed.disagreements[at]!;
            const pick = numbers[at % numbers.length]! + at;
            closed.settle(disagreement, choiceFor(closed, disagreement, pick));
          }
        };
        const order = one.disagreements.map((_, at) => at);
        settleIn(one, order);
        settleIn(other, order.toReversed());
        assert.sameMembers([...one.stands], [...other.stands]);
        const figures = (closed: ClosedRound) => {
          const after = afterDiscussion(snapshot, closed.round, closed.decisions, closed.agreed);
          return presencesOf(reliabilityData(after, roundSpecification(closed.round))).map((presence) =>
            presenceFigures(presence, false),
          );
        };
        assert.deepEqual(figures(one), figures(other));
      }),
    );
  });

  it("keep the words they were made on when a text is corrected after closing, before them or after", () => {
    fc.assert(
      fc.property(
        completed,
        picks,
        fc.nat(40),
        fc.nat(3),
        fc.nat(4),
        (snapshot, numbers, start, deleted, added) => {
          const { length } = snapshot.sources.find(({ id }) => id === ("s" as SourceId))!;
          const from = Math.min(start, length);
          const correction = creation("corrections", {
            id: "c" as CorrectionId,
            sourceId: "s" as SourceId,
            revision: 1,
            start: from,
            deleted: "x".repeat(Math.min(deleted, length - from)),
            inserted: "y".repeat(added),
            coderId: "ana" as CoderId,
            at: 5000,
          });
          const [before, later] = [closedRound(snapshot), closedRound(snapshot)];
          before.index.apply([correction]);
          for (const closed of [before, later])
            closed.disagreements.forEach((disagreement, at) =>
              closed.settle(
                disagreement,
                choiceFor(closed, disagreement, numbers[at % numbers.length]! + at),
              ),
            );
          later.index.apply([correction]);
          assert.sameMembers([...before.stands], [...later.stands]);
          const after = (closed: ClosedRound) =>
            afterDiscussion(snapshot, closed.round, closed.decisions, closed.agreed).codings;
          assert.deepEqual(after(before), after(later));
        },
      ),
    );
  });
});
