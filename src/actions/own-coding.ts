import { AppError } from "#domain/errors";
import type { CoderId, CodingId } from "#domain/model/ids";
import type { Coding } from "#domain/model/records";
import type { ProjectIndex } from "#domain/query/project-index";

/**
 * A coder's own live coding.
 *
 * @throws RangeError where it is somebody else's: nobody changes another's codings
 * @throws AppError `storage/stale` where it is not there any more
 */
export function ownCoding(index: ProjectIndex, coderId: CoderId, codingId: CodingId): Coding {
  const coding = index.coding(codingId);
  if (coding === undefined || coding.removed === true)
    throw new AppError("storage/stale", { table: "codings" });
  if (coding.coderId !== coderId) throw new RangeError("A coding is changed by its own coder only");
  return coding;
}
