import { codingDetail } from "#actions/coding-detail";
import { ownCoding } from "#actions/own-coding";
import { planJoin } from "#domain/coding/plan-join";
import type { CoderId, CodingId } from "#domain/model/ids";
import type { LogEntry } from "#domain/model/patch";
import type { OpenProject } from "#storage/read/open-project";

/**
 * Makes one coding out of several of the coder's own of one code: the oldest stays, from the first start to the last end.
 *
 * @throws RangeError where there are fewer than two, or they are not of this coder, one code and one source
 * @throws AppError `storage/stale` where one is not there any more; else as {@link OpenProject.commit}
 */
export async function joinCodings(
  project: OpenProject,
  coderId: CoderId,
  codingIds: readonly CodingId[],
): Promise<{ readonly codingId: CodingId; readonly entry: LogEntry | undefined }> {
  const { index } = project;
  const codings = codingIds.map((id) => ownCoding(index, coderId, id));
  const { patch, coding } = planJoin(index, codings);
  const entry = await project.commit({
    coderId,
    deed: { kind: "coding/join", detail: { ...codingDetail(index, coding), count: codings.length } },
    patch,
  });
  return { codingId: coding.id, entry };
}
