import { recordOf } from "#actions/record-of";
import type { CoderId, RoundId } from "#domain/model/ids";
import type { LogEntry } from "#domain/model/patch";
import type { RoundSample } from "#domain/model/round-records";
import { assignmentsOf } from "#domain/rounds/assignments-of";
import { drawSample, type DrawnFrom } from "#domain/rounds/draw-sample";
import { planAssign, planUnassign } from "#domain/rounds/plan-assignments";
import { planRoundEdit } from "#domain/rounds/plan-round";
import type { OpenProject } from "#storage/read/open-project";

/**
 * Draws transcripts, or runs of turns, at random and assigns them to every coder of the round, in place of what was assigned. The
 * same seed draws the same again.
 *
 * @throws RangeError where coding began
 * @throws AppError as {@link OpenProject.commit}
 */
export async function drawRoundSample(
  project: OpenProject,
  coderId: CoderId,
  roundId: RoundId,
  sample: RoundSample,
): Promise<LogEntry | undefined> {
  const { index, environment } = project;
  const round = recordOf(project, "rounds", roundId);
  const drawn = drawSample(drawnFrom(project), sample, round.withoutRoles);
  const all = [...index.records.assignments.values()].filter((each) => each.roundId === roundId);
  const isDrawn = (each: (typeof all)[number]): boolean =>
    drawn.has(each.sourceId) && round.coderIds.includes(each.coderId);
  const cells = [...drawn.keys()].flatMap((sourceId) =>
    round.coderIds.map((each) => ({ coderId: each, sourceId })),
  );
  const planned = planAssign(
    all,
    roundId,
    cells,
    (sourceId) => {
      const parts = drawn.get(sourceId);
      const revision = index.revisionOf(sourceId);
      return parts === undefined || parts === "whole" ? { revision } : { revision, within: parts };
    },
    environment,
  );
  return project.commit({
    coderId,
    deed: { kind: "round/draw", detail: { round: round.name, seed: sample.seed } },
    patch: [
      ...planRoundEdit(round, { sample }),
      ...planned,
      ...planUnassign(assignmentsOf(all, roundId).filter((each) => !isDrawn(each))),
    ],
  });
}

/** Every listed source with its turns and the roles of those who speak. */
function drawnFrom({ index }: OpenProject): readonly DrawnFrom[] {
  return index.sourceList.map(({ id, speakers }) => ({
    id,
    turns: Array.from(index.turnsOf(id), ({ start, end, speaker }) => {
      const participantId = speakers[speaker]?.participantId;
      const role = participantId === undefined ? undefined : index.participants.get(participantId)?.role;
      return { start, end, role };
    }),
  }));
}
