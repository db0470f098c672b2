import { AppError } from "#domain/errors";
import { fail, ok } from "#domain/result";
import { readXml } from "#formats/transcript/container/xml";
import { openZip } from "#formats/transcript/container/zip";
import { readDocument } from "#formats/transcript/document/read-document";
import { OdtReader } from "#formats/transcript/odt/odt-reader";
import type { BytesParser } from "#formats/transcript/parsed-transcript";

/** OpenDocument text (LibreOffice): as for Word documents. Lines are numbered by paragraph. */
export const parseOdt: BytesParser = (bytes, options) => {
  const zip = openZip(bytes);
  if (!zip.ok) return zip;
  const manifest = zip.value.read("META-INF/manifest.xml");
  if (manifest.ok && new TextDecoder().decode(manifest.value).includes("encryption-data"))
    return fail(new AppError("import/encrypted"));
  const content = zip.value.read("content.xml");
  if (!content.ok) return content;
  const reader = new OdtReader();
  const read = readXml(content.value, reader);
  return read.ok ? ok(readDocument(reader.paragraphs, reader.remarks, reader.counts, options)) : read;
};
