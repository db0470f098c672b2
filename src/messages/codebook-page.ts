import { msg, str } from "@lit/localize";
import { formatNumber, plural } from "#messages/format";

/** Words of one code as a page, and of its use at the side. */
export const pageText = {
  name: () => msg("Name", { id: "book.name" }),
  nameNeeded: () => msg("A code needs a name.", { id: "book.name-needed" }),
  merge: () => msg("Merge", { id: "book.merge" }),
  split: () => msg("Split", { id: "book.split" }),
  move: () => msg("Move", { id: "book.move" }),
  retire: () => msg("Retire", { id: "book.retire" }),
  isRetired: () =>
    msg("Retired: not offered for new codings. Its passages are kept and counted.", {
      id: "book.is-retired",
    }),
  changesSince: (number: number) => msg(str`Changes since v${number} shown`, { id: "book.changes-since" }),
  colorButton: (color: string) => msg(str`Colour: ${color}`, { id: "book.color-button" }),
  parent: () => msg("Parent", { id: "book.parent" }),
  atTop: () => msg("At the top", { id: "book.at-top" }),
  decisions: () => msg("Decisions", { id: "book.decisions" }),
  decisionPlace: (turns: string, source: string) =>
    msg(str`${turns}, ${source}`, { id: "book.decision-place" }),
  decisionBy: (round: string, who: string, day: string) =>
    msg(str`${round}. ${who}, ${day}`, { id: "book.decision-by" }),
  allDecisions: (n: number) => msg(str`Show all ${formatNumber(n)} decisions`, { id: "book.all-decisions" }),
  origin: () => msg("Origin", { id: "book.origin" }),
  originOf: (origin: "inductive" | "deductive" | "in-vivo") =>
    ({
      inductive: msg("Inductive", { id: "book.origin.inductive" }),
      deductive: msg("Deductive", { id: "book.origin.deductive" }),
      "in-vivo": msg("In vivo", { id: "book.origin.in-vivo" }),
    })[origin],
  level: () => msg("Level", { id: "book.level" }),
  levelOf: (level: "semantic" | "latent") =>
    ({
      semantic: msg("Semantic", { id: "book.level.semantic" }),
      latent: msg("Latent", { id: "book.level.latent" }),
    })[level],
  notSaid: () => msg("Not said", { id: "book.not-said" }),
  definition: () => msg("Definition", { id: "book.definition" }),
  includeWhen: () => msg("Include when", { id: "book.include-when" }),
  excludeWhen: () => msg("Exclude when", { id: "book.exclude-when" }),
  typicalExample: () => msg("Typical example", { id: "book.typical-example" }),
  boundaryExample: () => msg("Boundary example", { id: "book.boundary-example" }),
  definitionHint: () => msg("What it is that the code stands for", { id: "book.definition-hint" }),
  includeHint: () => msg("One rule a line: when to use it", { id: "book.include-hint" }),
  excludeHint: () => msg("One rule a line: when not, and what to use instead", { id: "book.exclude-hint" }),
  exampleHint: () => msg("In own words, or linked below", { id: "book.example-hint" }),
  boundaryHint: () => msg("A case that is just in, or just out", { id: "book.boundary-hint" }),
  fieldKeys: () => msg("Ctrl+Enter keeps, Esc gives up", { id: "book.field-keys" }),
  linkPassage: () => msg("Link a passage…", { id: "book.link-passage" }),
  unlinkPassage: () => msg("Remove the link", { id: "book.unlink-passage" }),
  choosePassage: (name: string) => msg(str`Passages of ${name}`, { id: "book.choose-passage" }),
  noPassages: () => msg("Nothing is coded with it yet.", { id: "book.no-passages" }),
  unplaced: () => msg("All its words were corrected away.", { id: "book.unplaced" }),
  mergedHere: () => msg("Merged here", { id: "book.merged-here" }),
  unmerge: () => msg("Un-merge", { id: "book.unmerge" }),
  scale: () => msg("Scale", { id: "book.scale" }),
  scaleNone: () => msg("No rating", { id: "book.scale-none" }),
  scaleSeven: () => msg("1 to 7", { id: "book.scale-seven" }),
  scaleThree: () => msg("Low, medium, high", { id: "book.scale-three" }),
  scaleOwn: () => msg("Own steps", { id: "book.scale-own" }),
  scaleLabels: () => msg("Steps of the scale", { id: "book.scale-labels" }),
  low: () => msg("low", { id: "book.low" }),
  medium: () => msg("medium", { id: "book.medium" }),
  high: () => msg("high", { id: "book.high" }),
  step: (value: number) => msg(str`step ${value}`, { id: "book.step" }),
  labelOf: (value: number) => msg(str`Label of ${value}`, { id: "book.label-of" }),
  addValue: () => msg("Add a step", { id: "book.add-value" }),
  removeValue: (value: number) => msg(str`Remove ${value}`, { id: "book.remove-value" }),
  ratings: (n: number) =>
    plural(
      n,
      msg(str`${formatNumber(n)} passage is rated; its number stays.`, { id: "book.ratings.one" }),
      msg(str`${formatNumber(n)} passages are rated; their numbers stay.`, { id: "book.ratings.other" }),
    ),
  use: () => msg("Use", { id: "book.use" }),
  useBy: () => msg("Use by", { id: "book.use-by" }),
  useByOf: (by: "source" | "coder" | "wave") =>
    ({
      source: msg("Transcript", { id: "book.use-by.source" }),
      coder: msg("Coder", { id: "book.use-by.coder" }),
      wave: msg("Wave", { id: "book.use-by.wave" }),
    })[by],
  inTranscripts: (total: number, used: number, all: number) =>
    msg(str`${formatNumber(total)} in ${formatNumber(used)} of ${formatNumber(all)}`, {
      id: "book.in-transcripts",
    }),
  withSubCodes: (n: number) =>
    plural(
      n,
      msg(str`With the ${formatNumber(n)} code below it.`, { id: "book.with-sub-codes.one" }),
      msg(str`With the ${formatNumber(n)} codes below it.`, { id: "book.with-sub-codes.other" }),
    ),
  readPassages: () => msg("Read the passages", { id: "book.read-passages" }),
  noWave: () => msg("No wave", { id: "book.no-wave" }),
  transcripts: (n: number) =>
    plural(
      n,
      msg(str`${formatNumber(n)} transcript`, { id: "book.transcripts.one" }),
      msg(str`${formatNumber(n)} transcripts`, { id: "book.transcripts.other" }),
    ),
  together: () => msg("Often applied together", { id: "book.together" }),
  ofTotal: (n: number) => msg(str`of ${formatNumber(n)}`, { id: "book.of-total" }),
  passages: (n: number) =>
    plural(
      n,
      msg(str`${formatNumber(n)} passage`, { id: "book.passages.one" }),
      msg(str`${formatNumber(n)} passages`, { id: "book.passages.other" }),
    ),
};
