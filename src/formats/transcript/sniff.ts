import { isZip, openZip } from "#formats/transcript/container/zip";
import { decodeBytes } from "#formats/transcript/text/decode-bytes";

/** What the first bytes say a file is, for files that are not plain text; formats that cannot be read are named as well. */
export function sniffBytes(bytes: Uint8Array): string | undefined {
  const begins = (...signature: number[]) => signature.every((byte, index) => bytes[index] === byte);
  const ascii = decodeBytes(bytes.subarray(0, 1024), "windows-1252");
  if (isZip(bytes)) return sniffZip(bytes);
  if (begins(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) return sniffOle(bytes);
  if (ascii.includes("%PDF-")) return "pdf";
  if (ascii.startsWith("{\\rtf")) return "rtf";
  if (ascii.startsWith("age-encryption.org/")) return "samtale";
  if (ascii.startsWith("SQLite format 3")) return "sqlite";
  if (begins(0x89, 0x50, 0x4e, 0x47) || begins(0xff, 0xd8, 0xff) || ascii.startsWith("GIF8"))
    return "picture";
  if (
    ascii.startsWith("RIFF") ||
    ascii.startsWith("ID3") ||
    ascii.startsWith("OggS") ||
    ascii.startsWith("fLaC")
  )
    return "recording";
  if (ascii.slice(4, 8) === "ftyp" || begins(0x1a, 0x45, 0xdf, 0xa3)) return "recording";
  if (begins(0x1f, 0x8b) || begins(0x37, 0x7a, 0xbc, 0xaf) || ascii.startsWith("Rar!")) return "archive";
  return undefined;
}

/** Office and project files are zip archives told apart by what is in them. */
function sniffZip(bytes: Uint8Array): string {
  const zip = openZip(bytes);
  if (!zip.ok) return "zip";
  const names = new Set(zip.value.names.map((name) => name.toLowerCase()));
  if (names.has("word/document.xml")) return "docx";
  if (names.has("xl/workbook.xml")) return "xlsx";
  if (names.has("ppt/presentation.xml")) return "pptx";
  if (names.has("content.xml") && names.has("mimetype")) return "odt";
  if ([...names].some((name) => /^[^/]*\.qde$/.test(name))) return "qdpx";
  if (names.has("manifest.json") && names.has("project.json")) return "samtale";
  return "zip";
}

/** "EncryptedPackage" in UTF-16: the stream that holds a locked document. */
const wideName = "EncryptedPackage".replace(/./g, "$&\0");

/** Compound files: Word before 2007, or a newer document locked with a password. */
function sniffOle(bytes: Uint8Array): string {
  const content = decodeBytes(bytes.subarray(0, 1 << 20), "windows-1252");
  return content.includes(wideName) ? "encrypted" : "doc";
}

/** What a text is, by its form; the file name decides only between forms that look alike. */
export function sniffText(text: string, fileName: string): string {
  const head = text.slice(0, 8192).trimStart();
  const extension = /\.([a-z\d]+)$/i.exec(fileName)?.[1]?.toLowerCase() ?? "";
  if (/^WEBVTT(?:\s|$)/.test(head)) return "vtt";
  if (/^(?:\d+\s*\n)?\s*\d{1,3}:\d{1,2}:\d{1,2}[,.]\d{1,3}\s*--?>\s*\d/.test(head))
    return extension === "vtt" ? "vtt" : "srt";
  if (/^\d{1,2}:\d{2}:\d{2}\.\d{3},\d{1,2}:\d{2}:\d{2}\.\d{3}\s*\n/.test(head)) return "sbv";
  if (extension === "vtt" && /-->/.test(head)) return "vtt";
  if (
    /^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)?(?:<!DOCTYPE\s+)?<?(?:ANNOTATION_DOCUMENT|Trans\b|basic-transcription)/.test(
      head,
    )
  )
    return head.includes("ANNOTATION_DOCUMENT")
      ? "eaf"
      : head.includes("basic-transcription")
        ? "exb"
        : "trs";
  if (/^File type = "ooTextFile/.test(head)) return "textgrid";
  if (/^@(?:UTF8|Begin|Window|PID|Font)\b/m.test(head) && /^@Begin/m.test(head)) return "cha";
  if (/^[{[]/.test(head) && /^\s*[\]}]/.test(text.slice(-200).trimEnd().slice(-1))) return sniffJson(head);
  if (/^(?:<!doctype html|<html)/i.test(head)) return "html";
  if (/^<\?xml/.test(head)) return "xml";
  if (extension === "csv" || extension === "tsv") return extension;
  if (/^start\tend\ttext\n/.test(head)) return "tsv";
  if (extension === "md" || extension === "markdown") return "md";
  return /^(?:\*\*|__)[^*_\n]{1,60}(?::(?:\*\*|__)|(?:\*\*|__)\s*:)/m.test(head) ? "md" : "txt";
}

/** oTranscribe keeps HTML in its text; recognisers keep a list of segments. */
const sniffJson = (head: string): string =>
  /"text"\s*:\s*"(?:[^"\\]|\\.){0,2000}?<(?:p|span|br|b)\b/.test(head) || /"media-time"\s*:/.test(head)
    ? "otr"
    : "json";
