import { assert } from "chai";
import { describe, it } from "node:test";
import type { CoderId } from "#domain/model/ids";
import { Turns } from "#domain/model/turns";
import type { ProjectArchive } from "#domain/query/project-archive";
import { noRecords } from "#domain/query/records";
import { planNote } from "#domain/rounds/discussion-notes";
import { ClosedRound } from "../../../support/closed-round.ts";
import { open, refusal, write } from "../../../support/project-files.ts";

/** A closed round in which a disagreement was settled twice and talked about, as a project file holds it. */
function settled(): ProjectArchive {
  const closed = ClosedRound.of([
    ["ana", "trust", 0, 10],
    ["bo", "care", 2, 11],
    ["ana", "help", 30, 40],
    ["bo", "help", 30, 40],
  ]);
  const [disagreement] = closed.disagreements;
  closed.settle(disagreement!, { kind: "one", coderId: "bo" as CoderId }, "ana", "Care is wider.");
  closed.settle(disagreement!, { kind: "several", coderIds: ["ana", "bo"] as unknown as CoderId[] }, "bo");
  const { index, round, closing, environment } = closed;
  const asked = {
    round,
    closing,
    disagreement: disagreement!,
    text: "One exchange?",
    coderId: "bo" as CoderId,
  };
  index.apply(planNote(index, asked, environment).patch);
  const { records } = index;
  return {
    ...noRecords,
    project: index.project,
    coders: [...index.coders.values()],
    sources: [...index.sources.values()],
    codes: [...index.codes.values()],
    rounds: [...records.rounds.values()],
    roundClosings: [...records.roundClosings.values()],
    decisions: [...records.decisions.values()],
    discussionNotes: [...records.discussionNotes.values()],
    codings: [...index.allCodings],
    turns: new Map([...index.sources.keys()].map((id) => [id, Turns.of([])])),
    contents: new Map(
      [...index.sources.keys()].map((sourceId) => [
        sourceId,
        { sourceId, text: "x".repeat(100), turns: Turns.of([]) },
      ]),
    ),
    log: [],
  };
}

describe("a project file of a round that was settled", () => {
  it("brings back decisions, notes and the agreed layer as they were", async () => {
    const archive = settled();
    const read = await open(await write(archive));
    for (const table of ["coders", "roundClosings", "decisions", "discussionNotes", "codings"] as const)
      assert.sameDeepMembers([...read[table]], [...archive[table]], table);
  });

  it("is refused where a decision, a note or what the round was is not what it should be", async () => {
    const archive = settled();
    const [decision] = archive.decisions;
    const [note] = archive.discussionNotes;
    const [closing] = archive.roundClosings;
    const [coding] = closing!.snapshot.codings;
    const wrong: readonly Partial<Record<keyof ProjectArchive, unknown>>[] = [
      { decisions: [{ ...decision, kind: "perhaps" }] },
      { decisions: [{ ...decision, agreedIds: "all" }] },
      { decisions: [{ ...decision, chosenCoderIds: [1] }] },
      { discussionNotes: [{ ...note, text: 7 }] },
      {
        roundClosings: [
          { ...closing, snapshot: { ...closing!.snapshot, codings: [{ ...coding, start: "0" }] } },
        ],
      },
    ];
    for (const fields of wrong) {
      const bytes = await write({ ...archive, ...fields } as ProjectArchive);
      assert.equal((await refusal(bytes)).code, "archive/damaged", JSON.stringify(Object.keys(fields)));
    }
  });
});
