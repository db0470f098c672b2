import { codingDetail } from "#actions/coding-detail";
import { ownCoding } from "#actions/own-coding";
import { recordOf } from "#actions/record-of";
import { creation, edition } from "#domain/model/changes";
import type { CodebookVersionId, CoderId, CodingId, SecondLookId } from "#domain/model/ids";
import type { LogEntry } from "#domain/model/patch";
import type { SecondLook } from "#domain/model/records";
import type { OpenProject } from "#storage/read/open-project";

/** What a coder says of an own coding that was made under an earlier rule. */
export type LookVerdict = SecondLook["verdict"] | "remove";

/**
 * Keeps a coder's verdict on a coding of their own under the rule of a version: still fits, to be discussed, or taken off. A later
 * verdict is kept beside the earlier one and stands instead of it.
 *
 * @throws RangeError where the coding is somebody else's: a coder never decides for another
 * @throws AppError `storage/stale` where the coding or the version is not there any more; else as {@link OpenProject.commit}
 */
export async function lookAgain(
  project: OpenProject,
  coderId: CoderId,
  codingId: CodingId,
  codebookVersionId: CodebookVersionId,
  verdict: LookVerdict,
): Promise<LogEntry | undefined> {
  const { index, environment } = project;
  const coding = ownCoding(index, coderId, codingId);
  recordOf(project, "codebookVersions", codebookVersionId);
  const look = { codingId, coderId, codebookVersionId };
  return project.commit({
    coderId,
    deed: { kind: "coding/second-look", detail: { ...codingDetail(index, coding), verdict } },
    patch:
      verdict === "remove"
        ? edition("codings", coding, { removed: true })
        : [
            creation("secondLooks", {
              ...look,
              id: environment.newId() as SecondLookId,
              verdict,
              at: environment.now(),
            }),
          ],
  });
}
