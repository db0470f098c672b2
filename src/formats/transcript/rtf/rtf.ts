import { AppError } from "#domain/errors";
import { fail, ok } from "#domain/result";
import { readDocument } from "#formats/transcript/document/read-document";
import { note } from "#formats/transcript/notes";
import type { BytesParser } from "#formats/transcript/parsed-transcript";
import { RtfReader } from "#formats/transcript/rtf/rtf-reader";
import { rtfTokens } from "#formats/transcript/rtf/rtf-tokens";

/** Rich text format: as for Word documents. Lines are numbered by paragraph. */
export const parseRtf: BytesParser = (bytes, options) => {
  const reader = new RtfReader();
  for (const token of rtfTokens(bytes)) reader.take(token);
  const isWhole = reader.finish();
  if (!isWhole && reader.paragraphs.length === 0)
    return fail(new AppError("import/truncated", { format: "rtf" }));
  const parsed = readDocument(reader.paragraphs, reader.remarks, reader.counts, options);
  return ok(
    isWhole ? parsed : { ...parsed, notes: [note("end-missing", { format: "rtf" }), ...parsed.notes] },
  );
};
