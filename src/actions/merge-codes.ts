import { recordOf } from "#actions/record-of";
import { planMerge } from "#domain/codebook/plan-merge";
import type { CodeId, CoderId } from "#domain/model/ids";
import type { LogEntry } from "#domain/model/patch";
import type { OpenProject } from "#storage/read/open-project";

/**
 * Merges codes into another: one step for undo. No coding is changed; un-merging returns every one.
 *
 * @throws RangeError where one cannot be merged: into itself or below itself, or it is not there
 * @throws AppError as {@link OpenProject.commit}
 */
export async function mergeCodes(
  project: OpenProject,
  coderId: CoderId,
  codeIds: readonly CodeId[],
  targetId: CodeId,
): Promise<LogEntry | undefined> {
  const [first] = codeIds;
  if (first === undefined) return undefined;
  const code = recordOf(project, "codes", first).name;
  const target = recordOf(project, "codes", targetId).name;
  return project.commit({
    coderId,
    deed: { kind: "code/merge", detail: { code, target, count: codeIds.length } },
    patch: planMerge(project.index.codeTree, codeIds, targetId, project.environment.now()),
  });
}
