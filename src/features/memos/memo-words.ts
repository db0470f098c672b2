import type { Instant } from "#domain/model/records";
import { formatClock, formatDate, formatDay } from "#messages/format";

/** "13:58" today, "4 Nov, 13:58" this year, "4 Nov 2025, 13:58" before. */
export function whenWritten(at: Instant, now: Instant): string {
  if (formatDate(at) === formatDate(now)) return formatClock(at);
  return `${dayWritten(at, now)}, ${formatClock(at)}`;
}

/** "4 Nov", with the year where it is another. */
export const dayWritten = (at: Instant, now: Instant): string =>
  new Date(at).getFullYear() === new Date(now).getFullYear() ? formatDay(at) : formatDate(at);
