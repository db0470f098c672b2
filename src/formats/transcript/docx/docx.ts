import { AppError } from "#domain/errors";
import { fail, ok, type Result } from "#domain/result";
import { readXml } from "#formats/transcript/container/xml";
import { openZip, type ZipFile } from "#formats/transcript/container/zip";
import { readDocument } from "#formats/transcript/document/read-document";
import type { Remark } from "#formats/transcript/document/remarks";
import { DocumentReader } from "#formats/transcript/docx/document-reader";
import { RemarksReader } from "#formats/transcript/docx/remarks-reader";
import type { BytesParser } from "#formats/transcript/parsed-transcript";

/** Parts that hold remarks, and the element of each one. */
const remarkParts = [
  ["word/comments.xml", "comment"],
  ["word/footnotes.xml", "footnote"],
  ["word/endnotes.xml", "endnote"],
] as const;

/**
 * Word documents: speakers and times as in plain text, in bold or in table columns. Tracked changes read as if accepted; what cannot be
 * kept is counted in the notes. Lines are numbered by paragraph.
 */
export const parseDocx: BytesParser = (bytes, options) => {
  const zip = openZip(bytes);
  if (!zip.ok) return zip;
  const main = partNamed(zip.value, "word/document.xml");
  if (main === undefined) return fail(new AppError("import/not-docx"));
  const part = zip.value.read(main);
  if (!part.ok) return part;
  const reader = new DocumentReader();
  const read = readXml(part.value, reader);
  if (!read.ok) return read;
  const remarks = readRemarks(zip.value);
  return remarks.ok ? ok(readDocument(reader.paragraphs, remarks.value, reader.counts, options)) : remarks;
};

const partNamed = (zip: ZipFile, name: string): string | undefined =>
  zip.names.find((entry) => entry.toLowerCase() === name);

function readRemarks(zip: ZipFile): Result<Remark[]> {
  const remarks: Remark[] = [];
  for (const [path, element] of remarkParts) {
    const name = partNamed(zip, path);
    if (name === undefined) continue;
    const part = zip.read(name);
    if (!part.ok) return part;
    const reader = new RemarksReader(element);
    const read = readXml(part.value, reader);
    if (!read.ok) return read;
    remarks.push(...reader.remarks);
  }
  return ok(remarks);
}
