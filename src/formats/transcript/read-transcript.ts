import { AppError } from "#domain/errors";
import { foreignProgram } from "#domain/intake/foreign-program";
import { fail, ok, type Result } from "#domain/result";
import { assembleDraft } from "#formats/transcript/assemble-draft";
import {
  formatIds,
  textEncodings,
  type FormatId,
  type ReadOptions,
  type TranscriptDraft,
} from "#formats/transcript/draft";
import { placeRemarks } from "#formats/transcript/document/remarks";
import { note } from "#formats/transcript/notes";
import { formatChoices, transcriptFormats } from "#formats/transcript/registry";
import { sniffBytes, sniffText } from "#formats/transcript/sniff";
import { canonicalText } from "#formats/transcript/text/canonical-text";
import { decodeText, type DecodedText } from "#formats/transcript/text/decode-text";
import { isBlank } from "#formats/transcript/prose/line";
import { openZip } from "#formats/transcript/container/zip";
import type { ParsedTranscript } from "#formats/transcript/parsed-transcript";

/** Larger files are refused before they are read. Bytes. */
export const largestFile = 300 * 1024 * 1024;

/**
 * Reads one file as a transcript: finds its format by its content, decodes and parses it, and says what was found and assumed.
 * Runs anywhere (page, worker, Node); never throws because of what the file holds.
 *
 * @param fileName decides only between formats that look alike, and is named in the error
 * @returns the draft, or why there is none: import/empty, binary, too-large, unsupported (with `format`), unrecognised, malformed,
 *   truncated, not-docx, zip-bomb, entities, encrypted, no-text, project, other-program; each with `file`
 */
export async function readTranscript(
  bytes: Uint8Array,
  fileName: string,
  options: ReadOptions = {},
): Promise<Result<TranscriptDraft>> {
  const read = await readFile(bytes, fileName, options);
  if (read.ok) return read;
  const { code, detail } = read.error;
  return fail(new AppError(code, { file: fileName, ...detail }));
}

async function readFile(
  bytes: Uint8Array,
  fileName: string,
  options: ReadOptions,
): Promise<Result<TranscriptDraft>> {
  if (bytes.length === 0) return fail(new AppError("import/empty"));
  if (bytes.length > largestFile) return fail(new AppError("import/too-large", { limit: largestFile }));
  const signed = sniffBytes(bytes);
  const program = signed !== undefined && isFormat(signed) ? undefined : foreignProgram(fileName);
  if (program !== undefined) return fail(new AppError("import/other-program", { program }));
  if (signed !== undefined) return readSigned(bytes, fileName, signed, options);
  if (/\.docx$/i.test(fileName)) return fail(new AppError("import/not-docx"));
  const decoded = decodeText(bytes, options.encoding);
  if (!decoded.ok) return decoded;
  return readText(decoded.value, fileName, options);
}

async function readSigned(
  bytes: Uint8Array,
  fileName: string,
  signed: string,
  options: ReadOptions,
): Promise<Result<TranscriptDraft>> {
  const format = isFormat(signed) ? transcriptFormats[signed] : undefined;
  if (isFormat(signed) && format?.reads === "bytes") {
    const parse = await format.load();
    const parsed = await parse(bytes, options);
    return parsed.ok ? asDraft(signed, undefined, parsed.value) : parsed;
  }
  if (signed === "qdpx" || signed === "samtale")
    return fail(new AppError("import/project", { format: signed }));
  if (signed === "encrypted") return fail(new AppError("import/encrypted"));
  if (signed !== "zip")
    return fail(
      new AppError(isNamedAsText(fileName) ? "import/binary" : "import/unsupported", { format: signed }),
    );
  // A zip of nothing known: what is wrong with it, or what it should have been.
  const opened = openZip(bytes);
  if (!opened.ok) return opened;
  return fail(
    /\.docx$/i.test(fileName)
      ? new AppError("import/not-docx")
      : new AppError("import/unsupported", { format: "zip" }),
  );
}

const isNamedAsText = (fileName: string): boolean => /\.(?:txt|md|vtt|srt|csv|tsv|text)$/i.test(fileName);

async function readText(
  decoded: DecodedText,
  fileName: string,
  options: ReadOptions,
): Promise<Result<TranscriptDraft>> {
  const { text, separators } = canonicalText(decoded.text);
  if (isBlank(text)) return fail(new AppError("import/empty"));
  const id = options.format ?? sniffText(text, fileName);
  const format = isFormat(id) ? transcriptFormats[id] : undefined;
  if (!isFormat(id) || format?.reads !== "text")
    return fail(new AppError("import/unsupported", { format: id }));
  const parse = await format.load();
  const parsed = parse(text, options);
  if (!parsed.ok) return parsed;
  const notes = [
    ...decoded.notes,
    ...(separators > 0 ? [note("separators-mapped", { count: separators })] : []),
  ];
  return asDraft(id, decoded, { ...parsed.value, notes: [...notes, ...parsed.value.notes] });
}

const isFormat = (id: string): id is FormatId => (formatIds as readonly string[]).includes(id);

function asDraft(
  format: FormatId,
  decoded: DecodedText | undefined,
  parsed: ParsedTranscript,
): Result<TranscriptDraft> {
  if (parsed.turns.length === 0 && parsed.outside.length === 0) return fail(new AppError("import/empty"));
  const { pieces, ...assembled } = assembleDraft(parsed.turns);
  const codings = pieces.flatMap(({ piece, start, end }) =>
    (piece.codes ?? []).map((code) => ({ ...code, start, end })),
  );
  return ok({
    format,
    encoding: decoded?.encoding ?? "utf-8",
    ...assembled,
    outside: [...parsed.outside].sort((a, b) => a.line - b.line),
    ...(parsed.cueCount === undefined ? {} : { cueCount: parsed.cueCount }),
    ...(codings.length === 0 ? {} : { codings }),
    ...(parsed.remarks === undefined ? {} : { remarks: placeRemarks(parsed.remarks, pieces) }),
    reading: {
      labels: parsed.labels,
      labelChoices: parsed.labelChoices,
      times: parsed.times,
      timeChoices: parsed.timeChoices,
      formatChoices: formatChoices(format),
      encodingChoices: decoded === undefined ? [] : textEncodings,
      ...(parsed.columns === undefined ? {} : { columns: parsed.columns }),
      ...(parsed.sheets === undefined ? {} : { sheets: parsed.sheets }),
    },
    notes: [...parsed.notes].sort((a, b) => (a.line ?? 0) - (b.line ?? 0)),
  });
}
