import { zipSync } from "fflate";
import type { AppError } from "#domain/errors";
import type { Result } from "#domain/result";
import type { ReadOptions, TranscriptDraft } from "#formats/transcript/draft";
import { readTranscript } from "#formats/transcript/read-transcript";

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Reads a file given as text or bytes; throws where it is refused, for tests that expect it to be read. */
export async function read(
  file: string | Uint8Array,
  name: string,
  options: ReadOptions = {},
): Promise<TranscriptDraft> {
  const result = await attempt(file, name, options);
  if (!result.ok) throw result.error;
  return result.value;
}

export const attempt = (
  file: string | Uint8Array,
  name: string,
  options: ReadOptions = {},
): Promise<Result<TranscriptDraft>> =>
  readTranscript(typeof file === "string" ? bytesOf(file) : file, name, options);

/** The error a file is refused with; throws where it is read. */
export async function refusal(file: string | Uint8Array, name: string): Promise<AppError> {
  const result = await attempt(file, name);
  if (result.ok) throw new Error(`${name} was read`);
  return result.error;
}

/** Turns as "Speaker: words", "-: words" where nobody is named; `|` for a line break within a turn. */
export const spoken = (draft: TranscriptDraft): string[] =>
  draft.turns.map(
    ({ speaker, start, end }) =>
      `${draft.labels[speaker] ?? "-"}: ${draft.text.slice(start, end).replaceAll("\n", "|")}`,
  );

/** Start and end of each turn in ms, null where unknown. */
export const timed = (draft: TranscriptDraft): (readonly [number | null, number | null])[] =>
  draft.turns.map(({ startMs, endMs }) => [startMs ?? null, endMs ?? null]);

export const notesAbout = (draft: TranscriptDraft): string[] => draft.notes.map(({ about }) => about);

const w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
/** A Word document around the content of its body, with further parts by name. */
export const docx = (body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array =>
  zipSync({
    "[Content_Types].xml": bytesOf("<Types/>"),
    "word/document.xml": bytesOf(
      `<?xml version="1.0"?><w:document xmlns:w="${w}"><w:body>${body}</w:body></w:document>`,
    ),
    ...Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, bytesOf(xml)])),
  });
export const run = (text: string, properties = ""): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
export const paragraph = (...runs: string[]): string => `<w:p>${runs.join("")}</w:p>`;
