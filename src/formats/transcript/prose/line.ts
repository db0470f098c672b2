/** One line of a text file, or one line of a paragraph of a document. Never blank. */
export interface Line {
  readonly text: string;
  /** Line of the file, paragraph of the document or page of the PDF, from 1. */
  readonly number: number;
  /** True for the first line after a blank one, and for every line of a file that has no blank lines between its lines. */
  readonly startsParagraph: boolean;
  /** How many UTF-16 code units at its start are set in bold; 0 where the format knows no bold. */
  readonly bold: number;
  /** A title or heading of a document: never talk, unless it names the speaker of what follows. */
  readonly isHeading: boolean;
}

/** The lines of a plain text, numbered as in the file. */
export function linesOf(text: string): Line[] {
  const rows = text.split("\n");
  const spoken = rows.flatMap((row, index) => (isBlank(row) ? [] : [index]));
  const isSpaced = spoken.some((row, index) => index > 0 && row - spoken[index - 1]! > 1);
  return spoken.map((row, index) => ({
    text: rows[row]!.trimEnd(),
    number: row + 1,
    startsParagraph: !isSpaced || index === 0 || row - spoken[index - 1]! > 1,
    bold: 0,
    isHeading: false,
  }));
}

/** White space and characters without width alone. */
export const isBlank = (text: string): boolean =>
  /^[\s\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]*$/.test(text);

/** Lines a program writes about itself. Where they stand among the turns, they are nobody's words. */
const announcements =
  /^(?:transcribed by https?:\/\/\S+|.{1,80} (?:started|stopped) transcription|.{1,80} (?:startet|stoppet) transkripsjonen?)$/i;

/** Whether a line is no talk but a program's own: "X started transcription", "Transcribed by …". */
export const isAnnouncement = ({ text }: Line): boolean =>
  text.length < 160 && announcements.test(text.trim());
