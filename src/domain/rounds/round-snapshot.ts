import type { Snapshot, SnapshotAssignment } from "#domain/agreement/snapshot";
import { snapshotOfProject, type ComparableProject } from "#domain/agreement/snapshot-of-project";
import type { Specification } from "#domain/agreement/specification";
import type { SourceId } from "#domain/model/ids";
import type { CodebookVersion } from "#domain/model/records";
import type { Assignment, Round } from "#domain/model/round-records";
import { SourceCorrections } from "#domain/query/source-corrections";

/** The question that a round was set up to answer. */
export const roundSpecification = (round: Round): Specification => ({
  coderIds: round.coderIds,
  columns: round.codeIds.map((codeId) => ({ codeIds: [codeId], rollUp: round.rollUp })),
  unit: round.unit,
  rule: round.rule,
  withoutRoles: round.withoutRoles,
});

/** What a snapshot of a round is taken of. */
export type RoundProject = ComparableProject & { readonly codebookVersions: readonly CodebookVersion[] };

/**
 * Freezes a round as it stands: its assigned sources with all boundaries that units need, the codebook as it was when the
 * round began, and the codings that count in it.
 *
 * @param assignments of the round; removed ones are passed over
 * @param textOf the imported text of each assigned source
 * @throws RangeError where a correction does not fit its text
 */
export function roundSnapshot(
  project: RoundProject,
  round: Round,
  assignments: readonly Assignment[],
  textOf: (sourceId: SourceId) => string,
): Snapshot {
  const own = assignments.filter(({ roundId, removed }) => roundId === round.id && removed !== true);
  const sourceIds = new Set(own.map(({ sourceId }) => sourceId));
  const coderIds = new Set(round.coderIds);
  const frozen = project.codebookVersions.find(({ id }) => id === round.codebookVersionId);
  return snapshotOfProject(
    {
      ...project,
      sources: project.sources.filter(({ id }) => sourceIds.has(id)),
      codes: frozen?.codes ?? project.codes,
      codings: project.codings.filter(
        ({ sourceId, coderId, roundId }) =>
          sourceIds.has(sourceId) && coderIds.has(coderId) && (!round.isFresh || roundId === round.id),
      ),
    },
    {
      textOf,
      assignments: own.map((assignment) => placed(project, assignment)),
      words: true,
      sentences: true,
    },
  );
}

/** An assignment with its parts where they are in the newest text. */
function placed(
  { sources, corrections }: RoundProject,
  { coderId, sourceId, status, within, revision }: Assignment,
): SnapshotAssignment {
  if (within === undefined) return { coderId, sourceId, status };
  const history = corrections
    .filter((correction) => correction.sourceId === sourceId)
    .sort((a, b) => a.revision - b.revision);
  const length = sources.find(({ id }) => id === sourceId)?.length ?? 0;
  const corrected = new SourceCorrections(length, history, []);
  const parts = within.map((range) => {
    const { start, end } = corrected.place(range, revision);
    return { start, end };
  });
  return { coderId, sourceId, status, within: parts };
}
