import { readXml } from "#formats/transcript/container/xml";
import { isZip, openZip } from "#formats/transcript/container/zip";
import { DocumentReader } from "#formats/transcript/docx/document-reader";
import { decodeText } from "#formats/transcript/text/decode-text";
import type { RefiFiles } from "#formats/refi/refi-files";
import type { RefiNotes } from "#formats/refi/refi-notes";
import { childOf, type XmlElement } from "#formats/refi/xml-tree";

/** The text of a source, transcript, representation or note. */
export interface RefiText {
  /** No byte order mark, line ends as they were; undefined where there is none to be had. */
  readonly text: string | undefined;
  /** A byte order mark was taken off, which some programs count as a character. */
  readonly hasMark: boolean;
  /** Something is named as the text and is not there. */
  readonly isMissing: boolean;
}

const missing: RefiText = { text: undefined, hasMark: false, isMissing: true };
const none: RefiText = { text: undefined, hasMark: false, isMissing: false };

/**
 * Finds the text that positions refer to: the plain text file, else the text within the XML, else that of the formatted document,
 * whose positions may differ. Where a plain text exists the document is never looked at: programs space the two differently.
 */
export function readRefiText(element: XmlElement, files: RefiFiles, notes: RefiNotes): RefiText {
  const { plainTextPath = "", richTextPath = "" } = element.attributes;
  const plain = plainTextPath.trim() === "" ? undefined : files.find(plainTextPath);
  if (plain !== undefined && !isZip(plain)) {
    if (richTextPath !== "") notes.count("formatting-left");
    return textOf(plain, notes);
  }
  const inline = childOf(element, "PlainTextContent");
  if (inline !== undefined) {
    const hasMark = inline.text.startsWith("\ufeff");
    return { text: hasMark ? inline.text.slice(1) : inline.text, hasMark, isMissing: false };
  }
  const rich = richTextPath.trim() === "" ? plain : files.find(richTextPath);
  if (rich === undefined) return plainTextPath.trim() + richTextPath.trim() === "" ? none : missing;
  // Some programs give a plain text as the formatted one.
  if (!isZip(rich)) return /\.(?:txt|text|md)$/i.test(richTextPath.trim()) ? textOf(rich, notes) : missing;
  const text = docxText(rich);
  if (text === undefined) return missing;
  notes.count("texts-from-docx");
  return { text, hasMark: false, isMissing: false };
}

function textOf(bytes: Uint8Array, notes: RefiNotes): RefiText {
  const [a, b, c] = bytes;
  const hasMark =
    (a === 0xef && b === 0xbb && c === 0xbf) || (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff);
  const decoded = decodeText(bytes);
  // Text full of control characters is still the text that was coded.
  if (!decoded.ok) return { text: new TextDecoder("utf-8").decode(bytes), hasMark, isMissing: false };
  const { text, encoding } = decoded.value;
  if (encoding !== "utf-8") notes.count("texts-encoded");
  return { text, hasMark, isMissing: false };
}

/** The paragraphs of a Word document, a line each; undefined where it is none. */
function docxText(bytes: Uint8Array): string | undefined {
  const zip = openZip(bytes);
  if (!zip.ok) return undefined;
  const name = zip.value.names.find((entry) => entry.toLowerCase() === "word/document.xml");
  const part = name === undefined ? undefined : zip.value.read(name);
  if (part?.ok !== true) return undefined;
  const reader = new DocumentReader();
  return readXml(part.value, reader).ok ? reader.paragraphs.map(({ text }) => text).join("\n") : undefined;
}
