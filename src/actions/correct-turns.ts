import { AppError } from "#domain/errors";
import { creation } from "#domain/model/changes";
import type { CoderId, CorrectionId, SourceId } from "#domain/model/ids";
import type { Deed, LogEntry } from "#domain/model/patch";
import type { Correction } from "#domain/model/records";
import type { TextEdit } from "#domain/text/edit";
import type { OpenProject } from "#storage/read/open-project";

/** What a turn's words become. */
export interface TurnCorrection {
  /** Where the words begin, in the text of the source's `revision`. */
  readonly start: number;
  /** The words as they were, to know that nobody changed them meanwhile. */
  readonly before: string;
  /** Made one after another; positions are counted from the turn's first character. */
  readonly edits: readonly TextEdit[];
}

/** What turns of one source become, by their place in the text. */
export interface SourceCorrection {
  readonly sourceId: SourceId;
  /** The revision on which it was typed. */
  readonly revision: number;
  readonly turns: readonly TurnCorrection[];
}

/**
 * Corrects words of one source or of several, in one step: a correction for every edit. What others corrected in other turns
 * meanwhile stays.
 *
 * @throws AppError `correction/stale` where the words of a turn are no longer those that were corrected; nothing is changed
 *   then; else as {@link OpenProject.commit}
 */
export function correctTurns(
  project: OpenProject,
  coderId: CoderId,
  corrections: readonly SourceCorrection[],
  kind: "correction/make" | "correction/replace" = "correction/make",
): Promise<LogEntry | undefined> {
  return project.commitOnNewest(async () => {
    const records: Correction[] = [];
    for (const each of corrections) records.push(...(await correctionsOf(project, coderId, each)));
    return {
      coderId,
      deed: { kind, detail: detailOf(project, corrections, records.length) },
      patch: records.map((record) => creation("corrections", record)),
    };
  });
}

async function correctionsOf(
  project: OpenProject,
  coderId: CoderId,
  { sourceId, revision, turns }: SourceCorrection,
): Promise<readonly Correction[]> {
  const { index, environment } = project;
  const text = await project.textOf(sourceId);
  const at = environment.now();
  const records: Correction[] = [];
  let growth = 0;
  for (const { start, before, edits } of turns) {
    const now = index.place(sourceId, { start, end: start + before.length }, revision);
    if (text.slice(now.start, now.end) !== before) throw new AppError("correction/stale");
    for (const edit of edits) {
      records.push({
        id: environment.newId() as CorrectionId,
        sourceId,
        revision: index.revisionOf(sourceId) + records.length + 1,
        start: now.start + growth + edit.start,
        deleted: edit.deleted,
        inserted: edit.inserted,
        coderId,
        at,
      });
    }
    growth += edits.reduce((sum, { inserted, deleted }) => sum + inserted.length - deleted.length, 0);
  }
  return records;
}

function detailOf(
  { index }: OpenProject,
  corrections: readonly SourceCorrection[],
  count: number,
): Deed["detail"] {
  const [first] = corrections;
  const [turn] = first?.turns ?? [];
  if (corrections.length !== 1 || first === undefined || turn === undefined)
    return { count, sources: corrections.length };
  const { start } = index.place(first.sourceId, { start: turn.start, end: turn.start }, first.revision);
  return {
    count,
    source: index.sources.get(first.sourceId)?.name ?? "",
    turn: Math.max(0, index.turnsOf(first.sourceId).indexAt(start)) + 1,
  };
}
