import { assertPassage } from "#actions/assert-passage";
import { codingDetail } from "#actions/coding-detail";
import { isOffered } from "#domain/codebook/is-offered";
import { AppError } from "#domain/errors";
import { planApply, type Application } from "#domain/coding/plan-apply";
import { planBegun } from "#domain/rounds/begun-assignment";
import type { CodingId } from "#domain/model/ids";
import type { LogEntry } from "#domain/model/patch";
import type { Coding } from "#domain/model/records";
import type { OpenProject } from "#storage/read/open-project";

/** What applying a code came to. */
export interface AppliedCode {
  /** The new coding, or the one that was on exactly this span already. */
  readonly codingId: CodingId;
  /** Undefined where the coder had the code on this span already. */
  readonly entry: LogEntry | undefined;
  /** The coder's other codings of this code that share words with it: they can be joined, see `actions/join-codings`. */
  readonly overlapping: readonly Coding[];
}

/**
 * Puts a code on a passage. The same code on the same span twice by one coder is one coding.
 *
 * @param application its range in the newest text of the source
 * @throws RangeError where the code only groups others or is retired, or the passage is empty or not in the text
 * @throws AppError `storage/stale` where the code was deleted meanwhile; else as {@link OpenProject.commit}
 */
export async function applyCode(project: OpenProject, application: Application): Promise<AppliedCode> {
  const { index, environment } = project;
  const codeId = index.resolve(application.codeId);
  if (codeId === undefined) throw new AppError("storage/stale", { table: "codes" });
  if (!isOffered(index.codes.get(codeId)!)) throw new RangeError("This code is not offered for new codings");
  assertPassage(index, application.sourceId, application.range);
  const { patch, coding, overlapping } = planApply(index, { ...application, codeId }, environment);
  const entry = await project.commit({
    coderId: application.coderId,
    deed: { kind: "coding/apply", detail: codingDetail(index, coding) },
    patch: patch.length === 0 ? [] : [...patch, ...planBegun(index, application.coderId, coding.sourceId)],
  });
  return { codingId: coding.id, entry, overlapping };
}
