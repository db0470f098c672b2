import type { Instant } from "#domain/model/records";

const day = 24 * 60 * 60 * 1000;
const eight = 8 * 60 * 60 * 1000;

/**
 * Eight in the morning (UTC) of a day of the Gregorian calendar, a time that is on that day almost everywhere.
 *
 * @param date ISO 8601 `yyyy-mm-dd`
 * @see Howard Hinnant, chrono-compatible low-level date algorithms, `days_from_civil`
 */
export function instantOfDay(date: string): Instant {
  const [year = 0, month = 1, dayOfMonth = 1] = date.split("-").map(Number);
  // Years begin in March, so that a leap day is the last of its year.
  const years = month > 2 ? year : year - 1;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + dayOfMonth - 1;
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  const epoch = 719_468; // days from 1 March of the year 0 to 1 January 1970
  return (years * 365 + leapDays + dayOfYear - epoch) * day + eight;
}
