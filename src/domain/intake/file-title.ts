/** What a file's name says of the transcript. */
export interface FileTitle {
  /** The name without its ending, underscores read as spaces. */
  readonly name: string;
  /** ISO 8601 date, where the name holds one that exists in the calendar. */
  readonly date?: string;
}

/** A transcript's name and date as its file's name gives them: `FGA_followup_2026-05-14.docx`. */
export function fileTitle(fileName: string): FileTitle {
  const name = fileName
    .replace(/\.[^.]{1,8}$/u, "")
    .replace(/_+/gu, " ")
    .trim();
  const found = /(?<!\d)(20\d\d|19\d\d)[-.\s]?(\d\d)[-.\s]?(\d\d)(?!\d)/u.exec(name);
  const date =
    found &&
    isDay(Number(found[1]), Number(found[2]), Number(found[3])) &&
    `${found[1]!}-${found[2]!}-${found[3]!}`;
  return { name: name === "" ? fileName : name, ...(date ? { date } : {}) };
}

function isDay(year: number, month: number, day: number): boolean {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day >= 1 && day <= (days[month - 1] ?? 0);
}
