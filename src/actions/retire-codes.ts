import { recordOf } from "#actions/record-of";
import { planRetirement, planReuse } from "#domain/codebook/plan-retire";
import type { CodeId, CoderId } from "#domain/model/ids";
import type { LogEntry } from "#domain/model/patch";
import type { OpenProject } from "#storage/read/open-project";

/**
 * Offers codes no longer for new codings, or again where `retired` is false: one step for undo. No coding is changed.
 *
 * @throws AppError as {@link OpenProject.commit}
 */
export async function retireCodes(
  project: OpenProject,
  coderId: CoderId,
  codeIds: readonly CodeId[],
  retired = true,
): Promise<LogEntry | undefined> {
  const codes = codeIds.map((id) => recordOf(project, "codes", id));
  const [first] = codes;
  if (first === undefined) return undefined;
  return project.commit({
    coderId,
    deed: {
      kind: retired ? "code/retire" : "code/reuse",
      detail: { code: first.name, count: codes.length },
    },
    patch: retired ? planRetirement(codes) : planReuse(codes),
  });
}
