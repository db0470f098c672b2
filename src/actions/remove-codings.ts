import { codingDetail } from "#actions/coding-detail";
import { ownCoding } from "#actions/own-coding";
import { edition } from "#domain/model/changes";
import type { CoderId, CodingId } from "#domain/model/ids";
import type { LogEntry } from "#domain/model/patch";
import type { OpenProject } from "#storage/read/open-project";

/**
 * Takes codings of the coder's own off their passages: one step for undo. The deed speaks of the first, and of their number.
 *
 * @throws RangeError where one is somebody else's
 * @throws AppError `storage/stale` where one is not there any more; else as {@link OpenProject.commit}
 */
export async function removeCodings(
  project: OpenProject,
  coderId: CoderId,
  codingIds: readonly CodingId[],
): Promise<LogEntry | undefined> {
  const { index } = project;
  const codings = codingIds.map((id) => ownCoding(index, coderId, id));
  const [first] = codings;
  if (first === undefined) return undefined;
  return project.commit({
    coderId,
    deed: { kind: "coding/remove", detail: { ...codingDetail(index, first), count: codings.length } },
    patch: codings.flatMap((coding) => edition("codings", coding, { removed: true })),
  });
}
