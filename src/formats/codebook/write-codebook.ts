import {
  visitCodes,
  type CodebookDraft,
  type CodebookNote,
  type CodebookTarget,
} from "#domain/codebook/codebook-draft";
import { equalValues } from "#domain/model/equal-values";
import { writeCodebookCsv } from "#formats/codebook/codebook-csv";
import { writeCodebookJson } from "#formats/codebook/codebook-json";
import { CodebookNotes } from "#formats/codebook/codebook-notes";
import { writeCodebookXlsx } from "#formats/codebook/codebook-xlsx";
import { readCodebook } from "#formats/codebook/read-codebook";
import { withIds } from "#formats/codebook/with-ids";
import { writeQdc } from "#formats/codebook/write-qdc";
import type { CsvSeparator } from "#formats/report/write-csv";

export interface WrittenCodebook {
  readonly bytes: Uint8Array;
  /** What the format cannot carry, and what is not the same when the bytes are read again. */
  readonly losses: readonly CodebookNote[];
}

/**
 * Writes a codebook, reads it back and compares. Codes and sets without an id are given one.
 *
 * @throws RangeError where there is no code and the format needs one: qdc
 */
export async function writeCodebook(
  codebook: CodebookDraft,
  target: CodebookTarget,
  separator?: CsvSeparator,
): Promise<WrittenCodebook> {
  const draft = await withIds(codebook);
  const bytes = bytesOf(draft, target, separator);
  const read = await readCodebook(bytes);
  if (!read.ok) throw read.error;
  const notes = new CodebookNotes();
  const { sets, titlePage = {} } = draft;
  if (sets.length > 0 && target === "csv") notes.say("sets-left", { count: sets.length });
  const titles = Object.keys(titlePage).length;
  if (titles > 0 && (target === "csv" || target === "qdc")) notes.say("title-page-left", { count: titles });
  const altered = countAltered(draft, read.value);
  if (altered > 0) notes.say("codes-altered", { count: altered });
  return { bytes, losses: notes.list() };
}

function bytesOf(draft: CodebookDraft, target: CodebookTarget, separator: CsvSeparator | undefined) {
  const encode = (text: string) => new TextEncoder().encode(text);
  switch (target) {
    case "qdc":
      return encode(writeQdc(draft));
    case "csv":
      return encode(writeCodebookCsv(draft, separator));
    case "json":
      return encode(writeCodebookJson(draft));
    case "xlsx":
      return writeCodebookXlsx(draft);
  }
}

/** How many codes of the one have no equal in the same place of the other. */
function countAltered(written: CodebookDraft, read: CodebookDraft): number {
  const found = new Map(linesOf(read));
  return linesOf(written).filter(([id, line]) => !equalValues(line, found.get(id))).length;
}

/** Every code alone, by id, with the one above it and the ones below it. */
function linesOf({ codes }: CodebookDraft) {
  const lines: (readonly [id: string | undefined, line: object])[] = [];
  visitCodes(codes, ({ children, ...code }, above) => {
    lines.push([code.id, { ...code, parent: above.at(-1)?.id, children: children.map(({ id }) => id) }]);
  });
  return lines;
}
