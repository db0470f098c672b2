import { assertPassage } from "#actions/assert-passage";
import { codingDetail } from "#actions/coding-detail";
import { planNewCode, type CodeDraft } from "#domain/codebook/plan-code";
import { planApply, type Application } from "#domain/coding/plan-apply";
import { planBegun } from "#domain/rounds/begun-assignment";
import type { CodeId, CodingId } from "#domain/model/ids";
import type { LogEntry } from "#domain/model/patch";
import type { OpenProject } from "#storage/read/open-project";

/**
 * Adds a code to the codebook and puts it on a passage: one step for undo.
 *
 * @param draft `origin: "in-vivo"` where its name is taken from the passage
 * @throws RangeError where the passage is empty or not in the text
 * @throws AppError as {@link OpenProject.commit}
 */
export async function applyNewCode(
  project: OpenProject,
  application: Omit<Application, "codeId">,
  draft: CodeDraft,
): Promise<{ readonly codeId: CodeId; readonly codingId: CodingId; readonly entry: LogEntry | undefined }> {
  const { index, environment } = project;
  assertPassage(index, application.sourceId, application.range);
  const { code, patch } = planNewCode(index.codeTree, index.codes.values(), draft, environment);
  const planned = planApply(index, { ...application, codeId: code.id }, environment);
  const entry = await project.commit({
    coderId: application.coderId,
    deed: { kind: "coding/apply-new", detail: { ...codingDetail(index, planned.coding), code: code.name } },
    patch: [...patch, ...planned.patch, ...planBegun(index, application.coderId, application.sourceId)],
  });
  return { codeId: code.id, codingId: planned.coding.id, entry };
}
