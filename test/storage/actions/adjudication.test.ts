import { assert } from "@open-wc/testing";
import { applyCode } from "#actions/apply-code";
import { closeRound } from "#actions/close-round";
import { mergePacket } from "#actions/merge-packet";
import { removeDiscussionNote } from "#actions/remove-discussion-note";
import { settleDisagreement } from "#actions/settle-disagreement";
import { takeBackDecision } from "#actions/take-back-decision";
import { writeDiscussionNote } from "#actions/write-discussion-note";
import type { AppError } from "#domain/errors";
import { creation, edition } from "#domain/model/changes";
import type { CodeId, CoderId, CorrectionId, RoundId, SourceId } from "#domain/model/ids";
import type { ProjectIndex } from "#domain/query/project-index";
import { layerOf } from "#domain/rounds/agreed-layer";
import type { DecisionChoice } from "#domain/rounds/agreed-segments";
import { closingOf } from "#domain/rounds/closing-of";
import { decisionsByKey, roundDisagreements } from "#domain/rounds/round-disagreements";
import { Library } from "#storage/read/library";
import type { OpenProject } from "#storage/read/open-project";
import { restoreProject } from "#storage/write/restore-project";
import { deleteDatabases, freshDatabase } from "../../support/fresh-database.ts";
import { coderRecord, contentsOf, sourceRecord } from "../../support/records.ts";
import { rejection } from "../../support/rejection.ts";
import { assignmentRecord, roundRecord } from "../../support/round-records.ts";
import { openCodedStudy, type Study } from "../../support/study.ts";
import { testEnvironment } from "../../support/test-environment.ts";

const roundId = "round" as RoundId;
const sourceId = "source" as SourceId;
const codeId = "code" as CodeId;
const [ana, bo] = ["ana", "bo"] as unknown as [CoderId, CoderId];
const layerName = { name: "Agreed, Round 1", initials: "A1" };
const one = (coderId: CoderId): DecisionChoice => ({ kind: "one", coderId });

const agreed = (index: ProjectIndex): readonly string[] =>
  index.agreedCodingsOf(sourceId).map((coding) => {
    const { start, end } = index.extentOf(coding);
    return `${start}-${end}`;
  });
const disagreementsIn = ({ records }: ProjectIndex) =>
  roundDisagreements(
    records.rounds.get(roundId)!,
    closingOf(records.roundClosings.values(), roundId)!.snapshot,
  );

describe("settling disagreements", () => {
  let study: Study;
  const opened: OpenProject[] = [];

  /** A round of two coders that is over: they agree on 100 to 110, and disagree on 0 to 12 and on 50 to 60. */
  beforeEach(async () => {
    study = await openCodedStudy();
    const { project } = study;
    opened.push(project);
    const round = roundRecord("round", {
      name: "Round 1",
      state: "running",
      coderIds: [ana, bo],
      codeIds: [codeId],
    });
    await study.commit([
      ...[ana, bo].map((id) => creation("coders", coderRecord(id))),
      creation("rounds", round),
      ...[ana, bo].map((coderId) =>
        creation("assignments", assignmentRecord(coderId, { coderId, status: "complete" })),
      ),
    ]);
    const spans: readonly (readonly [CoderId, number, number])[] = [
      [ana, 0, 10],
      [bo, 0, 12],
      [ana, 50, 60],
      [ana, 100, 110],
      [bo, 100, 110],
    ];
    for (const [coderId, start, end] of spans)
      await applyCode(project, { coderId, sourceId, codeId, range: { start, end } });
  });
  afterEach(async () => {
    for (const project of opened.splice(0)) project.close();
    await deleteDatabases();
  });

  const close = () => closeRound(study.project, ana, roundId);
  const settle = (
    at: number,
    choice: DecisionChoice,
    by = ana,
    { project }: Pick<Study, "project"> = study,
  ) => {
    const { key } = disagreementsIn(project.index)[at]!;
    return settleDisagreement(project, by, { roundId, key, choice, layerName, reason: "As the rule says." });
  };
  /** The project on a device of its own. */
  const copy = async (name: string): Promise<OpenProject> => {
    const plain = testEnvironment();
    const environment = { newId: () => `${name}-${plain.newId()}`, now: () => plain.now() + 5_000_000 };
    const library = new Library(freshDatabase(), environment);
    await restoreProject(library.database, await study.project.wholeArchive());
    const project = await library.open(study.project.id, ana);
    opened.push(project);
    return project;
  };

  it("is refused until the round is closed, and where there is no such disagreement", async () => {
    const draft = { roundId, key: "source a b", choice: one(ana), layerName };
    const running = (await rejection(settleDisagreement(study.project, ana, draft))) as AppError;
    assert.deepEqual([running.code, running.detail["round"]], ["decision/open-round", "Round 1"]);
    await close();
    const unknown = (await rejection(settleDisagreement(study.project, ana, draft))) as AppError;
    assert.equal(unknown.code, "storage/stale");
    assert.lengthOf([...study.project.index.records.decisions.values()], 0);
  });

  it("writes a decision and the agreed layer as one step of whoever decides, here and in other tabs", async () => {
    await close();
    const { index } = study.project;
    const { decision, entry } = await settle(0, one(bo), bo);
    assert.deepEqual(entry!.deed, {
      kind: "decision/settle",
      detail: { round: "Round 1", source: "source", turn: 1 },
    });
    assert.equal(entry!.coderId, bo);
    assert.deepEqual(agreed(index), ["0-12", "100-110"]);
    assert.equal(index.records.decisions.get(decision.id)!.reason, "As the rule says.");
    const tab = await study.anotherTab();
    opened.push(tab);
    assert.deepEqual(agreed(tab.index), agreed(index));
    await settle(1, one(bo), ana, { project: tab });
    await study.project.catchUp();
    assert.equal(decisionsByKey(index.records.decisions.values()).size, 2);
    assert.lengthOf(
      [...index.coders.values()].filter(({ agreedIn }) => agreedIn === roundId),
      1,
    );
    await study.project.undo(bo);
    assert.deepEqual(agreed(index), ["100-110"]);
    await study.project.redo(bo);
    assert.deepEqual(agreed(index), ["0-12", "100-110"]);
  });

  it("is opened again by taking the decision back, and another decision takes the place of the first", async () => {
    await close();
    const { project } = study;
    const first = await settle(0, one(ana));
    await settle(0, { kind: "joined", codeId }, bo);
    assert.deepEqual(agreed(project.index), ["0-12", "100-110"]);
    const [now] = decisionsByKey(project.index.records.decisions.values()).values();
    assert.equal(now!.kind, "joined");
    assert.isUndefined(await takeBackDecision(project, ana, first.decision.id));
    await takeBackDecision(project, ana, now!.id);
    assert.deepEqual(agreed(project.index), ["100-110"]);
    await project.undo(ana);
    assert.deepEqual(agreed(project.index), ["0-12", "100-110"]);
  });

  it("takes a range drawn on a text that was corrected since to where the words were", async () => {
    await close();
    const { project } = study;
    await study.commit([
      creation("corrections", {
        id: "correction" as CorrectionId,
        sourceId,
        revision: 1,
        start: 0,
        deleted: "",
        inserted: "Well, ",
        coderId: ana,
        at: study.environment.now(),
      }),
    ]);
    const { decision } = await settle(0, { kind: "boundary", codeId, range: { start: 6, end: 15 } });
    assert.deepEqual(agreed(project.index), ["6-15", "106-116"]);
    const coding = project.index.coding(decision.agreedIds[0]!)!;
    assert.deepInclude(coding, { start: 0, end: 9, revision: 0 });
    const since = (await rejection(
      settle(0, { kind: "boundary", codeId, range: { start: 1, end: 4 } }),
    )) as AppError;
    assert.equal(since.code, "decision/no-words");
  });

  it("in a copy where another text differs comes without what speaks of that text, and with the layer it began", async () => {
    const more = "more" as SourceId;
    await study.commit(
      [
        creation("sources", sourceRecord("more", { length: 80 })),
        ...[ana, bo].map((coderId) =>
          creation(
            "assignments",
            assignmentRecord(`more-${coderId}`, { coderId, sourceId: more, status: "complete" }),
          ),
        ),
      ],
      { contents: [contentsOf("more", "We walked home and talked. ".repeat(3).slice(0, 80))] },
    );
    const spans = [
      [ana, 0, 9],
      [ana, 19, 25],
      [bo, 19, 25],
    ] as const;
    for (const [coderId, start, end] of spans)
      await applyCode(study.project, { coderId, sourceId: more, codeId, range: { start, end } });
    await close();
    const [here, there] = [await copy("here"), await copy("there")];
    const firstIn = (id: SourceId): number =>
      disagreementsIn(there.index).findIndex((each) => each.sourceId === id);
    await settle(firstIn(more), one(ana), ana, { project: there });
    await settle(firstIn(sourceId), one(bo), ana, { project: there });
    assert.lengthOf(there.index.agreedCodingsOf(more), 2);
    const differing = [{ sourceId: more, name: "more", at: 0, here: "We", there: "They" }];
    const packet = { archive: await there.wholeArchive(), packet: undefined, differing };
    const merged = await mergePacket(here, packet);
    assert.deepInclude(merged, { changes: 2, codings: 2 });
    assert.isAbove(merged.leftOut, 0);
    assert.deepEqual(agreed(here.index), ["0-12", "100-110"]);
    assert.lengthOf(here.index.agreedCodingsOf(more), 0);
    assert.deepEqual(
      [...here.index.records.decisions.values()].map((decision) => decision.sourceId),
      [sourceId],
    );
    assert.deepInclude(await mergePacket(here, packet), { changes: 0, known: 2 + merged.known });
    const third = await copy("third");
    const ofHere = await here.wholeArchive();
    await mergePacket(third, { archive: ofHere, packet: undefined, differing: [] });
    assert.deepEqual(agreed(third.index), ["0-12", "100-110"]);
    assert.lengthOf(third.index.agreedCodingsOf(more), 0, "what was refused is not handed on");
    await mergePacket(third, { ...packet, differing: [] });
    assert.deepEqual(agreed(third.index), ["0-12", "100-110"]);
    assert.lengthOf(third.index.agreedCodingsOf(more), 2);
  });

  it("that copies made apart come to the same, whichever is merged into the other: the later decision holds", async () => {
    await close();
    const [here, there] = [await copy("here"), await copy("there")];
    await settle(0, one(ana), ana, { project: here });
    await settle(0, one(bo), bo, { project: there });
    await settle(1, one(bo), bo, { project: there });
    const [mine, yours] = [await here.wholeArchive(), await there.wholeArchive()];
    await mergePacket(here, { archive: yours, packet: undefined, differing: [] });
    await mergePacket(there, { archive: mine, packet: undefined, differing: [] });
    for (const { index } of [here, there]) {
      assert.deepEqual(agreed(index), ["0-12", "100-110"]);
      const counting = [...decisionsByKey(index.records.decisions.values()).values()];
      assert.sameMembers(
        counting.map(({ coderId }) => coderId),
        [bo, bo],
      );
      assert.lengthOf([...index.records.decisions.values()], 3);
    }
    const { name } = layerOf(here.index.coders.values(), roundId)!;
    assert.equal(name, "Agreed, Round 1");
  });

  it("is discussed in notes, which only whoever wrote them takes out", async () => {
    await close();
    const { project } = study;
    const { key } = disagreementsIn(project.index)[0]!;
    const { noteId } = await writeDiscussionNote(project, ana, { roundId, key, text: "One exchange?" });
    assert.equal(project.index.records.discussionNotes.get(noteId)!.text, "One exchange?");
    assert.instanceOf(await rejection(removeDiscussionNote(project, bo, noteId)), RangeError);
    await removeDiscussionNote(project, ana, noteId);
    assert.isTrue(project.index.records.discussionNotes.get(noteId)!.removed);
    await project.undo(ana);
    assert.isUndefined(project.index.records.discussionNotes.get(noteId)!.removed);
  });

  it("is out of sight while its transcript is coded blind again, with all that was agreed there", async () => {
    await close();
    await settle(0, one(ana));
    const next = roundRecord("next", { state: "running", isBlind: true, isFresh: true, coderIds: [ana, bo] });
    const assigned = [ana, bo].map((coderId) =>
      assignmentRecord(`next-${coderId}`, { roundId: next.id, coderId }),
    );
    await study.commit([creation("rounds", next), ...assigned.map((each) => creation("assignments", each))]);
    const blind = await new Library(study.database, study.environment).open(study.project.id, ana);
    opened.push(blind);
    assert.lengthOf([...blind.index.allCodings], 0);
    assert.deepEqual(agreed(blind.index), []);
    assert.lengthOf([...blind.index.records.decisions.values()], 0);
    const { key } = disagreementsIn(study.project.index)[0]!;
    const refused = (await rejection(
      settleDisagreement(blind, ana, { roundId, key, choice: one(ana), layerName }),
    )) as AppError;
    assert.equal(refused.code, "decision/blind");
    await study.commit(edition("rounds", next, { state: "closed" }));
    const after = await new Library(study.database, study.environment).open(study.project.id, ana);
    opened.push(after);
    assert.deepEqual(agreed(after.index), ["0-10", "100-110"]);
  });
});
