import { codeTree } from "#domain/codebook/code-tree";
import { isOffered } from "#domain/codebook/is-offered";
import type { Project } from "#domain/model/records";
import type { Round } from "#domain/model/round-records";
import { planAssign, planStatus } from "#domain/rounds/plan-assignments";
import { planNewRound, planRoundClose, planRoundStart } from "#domain/rounds/plan-round";
import { roundSnapshot } from "#domain/rounds/round-snapshot";
import { recordsOfSteps } from "#domain/study/records-of-steps";
import type { StudyRound } from "#domain/study/study";
import type { StudyRecords } from "#domain/study/study-records";

/**
 * Adds the rounds: each set up and begun by the first coder, said to be complete by each, and closed over what was coded in its
 * sources. To be called when everything is coded.
 *
 * @throws AppError `input/malformed` where a coder or a transcript is not there
 */
export function planStudyRounds(
  rounds: readonly StudyRound[],
  project: Project,
  records: StudyRecords,
): void {
  for (const each of rounds) planStudyRound(each, project, records);
}

function planStudyRound(
  { name, coders, sources, begun, closed, ...design }: StudyRound,
  project: Project,
  records: StudyRecords,
): void {
  const { environment } = records;
  const there = () => recordsOfSteps(project, records.steps);
  const texts = sources.map((file) => records.textOf(file));
  const coderIds = coders.map((initials) => records.coderOf(initials));

  records.on(begun);
  const { codes, codebookVersions, rounds } = there();
  const codeIds = codeTree(codes)
    .nodes.map(({ code }) => code)
    .filter(isOffered)
    .map(({ id }) => id);
  const said = { ...design, name, coderIds, codeIds, rollUp: false, isFresh: false };
  const planned = planNewRound(rounds, said, environment);
  records.do("round/create", { round: name }, planned.patch);
  const cells = texts.flatMap(({ sourceId }) => coderIds.map((coderId) => ({ coderId, sourceId })));
  const assigned = planAssign([], planned.round.id, cells, () => ({ revision: 0 }), environment);
  records.do("round/assign", { round: name, count: cells.length }, assigned);
  const started = planRoundStart(planned.round, codes, codebookVersions, name, environment);
  records.do("round/start", { round: name }, started);
  const running: Round = { ...planned.round, ...(started.at(-1)!.after as Partial<Round>) };

  records.on(closed);
  for (const { coderId, sourceId, ...assignment } of there().assignments.filter(
    ({ roundId }) => roundId === running.id,
  )) {
    const source = texts.find((text) => text.sourceId === sourceId)!.name;
    const patch = planStatus({ coderId, sourceId, ...assignment }, "complete");
    records.do("round/status", { round: name, source, status: "complete" }, patch, coderId);
  }
  const coded = there();
  const contents = new Map(texts.map((text) => [text.sourceId, text.contents]));
  const turns = new Map(texts.map((text) => [text.sourceId, text.contents.turns]));
  const snapshot = roundSnapshot(
    { ...coded, turns },
    running,
    coded.assignments,
    (sourceId) => contents.get(sourceId)!.text,
  );
  const { patch } = planRoundClose(running, snapshot, records.coderOf(coders[0]!), environment);
  records.do("round/close", { round: name }, patch);
}
