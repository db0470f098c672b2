import { assertCorrectable } from "#actions/assert-correctable";
import { creation } from "#domain/model/changes";
import type { CoderId, CorrectionId } from "#domain/model/ids";
import type { LogEntry } from "#domain/model/patch";
import { inversesOf } from "#domain/query/plan-reversal";
import type { OpenProject } from "#storage/read/open-project";

/**
 * Takes a correction back, whoever made it, by its exact inverse: every coding has its words again.
 *
 * @returns undefined where it cannot be: it was taken back already, or the same words were corrected since
 * @throws AppError `correction/round` where its source is coded in a running round; else as {@link OpenProject.commit}
 */
export function takeBackCorrection(
  project: OpenProject,
  coderId: CoderId,
  id: CorrectionId,
): Promise<LogEntry | undefined> {
  const { index, environment } = project;
  return project.commitOnNewest(async () => {
    const correction = index.corrections.get(id);
    const inverses = inversesOf(index, [{ id }], coderId, environment);
    if (correction === undefined || inverses === undefined) return Promise.resolve(undefined);
    const { sourceId } = correction;
    assertCorrectable(index, sourceId);
    return Promise.resolve({
      coderId,
      deed: {
        kind: "correction/take-back",
        detail: {
          source: index.sources.get(sourceId)?.name ?? "",
          turn: Math.max(0, index.turnsOf(sourceId).indexAt(inverses[0]!.start)) + 1,
        },
      },
      patch: inverses.map((inverse) => creation("corrections", inverse)),
    });
  });
}
