import { ownCoding } from "#actions/own-coding";
import { recordOf } from "#actions/record-of";
import { planSplit, type Split } from "#domain/codebook/plan-split";
import type { CodeId, CoderId, CodingId } from "#domain/model/ids";
import type { LogEntry } from "#domain/model/patch";
import type { OpenProject } from "#storage/read/open-project";

/**
 * Takes passages of the coder's own out of a code and puts them under another, new or split off before: one step for undo.
 *
 * @throws RangeError where a coding is somebody else's, or the code is split into itself
 * @throws AppError `storage/stale` where a code or coding is not there any more; else as {@link OpenProject.commit}
 */
export async function splitCode(
  project: OpenProject,
  coderId: CoderId,
  codeId: CodeId,
  into: Split["into"],
  codingIds: readonly CodingId[],
): Promise<{ readonly codeId: CodeId; readonly entry: LogEntry | undefined }> {
  const { index, environment } = project;
  const { name } = recordOf(project, "codes", codeId);
  const target = "codeId" in into ? recordOf(project, "codes", into.codeId).name : into.name;
  const codings = codingIds.map((id) => ownCoding(index, coderId, id));
  const { patch, intoId } = planSplit(index, { coderId, codeId, into, codings }, environment);
  const entry = await project.commit({
    coderId,
    deed: { kind: "code/split", detail: { code: name, target, count: codings.length } },
    patch,
  });
  return { codeId: intoId, entry };
}
