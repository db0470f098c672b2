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
  docx: { reads: "bytes", load: async () => (await import("#formats/transcript/docx/docx")).parseDocx },
};

/** Formats a person may choose between for one file: any text can be read as another kind of text. */
export const formatChoices = (format: FormatId): readonly FormatId[] =>
  transcriptFormats[format].reads === "bytes"
    ? [format]
    : (Object.keys(transcriptFormats) as FormatId[]).filter((id) => transcriptFormats[id].reads === "text");
