import { isSameRange } from "#domain/coding/plan-apply";
import { creation } from "#domain/model/changes";
import type { CodebookVersionId, CodingId } from "#domain/model/ids";
import type { Coding } from "#domain/model/records";
import type { StudyCodings, StudySource } from "#domain/study/study";
import { studyError } from "#domain/study/study-error";
import type { StudyRecords } from "#domain/study/study-records";

/**
 * Adds what one coder coded, one step a coding.
 *
 * @throws AppError `input/malformed` where a passage cannot be found, a code only groups others, or one was put twice on a passage
 */
export function planStudyCodings(
  { coder, codings }: StudyCodings,
  sources: readonly StudySource[],
  codebookVersionId: CodebookVersionId,
  records: StudyRecords,
): void {
  const coderId = records.coderOf(coder);
  for (const [file, list] of Object.entries(codings)) {
    const { sourceId, name: source } = records.textOf(file);
    const done: Coding[] = [];
    records.on(sources.find((each) => each.file === file)?.coded);
    for (const { code: name, ...place } of list) {
      const { id: codeId, isCodable } = records.codeOf(name);
      const range = records.rangeOf(file, place);
      const isThere = done.some((other) => other.codeId === codeId && isSameRange(other, range));
      if (!isCodable || isThere) throw studyError(`${coder}, ${file}, turn ${place.turn}: ${name}`);
      const coding: Coding = {
        id: records.environment.newId() as CodingId,
        sourceId,
        coderId,
        codeId,
        ...range,
        revision: 0,
        codebookVersionId,
        at: records.environment.now(),
      };
      done.push(coding);
      const patch = [creation("codings", coding)];
      records.do("coding/apply", { code: name, source, turn: place.turn }, patch, coderId);
    }
  }
}
