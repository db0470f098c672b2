import { creation } from "#domain/model/changes";
import type { MemoId } from "#domain/model/ids";
import type { Deed } from "#domain/model/patch";
import type { Memo, MemoTarget } from "#domain/model/memo-records";
import type { StudyMemo } from "#domain/study/study";
import type { StudyRecords } from "#domain/study/study-records";

/** Adds the memos. @throws AppError `input/malformed` where one is about something that is not there */
export function planStudyMemos(memos: readonly StudyMemo[], records: StudyRecords): void {
  for (const { coder, kind, title, text, about, written } of memos) {
    records.on(written);
    const coderId = records.coderOf(coder);
    const at = records.environment.now();
    const { target, detail } = subjectOf(about, records);
    const memo: Memo = {
      id: records.environment.newId() as MemoId,
      kind,
      ...(title === undefined ? {} : { title }),
      text,
      targets: target === undefined ? [] : [target],
      coderId,
      at,
      editedAt: at,
    };
    records.do("memo/create", detail, [creation("memos", memo)], coderId);
  }
}

function subjectOf(
  { source: file, code, participant, theme, turn, ...place }: StudyMemo["about"],
  records: StudyRecords,
): { readonly target?: MemoTarget; readonly detail: Deed["detail"] } {
  if (code !== undefined)
    return { target: { kind: "code", codeId: records.codeOf(code).id }, detail: { code } };
  if (participant !== undefined) {
    const participantId = records.participantOf(participant);
    return { target: { kind: "participant", participantId }, detail: { participant } };
  }
  if (theme !== undefined)
    return { target: { kind: "theme", themeId: records.themeOf(theme) }, detail: { theme } };
  if (file === undefined) return { detail: {} };
  const { sourceId, name: source } = records.textOf(file);
  if (turn === undefined) return { target: { kind: "source", sourceId }, detail: { source } };
  const range = records.rangeOf(file, { turn, ...place });
  return { target: { kind: "passage", sourceId, ...range, revision: 0 }, detail: { source, turn } };
}
