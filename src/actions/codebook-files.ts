import type { CodebookDraft, CodebookTarget } from "#domain/codebook/codebook-draft";
import type { WrittenCodebook } from "#formats/codebook/write-codebook";
import type { CsvSeparator } from "#formats/report/write-csv";

/**
 * Reads a codebook from a file of any format. The readers are fetched when somebody asks.
 *
 * @throws AppError `import/…` where the file is none
 */
export async function readCodebookFile(file: Blob): Promise<CodebookDraft> {
  const { readCodebook } = await import("#formats/codebook/read-codebook");
  const read = await readCodebook(new Uint8Array(await file.arrayBuffer()));
  if (!read.ok) throw read.error;
  return read.value;
}

/**
 * Writes a codebook in a format from which it can be read again, reads it back and says what is lost.
 *
 * @param separator of the fields of a csv file
 * @throws RangeError where there is no code and the format needs one: qdc
 */
export async function writeCodebookFile(
  draft: CodebookDraft,
  target: CodebookTarget,
  separator: CsvSeparator,
): Promise<WrittenCodebook> {
  const { writeCodebook } = await import("#formats/codebook/write-codebook");
  return writeCodebook(draft, target, separator);
}
