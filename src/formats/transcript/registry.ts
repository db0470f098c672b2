import type { FormatId } from "#formats/transcript/draft";
import type { BytesParser, TextParser } from "#formats/transcript/parsed-transcript";

/** How a format is read. Parsers are loaded when first needed, so that a page that opens no document loads no unzipping. */
export type TranscriptFormat =
  | { readonly reads: "text"; readonly load: () => Promise<TextParser> }
  | { readonly reads: "bytes"; readonly load: () => Promise<BytesParser> };

/** Every format that can be read as a transcript. Adding one: a parser in a file of its own, an id, a sign in `sniff`, a line here. */
export const transcriptFormats: Readonly<Record<FormatId, TranscriptFormat>> = {
  txt: { reads: "text", load: async () => (await import("#formats/transcript/txt")).parseTxt },
  md: { reads: "text", load: async () => (await import("#formats/transcript/md")).parseMd },
  vtt: { reads: "text", load: async () => (await import("#formats/transcript/vtt")).parseVtt },
  srt: { reads: "text", load: async () => (await import("#formats/transcript/srt")).parseSrt },
  sbv: { reads: "text", load: async () => (await import("#formats/transcript/sbv")).parseSbv },
  json: {
    reads: "text",
    load: async () => (await import("#formats/transcript/json/whisper-json")).parseWhisperJson,
  },
  otr: { reads: "text", load: async () => (await import("#formats/transcript/json/otranscribe")).parseOtr },
  csv: { reads: "text", load: async () => (await import("#formats/transcript/table/csv")).parseCsv },
  tsv: { reads: "text", load: async () => (await import("#formats/transcript/table/csv")).parseCsv },
  odt: { reads: "bytes", load: async () => (await import("#formats/transcript/odt/odt")).parseOdt },
  rtf: { reads: "bytes", load: async () => (await import("#formats/transcript/rtf/rtf")).parseRtf },
  xlsx: { reads: "bytes", load: async () => (await import("#formats/transcript/table/xlsx")).parseXlsx },
  docx: { reads: "bytes", load: async () => (await import("#formats/transcript/docx/docx")).parseDocx },
  pdf: { reads: "bytes", load: async () => (await import("#formats/transcript/pdf/pdf")).parsePdf },
};

/** Formats a person may choose between for one file: any text can be read as another kind of text. */
export const formatChoices = (format: FormatId): readonly FormatId[] =>
  transcriptFormats[format].reads === "bytes"
    ? [format]
    : (Object.keys(transcriptFormats) as FormatId[]).filter((id) => transcriptFormats[id].reads === "text");
