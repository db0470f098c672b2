import { codingDetail } from "#actions/coding-detail";
import { ownCoding } from "#actions/own-coding";
import { ratingOn } from "#domain/coding/segment-ratings";
import { edition } from "#domain/model/changes";
import type { CoderId, CodingId } from "#domain/model/ids";
import type { LogEntry } from "#domain/model/patch";
import type { OpenProject } from "#storage/read/open-project";

/**
 * Rates codings of the coder's own on the scale of their code, or takes their rating back: one step for undo. The deed names the
 * label, as the scale may change.
 *
 * @param codingIds of one code on one passage
 * @param rating a value of the scale; undefined leaves them unrated
 * @throws RangeError where one is somebody else's, or the scale has no such value
 * @throws AppError `storage/stale` where one is not there any more; else as {@link OpenProject.commit}
 */
export async function rateCodings(
  project: OpenProject,
  coderId: CoderId,
  codingIds: readonly CodingId[],
  rating: number | undefined,
): Promise<LogEntry | undefined> {
  const { index } = project;
  const codings = codingIds.map((id) => ownCoding(index, coderId, id));
  const [first] = codings;
  if (first === undefined) return undefined;
  const scale = index.codes.get(index.resolve(first.codeId) ?? first.codeId)?.scale;
  const label = rating === undefined ? undefined : ratingOn(scale, rating).label;
  if (rating !== undefined && label === undefined) throw new RangeError("The scale has no such value");
  return project.commit({
    coderId,
    deed: {
      kind: "coding/rate",
      detail: { ...codingDetail(index, first), ...(label === undefined ? {} : { rating: label }) },
    },
    patch: codings.flatMap((coding) => edition("codings", coding, { rating })),
  });
}
