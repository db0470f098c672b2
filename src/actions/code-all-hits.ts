import { assertPassage } from "#actions/assert-passage";
import { isOffered } from "#domain/codebook/is-offered";
import { planNewCode } from "#domain/codebook/plan-code";
import { newCoding } from "#domain/coding/plan-apply";
import { uncodedRanges, type SourcePassage } from "#domain/coding/uncoded-ranges";
import { AppError } from "#domain/errors";
import { creation } from "#domain/model/changes";
import type { CodeId, CoderId } from "#domain/model/ids";
import type { LogEntry, Patch } from "#domain/model/patch";
import { planBegun } from "#domain/rounds/begun-assignment";
import type { OpenProject } from "#storage/read/open-project";

/** What many passages are coded as: a code that is there, or the name of a new one. */
export type HitCode = { readonly codeId: CodeId } | { readonly name: string };

/** What coding many passages came to. */
export interface CodedHits {
  readonly codeId: CodeId;
  readonly code: string;
  /** New codings. */
  readonly count: number;
  /** Undefined where there was nothing to do. */
  readonly entry: LogEntry | undefined;
}

/**
 * Codes passages of any number of transcripts, with a code that is made for it where it is new: one step for undo. What a coding
 * of the coder with this code holds already is passed over.
 *
 * @throws RangeError where the code only groups others or is retired, or a passage is not in the text
 * @throws AppError `storage/stale` where the code was deleted meanwhile; else as {@link OpenProject.commit}
 */
export async function codeAllHits(
  project: OpenProject,
  coderId: CoderId,
  as: HitCode,
  passages: readonly SourcePassage[],
): Promise<CodedHits> {
  const { index, environment } = project;
  const { codeId, name, patch } = codeOf(project, as);
  const left = uncodedRanges(index, coderId, codeId, passages);
  for (const { sourceId, ...range } of left) assertPassage(index, sourceId, range);
  const codings = left.map(({ sourceId, start, end }) =>
    creation("codings", newCoding(index, { coderId, sourceId, codeId, range: { start, end } }, environment)),
  );
  const begun = [...new Set(left.map(({ sourceId }) => sourceId))].flatMap((sourceId) =>
    planBegun(index, coderId, sourceId),
  );
  const entry =
    codings.length === 0
      ? undefined
      : await project.commit({
          coderId,
          deed: { kind: "coding/apply-all", detail: { code: name, count: codings.length } },
          patch: [...patch, ...codings, ...begun],
        });
  return { codeId, code: name, count: codings.length, entry };
}

function codeOf(
  { index, environment }: OpenProject,
  as: HitCode,
): { readonly codeId: CodeId; readonly name: string; readonly patch: Patch } {
  if ("name" in as) {
    const { code, patch } = planNewCode(index.codeTree, index.codes.values(), { name: as.name }, environment);
    return { codeId: code.id, name: code.name, patch };
  }
  const codeId = index.resolve(as.codeId);
  if (codeId === undefined) throw new AppError("storage/stale", { table: "codes" });
  const code = index.codes.get(codeId)!;
  if (!isOffered(code)) throw new RangeError("This code is not offered for new codings");
  return { codeId, name: code.name, patch: [] };
}
