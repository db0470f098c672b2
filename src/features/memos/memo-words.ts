import type { Memo } from "#domain/model/memo-records";
import type { Instant } from "#domain/model/records";
import type { ProjectIndex } from "#domain/query/project-index";
import { formatClock, formatDate, formatDay } from "#messages/format";
import { memosText as text } from "#messages/memos";

/** "13:58" today, "4 Nov, 13:58" this year, "4 Nov 2025, 13:58" before. */
export function whenWritten(at: Instant, now: Instant): string {
  if (formatDate(at) === formatDate(now)) return formatClock(at);
  return `${dayWritten(at, now)}, ${formatClock(at)}`;
}

/** "4 Nov", with the year where it is another. */
export const dayWritten = (at: Instant, now: Instant): string =>
  new Date(at).getFullYear() === new Date(now).getFullYear() ? formatDay(at) : formatDate(at);

/** "Ingrid, 13:58 (begun 4 Nov, 11:05)" */
export function whoWrote(index: ProjectIndex, { coderId, at, editedAt }: Memo, now: Instant): string {
  const begun = whenWritten(at, now);
  const edited = whenWritten(editedAt, now);
  const when = edited === begun ? begun : `${edited} (${text.begun(begun)})`;
  return text.savedBy(index.coders.get(coderId)?.name ?? "", when);
}
