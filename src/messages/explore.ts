import { msg, str } from "@lit/localize";
import { formatNumber, formatTime, plural } from "#messages/format";

/** What a reference needs; the shape of `PassageReference` in the domain, which this room does not import. */
interface ReferenceParts {
  readonly speakers: readonly string[];
  readonly source: string;
  readonly firstTurn: number | undefined;
  readonly lastTurn: number | undefined;
}

const turnRange = ({ firstTurn, lastTurn }: ReferenceParts): string =>
  firstTurn === undefined || lastTurn === undefined
    ? ""
    : firstTurn === lastTurn
      ? msg(str`turn ${firstTurn}`, { id: "explore.turn" })
      : msg(str`turns ${firstTurn}–${lastTurn}`, { id: "explore.turns" });

/** "Teacher 3, Focus group A, turn 51" */
const reference = (parts: ReferenceParts): string =>
  [parts.speakers.join(" / "), parts.source, turnRange(parts)].filter((part) => part !== "").join(", ");

/** What the passages screen and its exports say. */
export const exploreText = {
  turnRange,
  reference,
  time: formatTime,
  title: () => msg("Explore", { id: "explore.title" }),
  view: () => msg("View", { id: "explore.view" }),
  passages: () => msg("Passages", { id: "explore.passages" }),
  table: () => msg("Table", { id: "explore.table" }),
  cases: () => msg("Cases by code", { id: "explore.cases" }),
  codes: () => msg("Codes", { id: "explore.codes" }),
  where: () => msg("Where", { id: "explore.where" }),
  match: () => msg("How codes are combined", { id: "explore.match" }),
  anyOf: () => msg("any of", { id: "explore.any-of" }),
  allOf: () => msg("all of", { id: "explore.all-of" }),
  everyCode: () => msg("every code", { id: "explore.every-code" }),
  withSubcodes: () => msg("with sub-codes", { id: "explore.with-subcodes" }),
  participants: () => msg("Participants", { id: "explore.participants" }),
  roles: () => msg("Roles", { id: "explore.roles" }),
  transcripts: () => msg("Transcripts", { id: "explore.transcripts" }),
  coders: () => msg("Coders", { id: "explore.coders" }),
  waves: () => msg("Waves", { id: "explore.waves" }),
  partial: () =>
    msg("A blind round is running: others’ codings of its transcripts are not here.", {
      id: "explore.partial",
    }),
  all: (n: number) => msg(str`All ${formatNumber(n)}`, { id: "explore.all" }),
  clear: () => msg("Start over", { id: "explore.clear" }),

  mentions: (n: number) =>
    plural(n, msg("mention", { id: "explore.mention" }), msg("mentions", { id: "explore.mentions" })),
  mentionsCounted: (n: number) =>
    plural(
      n,
      msg(str`${n} mention`, { id: "explore.mention-count.one" }),
      msg(str`${formatNumber(n)} mentions`, { id: "explore.mention-count.other" }),
    ),
  mentionBase: () => msg("overlaps by one coder count once", { id: "explore.mention-base" }),
  persons: (n: number) =>
    plural(n, msg("person", { id: "explore.person" }), msg("persons", { id: "explore.persons" })),
  personBase: (n: number) => msg(str`of ${formatNumber(n)} who speak`, { id: "explore.person-base" }),
  groups: (n: number) =>
    plural(n, msg("transcript", { id: "explore.group" }), msg("transcripts", { id: "explore.groups" })),
  groupBase: (n: number) => msg(str`of ${formatNumber(n)}`, { id: "explore.group-base" }),
  inTranscripts: (n: number) =>
    plural(
      n,
      msg(str`in ${n} transcript`, { id: "explore.in-transcript" }),
      msg(str`in ${formatNumber(n)} transcripts`, { id: "explore.in-transcripts" }),
    ),
  unplaced: (n: number) =>
    plural(
      n,
      msg(str`${n} coding has no words left after corrections and is not shown.`, {
        id: "explore.unplaced.one",
      }),
      msg(str`${formatNumber(n)} codings have no words left after corrections and are not shown.`, {
        id: "explore.unplaced.other",
      }),
    ),
  groupBy: () => msg("Group by", { id: "explore.group-by" }),
  groupByOf: (by: string) =>
    ({
      none: msg("Nothing", { id: "explore.by.none" }),
      participant: msg("Participant", { id: "explore.by.participant" }),
      source: msg("Transcript", { id: "explore.by.source" }),
      code: msg("Code", { id: "explore.by.code" }),
      coder: msg("Coder", { id: "explore.by.coder" }),
      role: msg("Role", { id: "explore.by.role" }),
    })[by] ?? by,
  nobodyNamed: () => msg("Nobody named", { id: "explore.nobody" }),
  noRole: () => msg("No role", { id: "explore.no-role" }),
  passageList: () => msg("Passages", { id: "explore.list" }),
  choosePassage: (name: string) => msg(str`Choose ${name}`, { id: "explore.choose" }),
  openInTranscript: () => msg("Open in transcript", { id: "explore.open" }),
  copyWithReference: () => msg("Copy with reference", { id: "explore.copy" }),
  copied: () => msg("Copied with its reference", { id: "explore.copied" }),
  moreAround: () => msg("More around", { id: "explore.more-around" }),
  lessAround: () => msg("Less around", { id: "explore.less-around" }),
  showAround: () => msg("Turns around", { id: "explore.show-around" }),
  hideAround: () => msg("Passage alone", { id: "explore.hide-around" }),
  showMore: (n: number, of: number) =>
    msg(str`Show ${formatNumber(n)} more of ${formatNumber(of)}`, { id: "explore.show-more" }),
  none: () => msg("No passage has all of this.", { id: "explore.none" }),
  withoutSlot: (slot: string, n: number) =>
    msg(str`Without “${slot}”: ${formatNumber(n)}`, { id: "explore.without-slot" }),
  withAnyCode: (n: number) => msg(str`With any of the codes: ${formatNumber(n)}`, { id: "explore.with-any" }),
  nothingCoded: () =>
    msg("Passages appear here as transcripts are coded: everything said under a code, side by side.", {
      id: "explore.nothing-coded",
    }),
  goCode: () => msg("Go to coding", { id: "explore.go-code" }),

  byPerson: () => msg("By person", { id: "explore.by-person" }),
  byTranscript: () => msg("By transcript", { id: "explore.by-transcript" }),
  nothingFrom: (names: string) => msg(str`Nothing from ${names}.`, { id: "explore.nothing-from" }),
  andMore: (n: number) => msg(str`${formatNumber(n)} more`, { id: "explore.and-more" }),
  export: () => msg("Export", { id: "explore.export" }),
  chosenOf: (n: number, of: number) =>
    msg(str`${formatNumber(n)} of ${formatNumber(of)} chosen`, { id: "explore.chosen-of" }),
  as: () => msg("As", { id: "explore.as" }),
  asDocx: () => msg("Word, quotations", { id: "explore.as.docx" }),
  asCsvComma: () => msg("Table (csv, commas)", { id: "explore.as.comma" }),
  asCsvSemicolon: () => msg("Table (csv, semicolons)", { id: "explore.as.semicolon" }),
  exportChosen: (n: number) => msg(str`Export ${formatNumber(n)}`, { id: "explore.export-chosen" }),
  exportAll: (n: number) => msg(str`All ${formatNumber(n)}`, { id: "explore.export-all" }),
  toTheme: () => msg("Add to a theme…", { id: "explore.to-theme" }),
  toThemeHeading: (n: number) =>
    plural(
      n,
      msg("Add the passage to a theme", { id: "explore.to-theme-heading.one" }),
      msg(str`Add ${formatNumber(n)} passages to a theme`, { id: "explore.to-theme-heading.other" }),
    ),
  toWhichTheme: () => msg("Theme", { id: "explore.to-which-theme" }),
  stance: () => msg("What they do for the theme", { id: "explore.stance" }),
  stanceOf: (stance: "for" | "against") =>
    stance === "for"
      ? msg("Shows it", { id: "explore.stance.for" })
      : msg("Speaks against it", { id: "explore.stance.against" }),
  inThemeAlready: (n: number) =>
    plural(
      n,
      msg("The passage is an extract of the theme already.", { id: "explore.in-theme-already.one" }),
      msg("The passages are extracts of the theme already.", { id: "explore.in-theme-already.other" }),
    ),
  copy: () => msg("Copy", { id: "explore.copy-chosen" }),
  exported: (n: number) =>
    plural(
      n,
      msg(str`Exported ${n} passage`, { id: "explore.exported.one" }),
      msg(str`Exported ${formatNumber(n)} passages`, { id: "explore.exported.other" }),
    ),
  fileName: (codes: string) => msg(str`Passages of ${codes}`, { id: "explore.file-name" }),

  columns: () => msg("Columns", { id: "explore.columns" }),
  counted: () => msg("Count", { id: "explore.counted" }),
  code: () => msg("Code", { id: "explore.code" }),
  total: () => msg("All", { id: "explore.total" }),
  exportTable: () => msg("Export table", { id: "explore.export-table" }),
  tableName: (by: string) => msg(str`Codes by ${by}`, { id: "explore.table-name" }),
  tableNote: (what: string) =>
    msg(str`Cells count ${what}. A dash is nothing said. Frequent is not the same as important.`, {
      id: "explore.table-note",
    }),
  turnsBase: (n: number) =>
    plural(
      n,
      msg(str`${n} turn`, { id: "explore.turn-base.one" }),
      msg(str`${formatNumber(n)} turns`, { id: "explore.turn-base.other" }),
    ),

  keys: () => msg("Passages", { id: "explore.keys" }),
  keyNext: () => msg("Next passage", { id: "explore.key.next" }),
  keyPrevious: () => msg("Previous passage", { id: "explore.key.previous" }),
  keyAround: () => msg("Turns around the passage", { id: "explore.key.around" }),
  keyChoose: () => msg("Choose the passage", { id: "explore.key.choose" }),
  keyExport: () => msg("Export the chosen passages, or all", { id: "explore.key.export" }),

  /** Headings of exported columns. */
  column: {
    text: () => msg("Text", { id: "explore.column.text" }),
    codes: () => msg("Codes", { id: "explore.column.codes" }),
    ratings: () => msg("Ratings", { id: "explore.column.ratings" }),
    coders: () => msg("Coders", { id: "explore.column.coders" }),
    speakers: () => msg("Speakers", { id: "explore.column.speakers" }),
    roles: () => msg("Roles", { id: "explore.column.roles" }),
    source: () => msg("Transcript", { id: "explore.column.source" }),
    wave: () => msg("Wave", { id: "explore.column.wave" }),
    firstTurn: () => msg("First turn", { id: "explore.column.first-turn" }),
    lastTurn: () => msg("Last turn", { id: "explore.column.last-turn" }),
    time: () => msg("Time", { id: "explore.column.time" }),
    start: () => msg("Start (UTF-16)", { id: "explore.column.start" }),
    end: () => msg("End (UTF-16)", { id: "explore.column.end" }),
    memos: () => msg("Memos", { id: "explore.column.memos" }),
  },
};
