import type {
  Snapshot,
  SnapshotAssignment,
  SnapshotCoding,
  SnapshotSource,
} from "#domain/agreement/snapshot";
import {
  flatParagraphsOf,
  flatSentencesOf,
  flatWordsOf,
  wideCharactersOf,
} from "#domain/agreement/units-boundaries";
import type { ParticipantId, SourceId } from "#domain/model/ids";
import type { Coding, Participant, ParticipantRole, Source } from "#domain/model/records";
import { Turns } from "#domain/model/turns";
import type { ProjectSnapshot } from "#domain/query/project-snapshot";
import { SourceCorrections } from "#domain/query/source-corrections";
import { textAt } from "#domain/text/text-at";

/** What a snapshot for agreement is taken of. */
export type ComparableProject = Pick<
  ProjectSnapshot,
  "sources" | "participants" | "corrections" | "turnEdits" | "codes" | "codings" | "turns"
>;

export interface SnapshotRequest {
  /** The imported text of a source. */
  readonly textOf: (sourceId: SourceId) => string;
  readonly assignments: readonly SnapshotAssignment[];
  /** Boundaries that take time to find, and are needed for their units only. */
  readonly words: boolean;
  readonly sentences: boolean;
}

/**
 * Freezes a project for comparison: texts and turns as they stand corrected now, codings mapped to them, roles of those
 * who speak. Removed sources and codings are left out; a coding whose words are all gone is in it with no extent, to be
 * counted.
 *
 * @throws RangeError where a correction does not fit the text
 */
export function snapshotOfProject(project: ComparableProject, request: SnapshotRequest): Snapshot {
  const roles = new Map(project.participants.map(({ id, role }: Participant) => [id, role]));
  const sources = project.sources.filter(({ removed }) => removed !== true);
  const frozen = sources.map((source) => frozenSource(source, project, request, roles));
  return {
    sources: frozen.map(({ source }) => source),
    codes: project.codes,
    codings: frozen.flatMap(({ codings }) => codings),
    assignments: request.assignments,
  };
}

function frozenSource(
  source: Source,
  { corrections, turnEdits, codings, turns }: ComparableProject,
  request: SnapshotRequest,
  roles: ReadonlyMap<ParticipantId, ParticipantRole | undefined>,
): { source: SnapshotSource; codings: SnapshotCoding[] } {
  const { id, language } = source;
  const own = corrections.filter(({ sourceId }) => sourceId === id).sort((a, b) => a.revision - b.revision);
  const edited = turnEdits.filter(({ sourceId }) => sourceId === id);
  const { extentOf, turnsOf, revisions } = new SourceCorrections(source.length, own, edited);
  const text = textAt(request.textOf(id), own);
  const spoken = [...turnsOf(turns.get(id) ?? noTurns).turns].map(({ start, end, speaker }) => {
    const participantId = source.speakers[speaker]?.participantId;
    const role = participantId === undefined ? undefined : roles.get(participantId);
    return { start, end, ...(role === undefined ? {} : { role }) };
  });
  return {
    source: {
      id,
      revision: revisions.latest,
      length: text.length,
      wideCharacters: wideCharactersOf(text),
      turns: spoken,
      paragraphs: flatParagraphsOf(text),
      ...(request.sentences ? { sentences: flatSentencesOf(text, spoken, language) } : {}),
      ...(request.words ? { words: flatWordsOf(text, spoken, language) } : {}),
    },
    codings: codings
      .filter(({ sourceId, removed }: Coding) => sourceId === id && removed !== true)
      .map((coding) => {
        const { id: codingId, coderId, codeId, rating } = coding;
        const { start, end } = extentOf(coding);
        const rated = rating === undefined ? {} : { rating };
        return { id: codingId, sourceId: id, coderId, codeId, start, end, ...rated };
      }),
  };
}

const noTurns = Turns.of([]);
