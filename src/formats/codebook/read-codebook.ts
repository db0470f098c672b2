import type { CodebookDraft } from "#domain/codebook/codebook-draft";
import { draftOfCodebook } from "#domain/codebook/draft-of-codebook";
import { AppError } from "#domain/errors";
import { fail, ok, type Result } from "#domain/result";
import { isEncrypted } from "#formats/archive/encryption";
import { paths } from "#formats/archive/manifest";
import { readArchive } from "#formats/archive/read-archive";
import { readCodebookCsv } from "#formats/codebook/codebook-csv";
import { readCodebookJson } from "#formats/codebook/codebook-json";
import { isWorkbook, readCodebookXlsx } from "#formats/codebook/codebook-xlsx";
import { readQdc } from "#formats/codebook/read-qdc";
import { isZip, openZip } from "#formats/transcript/container/zip";
import { decodeText } from "#formats/transcript/text/decode-text";

/**
 * Reads a codebook of any format by its content: REFI-QDA codebook or project (XML, or zipped as `.qdpx`), csv, xlsx, JSON, or the
 * codes of a Samtale project file.
 *
 * @returns why not otherwise: import/empty, unrecognised, malformed, entities, binary, truncated, zip-bomb, or the archive's own
 */
export async function readCodebook(bytes: Uint8Array): Promise<Result<CodebookDraft>> {
  if (bytes.length === 0) return fail(new AppError("import/empty"));
  if (isZip(bytes)) return readZipped(bytes);
  if (isEncrypted(bytes)) return fail(new AppError("import/encrypted"));
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  const { text, encoding } = decoded.value;
  const start = text.trimStart();
  if (start.startsWith("<")) return readQdc(bytes);
  const read = /^[[{]/.test(start) ? readCodebookJson(text) : readCodebookCsv(text);
  return read.ok && encoding === "windows-1252"
    ? ok({
        ...read.value,
        notes: [{ about: "encoding-assumed", kind: "assumed", detail: { encoding } }, ...read.value.notes],
      })
    : read;
}

async function readZipped(bytes: Uint8Array): Promise<Result<CodebookDraft>> {
  const zip = openZip(bytes);
  if (!zip.ok) return zip;
  const { names, read } = zip.value;
  if (names.includes(paths.manifest)) {
    const archive = await readArchive(bytes);
    if (!archive.ok) return archive;
    const { project, codes } = archive.value;
    return ok({ ...draftOfCodebook(codes), titlePage: { title: project.name } });
  }
  if (isWorkbook(zip.value)) return readCodebookXlsx(zip.value);
  const projects = names.filter((name) => /^[^/]*\.qde$/i.test(name));
  const project = projects.find((name) => name.toLowerCase() === "project.qde") ?? projects[0];
  if (project === undefined) return fail(new AppError("import/unsupported", { format: "zip" }));
  const part = read(project);
  return part.ok ? readQdc(part.value) : part;
}
