import { creation } from "#domain/model/changes";
import type { Environment } from "#domain/model/environment";
import type { CoderId, MemoId, SourceId } from "#domain/model/ids";
import type { Patch } from "#domain/model/patch";
import type { MemoTarget } from "#domain/model/memo-records";

/** A comment of a document, and the words it is about: half-open in UTF-16 code units of the imported text, absent where it is about none. */
export interface FoundRemark {
  readonly text: string;
  readonly author?: string;
  /** As the file writes it, mostly ISO 8601. */
  readonly date?: string;
  readonly start?: number;
  readonly end?: number;
}

/** Plans a memo of each comment, on its passage, else on the transcript. Who wrote it, and when, stands below its words. */
export const planRemarks = (
  remarks: readonly FoundRemark[],
  sourceId: SourceId,
  coderId: CoderId,
  environment: Environment,
): Patch =>
  remarks.map(({ text, author, date, start, end }) => {
    const at = environment.now();
    const target: MemoTarget =
      start === undefined || end === undefined || start >= end
        ? { kind: "source", sourceId }
        : { kind: "passage", sourceId, start, end, revision: 0 };
    const written = [author ?? "", (date ?? "").slice(0, "yyyy-mm-dd".length)].filter((part) => part !== "");
    const signed = written.length === 0 ? text : `${text}\n\n${written.join(", ")}`;
    const id = environment.newId() as MemoId;
    return creation("memos", {
      id,
      kind: "analytic",
      text: signed,
      targets: [target],
      coderId,
      at,
      editedAt: at,
    });
  });
