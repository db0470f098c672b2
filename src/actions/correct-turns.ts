import { assertCorrectable } from "#actions/assert-correctable";
import { AppError } from "#domain/errors";
import { creation } from "#domain/model/changes";
import type { CoderId, CorrectionId, SourceId } from "#domain/model/ids";
import type { Deed, LogEntry } from "#domain/model/patch";
import type { Correction } from "#domain/model/records";
import type { TextEdit } from "#domain/text/edit";
import type { TurnKey } from "#domain/text/edited-turns";
import type { OpenProject } from "#storage/read/open-project";

/** What a turn's words become. */
export interface TurnCorrection {
  readonly turn: TurnKey;
  /** The words as they were, to know that nobody changed them meanwhile. */
  readonly before: string;
  /** Made one after another; positions are counted from the turn's first character. */
  readonly edits: readonly TextEdit[];
}

/** What turns of one source become, in the order of the text. */
export interface SourceCorrection {
  readonly sourceId: SourceId;
  readonly turns: readonly TurnCorrection[];
}

/**
 * Corrects words of one source or of several, in one step: a correction for every edit. What others corrected in other turns
 * meanwhile stays.
 *
 * @throws AppError `correction/stale` where the words of a turn are no longer those that were corrected; nothing is changed
 *   then; `correction/round` where a source is coded in a running round; else as {@link OpenProject.commit}
 */
export function correctTurns(
  project: OpenProject,
  coderId: CoderId,
  corrections: readonly SourceCorrection[],
  kind: "correction/make" | "correction/replace" = "correction/make",
): Promise<LogEntry | undefined> {
  return project.commitOnNewest(async () => {
    const planned: PlannedCorrection[] = [];
    for (const each of corrections) planned.push(...(await plan(project, coderId, each)));
    return {
      coderId,
      deed: { kind, detail: detailOf(project, corrections, planned) },
      patch: planned.map(({ record }) => creation("corrections", record)),
    };
  });
}

interface PlannedCorrection {
  readonly record: Correction;
  /** Number of the turn, from 1. */
  readonly turn: number;
}

async function plan(
  project: OpenProject,
  coderId: CoderId,
  { sourceId, turns }: SourceCorrection,
): Promise<readonly PlannedCorrection[]> {
  const { index, environment } = project;
  assertCorrectable(index, sourceId);
  const text = await project.textOf(sourceId);
  const now = index.turnsOf(sourceId);
  const places = new Map(Array.from(now, (_, at) => [index.turnKeyOf(sourceId, at), at]));
  const at = environment.now();
  const planned: PlannedCorrection[] = [];
  let growth = 0;
  for (const { turn, before, edits } of turns) {
    const place = places.get(turn);
    const { start, end } = place === undefined ? nowhere : now.at(place);
    if (place === undefined || text.slice(start, end) !== before) throw new AppError("correction/stale");
    for (const edit of edits) {
      const record: Correction = {
        id: environment.newId() as CorrectionId,
        sourceId,
        revision: index.revisionOf(sourceId) + planned.length + 1,
        start: start + growth + edit.start,
        deleted: edit.deleted,
        inserted: edit.inserted,
        coderId,
        at,
      };
      planned.push({ record, turn: place + 1 });
    }
    growth += edits.reduce((sum, { inserted, deleted }) => sum + inserted.length - deleted.length, 0);
  }
  return planned;
}

const nowhere = { start: 0, end: 0 };

/** In one source its name and first turn; else how many sources. */
function detailOf(
  { index }: OpenProject,
  corrections: readonly SourceCorrection[],
  planned: readonly PlannedCorrection[],
): Deed["detail"] {
  const count = planned.length;
  const [first] = corrections;
  const [made] = planned;
  return corrections.length !== 1 || first === undefined || made === undefined
    ? { count, sources: corrections.length }
    : { count, source: index.sources.get(first.sourceId)?.name ?? "", turn: made.turn };
}
