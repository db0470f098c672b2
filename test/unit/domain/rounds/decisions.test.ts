import { assert } from "chai";
import { describe, it } from "node:test";
import { creation } from "#domain/model/changes";
import type { CodeId, CoderId, CorrectionId, SourceId } from "#domain/model/ids";
import { invert } from "#domain/model/invert";
import { planReversal } from "#domain/query/plan-reversal";
import { layerOf } from "#domain/rounds/agreed-layer";
import { agreedSegments, type DecisionChoice } from "#domain/rounds/agreed-segments";
import { layerBegunBy } from "#domain/rounds/begun-layer";
import { decisionsOfCode } from "#domain/rounds/decisions-of-code";
import { notesOn, planNote, planNoteRemoval } from "#domain/rounds/discussion-notes";
import { planOverruled, planTakeBack } from "#domain/rounds/plan-decision";
import { decisionsByKey, overruledDecisions } from "#domain/rounds/round-disagreements";
import { placeNow, placeThen } from "#domain/rounds/snapshot-revision";
import { ClosedRound, type CodingRow } from "../../../support/closed-round.ts";
import { codeRecord } from "../../../support/records.ts";

const [ana, bo, cy] = ["ana", "bo", "cy"] as unknown as [CoderId, CoderId, CoderId];
const trust = "trust" as CodeId;
const one = (coderId: CoderId): DecisionChoice => ({ kind: "one", coderId });
const rivals: readonly CodingRow[] = [
  ["ana", "trust", 0, 10],
  ["bo", "care", 2, 11],
];

describe("disagreements of a closed round", () => {
  it("are known by their codings, in any order of storage", () => {
    const here = ClosedRound.of(rivals).disagreements;
    const { closing } = ClosedRound.of(rivals);
    const turned = { ...closing.snapshot, codings: closing.snapshot.codings.toReversed() };
    const there = new ClosedRound(turned, ["ana", "bo"], ["trust", "care", "help"]).disagreements;
    assert.equal(here[0]!.key, "s coding-000 coding-001");
    assert.deepEqual(
      there.map(({ key }) => key),
      here.map(({ key }) => key),
    );
    assert.deepEqual(here[0]!.codeIds, [trust, "care" as CodeId]);
  });

  it("are read once for each round and snapshot", () => {
    const closed = ClosedRound.of(rivals);
    assert.strictEqual(closed.disagreements, closed.disagreements);
  });
});

describe("what stands after a choice", () => {
  const closed = ClosedRound.of(
    [
      ["ana", "trust", 0, 10],
      ["ana", "trust", 8, 14],
      ["bo", "trust", 5, 20],
      ["cy", "care", 4, 18],
    ],
    { coders: ["ana", "bo", "cy"] },
  );
  const [disagreement] = closed.disagreements;
  const stands = (choice: DecisionChoice) =>
    agreedSegments(closed.round, closed.closing.snapshot, disagreement!, choice).map(
      ({ codeId, start, end }) => `${codeId} ${start}-${end}`,
    );

  it("is what one coder drew, overlapping codings of one code as one", () => {
    assert.deepEqual(stands(one(ana)), ["trust 0-14"]);
    assert.deepEqual(stands(one(cy)), ["care 4-18"]);
  });

  it("is one code wherever anybody drew it, where extents are joined", () => {
    assert.deepEqual(stands({ kind: "joined", codeId: trust }), ["trust 0-20"]);
  });

  it("is what each of several coders drew", () => {
    assert.deepEqual(stands({ kind: "several", coderIds: [bo, cy] }), ["care 4-18", "trust 5-20"]);
    assert.deepEqual(stands({ kind: "several", coderIds: [cy, bo] }), ["care 4-18", "trust 5-20"]);
    assert.deepEqual(stands({ kind: "several", coderIds: [ana, bo] }), ["trust 0-20"]);
  });

  it("is nothing, or a code on a range drawn by hand", () => {
    assert.deepEqual(stands({ kind: "none" }), []);
    assert.deepEqual(stands({ kind: "boundary", codeId: trust, range: { start: 3, end: 7 } }), ["trust 3-7"]);
  });

  it("is nothing that the disagreement does not offer", () => {
    assert.throws(() => stands(one("stranger" as CoderId)), RangeError);
    assert.throws(() => stands({ kind: "joined", codeId: "help" as CodeId }), RangeError);
    assert.throws(() => stands({ kind: "boundary", codeId: trust, range: { start: 7, end: 7 } }), RangeError);
  });

  it("keeps a rating where all that stands was rated alike", () => {
    const rated = (ratings: readonly (number | undefined)[]) => {
      const { closing } = closed;
      const codings = closing.snapshot.codings.map((coding, at) => {
        const rating = ratings[at];
        return rating === undefined ? coding : { ...coding, rating };
      });
      const of = new ClosedRound({ ...closing.snapshot, codings }, ["ana", "bo", "cy"], ["trust", "care"]);
      const standing = (choice: DecisionChoice) =>
        agreedSegments(of.round, of.closing.snapshot, of.disagreements[0]!, choice).map(
          ({ rating }) => rating,
        );
      return [standing(one(ana)), standing({ kind: "joined", codeId: trust })];
    };
    assert.deepEqual(rated([2, 2, 2]), [[2], [2]]);
    assert.deepEqual(rated([2, 2, 3]), [[2], [undefined]]);
    assert.deepEqual(rated([2, undefined, 2]), [[undefined], [undefined]]);
  });

  it("is the code below a group that a coder chose, and the group where codes below it are joined", () => {
    const records = [
      codeRecord("group"),
      codeRecord("left", { parentId: "group" as CodeId }),
      codeRecord("right", { parentId: "group" as CodeId }),
    ];
    const grouped = ClosedRound.of(
      [
        ["ana", "left", 0, 10],
        ["bo", "right", 0, 12],
      ],
      { codes: ["group"], records, rollUp: true },
    );
    const [only] = grouped.disagreements;
    const standing = (choice: DecisionChoice) =>
      agreedSegments(grouped.round, grouped.closing.snapshot, only!, choice).map(
        ({ codeId }) => codeId as string,
      );
    assert.deepEqual(standing(one(ana)), ["left"]);
    assert.deepEqual(standing({ kind: "joined", codeId: "group" as CodeId }), ["group"]);
  });
});

describe("a decision", () => {
  const rows: readonly CodingRow[] = [
    ...rivals,
    ["ana", "help", 30, 40],
    ["bo", "help", 30, 40],
    ["ana", "help", 50, 60],
  ];

  it("makes the agreed layer with the first, and what all coders drew to the letter", () => {
    const closed = ClosedRound.of(rows);
    assert.isUndefined(layerOf(closed.index.coders.values(), closed.round.id));
    closed.settle(closed.disagreements[0]!, one(bo));
    const layer = layerOf(closed.index.coders.values(), closed.round.id);
    assert.deepInclude(layer, { name: "Agreed, Round 1", initials: "A1", agreedIn: closed.round.id });
    assert.deepEqual(closed.stands, ["care 2-11", "help 30-40"]);
    closed.settle(closed.disagreements[1]!, one(bo));
    assert.deepEqual(closed.stands, ["care 2-11", "help 30-40"]);
    assert.lengthOf(
      [...closed.index.coders.values()].filter(({ agreedIn }) => agreedIn !== undefined),
      1,
    );
  });

  it("says what was at odds, what stands, whose it is, why, and by which codebook", () => {
    const closed = ClosedRound.of(rivals, { codebookVersionId: "v1" as never });
    const decision = closed.settle(closed.disagreements[0]!, one(ana), "bo", " The rule says so. ");
    const { agreed } = closed;
    assert.deepInclude(decision, {
      sourceId: "s" as SourceId,
      start: 0,
      end: 11,
      revision: 0,
      kind: "one",
      chosenCoderIds: [ana],
      reason: "The rule says so.",
      coderId: bo,
      codebookVersionId: "v1" as never,
    });
    assert.deepEqual(decision.codingIds, closed.disagreements[0]!.codingIds);
    assert.deepEqual(
      decision.agreedIds,
      agreed.map(({ id }) => id),
    );
    assert.equal(agreed[0]!.codebookVersionId, "v1" as never);
  });

  it("is that none stands where the coder who is chosen drew nothing", () => {
    const closed = ClosedRound.of([["ana", "trust", 0, 10]]);
    const decision = closed.settle(closed.disagreements[0]!, one(bo));
    assert.equal(decision.kind, "none");
    assert.deepEqual(closed.stands, []);
  });

  it("takes the place of an earlier one, which stays and is overruled", () => {
    const closed = ClosedRound.of(rivals);
    const [disagreement] = closed.disagreements;
    const first = closed.settle(disagreement!, one(ana), "ana");
    const second = closed.settle(disagreement!, one(bo), "bo");
    assert.deepEqual(closed.stands, ["care 2-11"]);
    const { decisions } = closed;
    assert.deepEqual(decisionsByKey(decisions).get(disagreement!.key), second);
    assert.deepEqual(
      overruledDecisions(decisions, disagreement!.key).map(({ id }) => id),
      [first.id],
    );
    assert.isTrue(closed.index.records.decisions.get(first.id)!.removed);
  });

  it("is open again when it is taken back, and holds once more when that is undone", () => {
    const closed = ClosedRound.of(rivals);
    const [disagreement] = closed.disagreements;
    const decision = closed.settle(disagreement!, one(ana));
    const patch = planTakeBack(closed.index, decision);
    closed.index.apply(patch);
    assert.deepEqual(closed.stands, []);
    assert.equal(decisionsByKey(closed.decisions).size, 0);
    assert.deepEqual(planTakeBack(closed.index, closed.decisions[0]!), []);
    closed.index.apply(invert(patch));
    assert.deepEqual(closed.stands, ["trust 0-10"]);
    assert.deepEqual(closed.decisions, [decision]);
  });

  it("is undone whole by whoever made it, also the first after others decided, and the layer stays", () => {
    const closed = ClosedRound.of(rows);
    const first = closed.planned(closed.disagreements[0]!, one(ana), "ana");
    closed.index.apply(first.patch);
    closed.settle(closed.disagreements[1]!, one(ana), "bo");
    const undo = planReversal(closed.index, first.patch, ana, closed.environment);
    assert.property(undo, "patch");
    if (!("patch" in undo)) return;
    closed.index.apply(undo.patch);
    assert.deepEqual(closed.stands, ["help 30-40", "help 50-60"]);
    assert.lengthOf(closed.decisions, 1);
    const redo = planReversal(closed.index, undo.patch, ana, closed.environment);
    if ("patch" in redo) closed.index.apply(redo.patch);
    assert.deepEqual(closed.stands, ["trust 0-10", "help 30-40", "help 50-60"]);
  });

  it("begins the same layer in every copy, whoever decides first and about what", () => {
    const [here, there] = [ClosedRound.of(rows), ClosedRound.of(rows)];
    const mine = layerBegunBy(here.planned(here.disagreements[0]!, one(ana), "ana").patch);
    there.environment.now();
    const yours = layerBegunBy(there.planned(there.disagreements[1]!, one(bo), "bo").patch);
    assert.lengthOf([...mine], 2);
    assert.deepEqual([...mine], [...yours]);
  });

  it("that two people made in two copies counts by the later, and the earlier leaves the layer", () => {
    const closed = ClosedRound.of(rows);
    const { index } = closed;
    const [disagreement] = closed.disagreements;
    const here = closed.planned(disagreement!, one(ana), "ana");
    const there = closed.planned(disagreement!, one(bo), "bo");
    index.apply(here.patch);
    const known = layerBegunBy(there.patch);
    index.apply(there.patch.filter((change) => !known.has(change)));
    assert.deepEqual(closed.stands, ["trust 0-10", "care 2-11", "help 30-40"]);
    assert.deepEqual(decisionsByKey(closed.decisions).get(disagreement!.key), there.decision);
    const overrulings = planOverruled(index);
    assert.deepEqual(
      overrulings.map(({ decision }) => decision),
      [there.decision],
    );
    for (const { patch } of overrulings) index.apply(patch);
    assert.deepEqual(closed.stands, ["care 2-11", "help 30-40"]);
    assert.deepEqual(planOverruled(index), []);
    assert.deepEqual(decisionsByKey(closed.decisions).get(disagreement!.key), there.decision);
    assert.lengthOf(closed.decisions, 2);
  });
});

describe("decisions of a code", () => {
  it("are those in which it was at odds, or stands since, the newest first", () => {
    const closed = ClosedRound.of([...rivals, ["ana", "help", 50, 60]]);
    const first = closed.settle(closed.disagreements[0]!, one(ana));
    const second = closed.settle(closed.disagreements[1]!, {
      kind: "boundary",
      codeId: trust,
      range: { start: 50, end: 58 },
    });
    const of = (code: string) =>
      decisionsOfCode(closed.index, code as CodeId).map(({ decision }) => decision.id);
    assert.deepEqual(of("trust"), [second.id, first.id]);
    assert.deepEqual(of("care"), [first.id]);
    assert.deepEqual(of("help"), [second.id]);
    closed.index.apply(planTakeBack(closed.index, first));
    assert.deepEqual(of("care"), []);
  });
});

describe("notes on a disagreement", () => {
  it("are those at its place, oldest first, without those taken out", () => {
    const closed = ClosedRound.of([...rivals, ["ana", "help", 50, 60]]);
    const { index, round, closing, environment } = closed;
    const [disagreement, other] = closed.disagreements;
    const write = (text: string, on = disagreement!) => {
      const { note, patch } = planNote(
        index,
        { round, closing, disagreement: on, text, coderId: ana },
        environment,
      );
      index.apply(patch);
      return note;
    };
    const first = write(" One exchange? ");
    write("The pause first.");
    write("Elsewhere", other);
    const said = () => notesOn(disagreement!, index.records.discussionNotes.values()).map(({ text }) => text);
    assert.deepEqual(said(), ["One exchange?", "The pause first."]);
    index.apply(planNoteRemoval(first));
    assert.deepEqual(said(), ["The pause first."]);
  });
});

describe("a text that is corrected after its round closed", () => {
  const corrected = (start: number, deleted: string, inserted: string) =>
    creation("corrections", {
      id: "c1" as CorrectionId,
      sourceId: "s" as SourceId,
      revision: 1,
      start,
      deleted,
      inserted,
      coderId: ana,
      at: 5000,
    });

  it("keeps every extent where its words are, whether decided before or after", () => {
    const closed = ClosedRound.of([...rivals, ["ana", "help", 50, 60]]);
    closed.settle(closed.disagreements[0]!, one(ana));
    closed.index.apply([corrected(0, "", "Well, ")]);
    closed.settle(closed.disagreements[1]!, one(ana));
    assert.deepEqual(closed.stands, ["trust 6-16", "help 56-66"]);
    assert.deepEqual(
      closed.agreed.map(({ revision }) => revision),
      [0, 0],
    );
  });

  it("shows places of the round in the newest text, and takes ranges of it back", () => {
    const { index, closing } = ClosedRound.of(rivals);
    index.apply([corrected(4, "ab", "abcdef")]);
    const s = "s" as SourceId;
    assert.deepInclude(placeNow(index, closing, s, { start: 2, end: 11 }), { start: 2, end: 15 });
    assert.deepEqual(placeThen(index, closing, s, { start: 2, end: 15 }), { start: 2, end: 11 });
  });

  it("is placed by the time of closing where the round was closed by an earlier version", () => {
    const { index, closing } = ClosedRound.of(rivals);
    const { sources, ...rest } = closing.snapshot;
    const unsaid = sources.map((source) =>
      Object.fromEntries(Object.entries(source).filter(([field]) => field !== "revision")),
    ) as unknown as typeof sources;
    const old = { ...closing, snapshot: { ...rest, sources: unsaid } };
    const s = "s" as SourceId;
    const range = { start: 2, end: 11 };
    index.apply([corrected(0, "", "Well, ")]);
    assert.deepInclude(placeNow(index, old, s, range), { start: 8, end: 17 });
    assert.deepInclude(placeNow(index, { ...old, at: 5000 }, s, range), range);
  });
});
