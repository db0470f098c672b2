import { msg, str } from "@lit/localize";
import { formatNumber, plural } from "#messages/format";

/** Words of codes side by side, of codes that look alike, and of codebooks that are brought in and taken along. */
export const exchangeText = {
  compareTitle: () => msg("Codes side by side", { id: "book.compare-title" }),
  comparing: (names: string) => msg(str`Side by side: ${names}`, { id: "book.comparing" }),
  inOf: (mentions: number, sources: number) =>
    mentions === 0
      ? msg("Not used", { id: "book.in-of.none" })
      : plural(
          sources,
          msg(str`${formatNumber(mentions)} in ${formatNumber(sources)} transcript`, {
            id: "book.in-of.one",
          }),
          msg(str`${formatNumber(mentions)} in ${formatNumber(sources)} transcripts`, {
            id: "book.in-of.other",
          }),
        ),
  belowToo: () => msg("with the codes below", { id: "book.below-too" }),
  noneCompared: () => msg("Nothing is coded with them yet.", { id: "book.none-compared" }),
  noneShared: () => msg("Nowhere do they share words.", { id: "book.none-shared" }),
  pairMeets: (a: string, b: string, n: number, same: number) =>
    n === 0
      ? msg(str`${a} and ${b} share no words`, { id: "book.pair-meets.none" })
      : plural(
          n,
          msg(
            str`${a} and ${b} share words in ${formatNumber(n)} place, one coder using both in ${formatNumber(same)}`,
            { id: "book.pair-meets.one" },
          ),
          msg(
            str`${a} and ${b} share words in ${formatNumber(n)} places, one coder using both in ${formatNumber(same)}`,
            { id: "book.pair-meets.other" },
          ),
        ),
  overlapsOnly: () => msg("Only where they share words", { id: "book.overlaps-only" }),
  overlap: () => msg("share words", { id: "book.overlap" }),
  duplicates: () => msg("Codes that look alike", { id: "book.duplicates" }),
  findDuplicates: () => msg("Codes that look alike…", { id: "book.find-duplicates" }),
  duplicatesNote: () =>
    msg(
      "Codes that are alike in name, in definition, or in what they are put on. They may well be meant to differ: look at them side by side first.",
      { id: "book.duplicates-note" },
    ),
  noDuplicates: () => msg("No two codes look alike.", { id: "book.no-duplicates" }),
  alikeName: (share: string) => msg(str`names ${share} alike`, { id: "book.alike-name" }),
  alikeDefinition: (share: string) => msg(str`definitions ${share} alike`, { id: "book.alike-definition" }),
  alikePassages: (share: string) =>
    msg(str`${share} of the lesser one’s text is the other’s too`, { id: "book.alike-passages" }),
  comparePair: (a: string, b: string) => msg(str`Compare ${a} and ${b}`, { id: "book.compare-pair" }),
  mergePair: (a: string, b: string) => msg(str`Merge ${a} and ${b}`, { id: "book.merge-pair" }),
  keepPair: (a: string, b: string) => msg(str`Keep apart: ${a} and ${b}`, { id: "book.keep-pair" }),
  keepApart: () => msg("Keep apart", { id: "book.keep-apart" }),
  keptApart: (n: number) =>
    plural(
      n,
      msg(str`${formatNumber(n)} pair kept apart on this device.`, { id: "book.kept-apart.one" }),
      msg(str`${formatNumber(n)} pairs kept apart on this device.`, { id: "book.kept-apart.other" }),
    ),
  showAgain: () => msg("Show again", { id: "book.show-again" }),
  importFile: () => msg("Import a codebook file…", { id: "book.import-file" }),
  starter: () => msg("Begin with a codebook…", { id: "book.starter" }),
  starterHeading: () => msg("Codebooks to begin with", { id: "book.starter-heading" }),
  starterNote: () =>
    msg("Each is added to what is there; nothing of yours changes.", { id: "book.starter-note" }),
  starterAbout: (count: number, language: string, citation: string) =>
    msg(str`${formatNumber(count)} codes, ${language}. ${citation}`, { id: "book.starter-about" }),
  load: () => msg("Load", { id: "book.load" }),
  loadStarter: (title: string) => msg(str`Load ${title}`, { id: "book.load-starter" }),
  importHeading: () => msg("Codebook imported", { id: "book.import-heading" }),
  loaded: (title: string, n: number) =>
    n === 0
      ? msg(str`Every code of ${title} is there already.`, { id: "book.loaded.none" })
      : plural(
          n,
          msg(str`${formatNumber(n)} code of ${title} added.`, { id: "book.loaded.one" }),
          msg(str`${formatNumber(n)} codes of ${title} added.`, { id: "book.loaded.other" }),
        ),
  loadExisting: (n: number) =>
    plural(
      n,
      msg(str`${formatNumber(n)} code was there already and is as it was.`, { id: "book.load-existing.one" }),
      msg(str`${formatNumber(n)} codes were there already and are as they were.`, {
        id: "book.load-existing.other",
      }),
    ),
  /** @param above where the other one is; "" for the top */
  loadNamesake: (name: string, above: string) =>
    above === ""
      ? msg(str`${name}: there is another code of this name, at the top.`, { id: "book.load-namesake.top" })
      : msg(str`${name}: there is another code of this name, under ${above}.`, {
          id: "book.load-namesake.under",
        }),
  loadKeys: (n: number) =>
    plural(
      n,
      msg(str`${formatNumber(n)} code came without its key, because another code has it.`, {
        id: "book.load-keys.one",
      }),
      msg(str`${formatNumber(n)} codes came without their key, because another code has it.`, {
        id: "book.load-keys.other",
      }),
    ),
  exportHeading: () => msg("Codebook saved", { id: "book.export-heading" }),
  exported: (codes: string) => msg(str`Saved ${codes}.`, { id: "book.exported" }),
  exportAs: (format: "docx" | "xlsx" | "csv" | "qdc" | "json") =>
    ({
      docx: msg("Save for an appendix (Word)", { id: "book.export.docx" }),
      xlsx: msg("Save as a workbook (xlsx)", { id: "book.export.xlsx" }),
      csv: msg("Save as a table (csv)", { id: "book.export.csv" }),
      qdc: msg("Save for other programs (REFI-QDA .qdc)", { id: "book.export.qdc" }),
      json: msg("Save for Samtale (json)", { id: "book.export.json" }),
    })[format],
  fileTitle: (project: string) => msg(str`${project}, codebook`, { id: "book.file-title" }),
};
