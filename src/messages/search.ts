import { msg, str } from "@lit/localize";
import { formatNumber, plural } from "#messages/format";

/** What search says: the command dialog, the screen of all hits, coding them. */
export const searchText = {
  title: () => msg("Search", { id: "search.title" }),
  dialog: () => msg("Search and commands", { id: "search.dialog" }),
  ask: () => msg("Search transcripts, codes, memos, people, commands", { id: "search.ask" }),
  askWords: () => msg("Words, “exact phrase”, begin*", { id: "search.ask-words" }),
  askPattern: () => msg("Regular expression", { id: "search.ask-pattern" }),
  results: () => msg("Results", { id: "search.results" }),
  pattern: () => msg("Regular expression", { id: "search.pattern" }),
  turns: () => msg("Turns", { id: "search.turns" }),
  codes: () => msg("Codes", { id: "search.codes" }),
  memos: () => msg("Memos", { id: "search.memos" }),
  people: () => msg("People", { id: "search.people" }),
  transcripts: () => msg("Transcripts", { id: "search.transcripts" }),
  commands: () => msg("Commands", { id: "search.commands" }),
  shortcutList: () => msg("List of keyboard shortcuts", { id: "search.shortcut-list" }),
  similarTurns: () => msg("Turns with similar words", { id: "search.similar-turns" }),
  turn: (number: number) => msg(str`turn ${formatNumber(number)}`, { id: "search.turn" }),
  person: () => msg("All their turns", { id: "search.person" }),
  allHits: (n: number) =>
    plural(
      n,
      msg(str`${formatNumber(n)} hit, in context`, { id: "search.all-hits.one" }),
      msg(str`All ${formatNumber(n)} hits, in context`, { id: "search.all-hits.other" }),
    ),
  inTurns: (turns: number, transcripts: number) =>
    msg(str`in ${turnsOf(turns)} of ${transcriptsOf(transcripts)}`, { id: "search.in-turns" }),
  similar: () => msg("Look for similar words", { id: "search.similar" }),
  similarNote: () => msg("spelled nearly alike, likeliest first", { id: "search.similar-note" }),
  preparing: (percent: number) =>
    msg(str`Preparing similar words, ${formatNumber(percent)} %`, { id: "search.preparing" }),
  reading: () => msg("Reading the transcripts", { id: "search.reading" }),
  nothingAlike: () => msg("No turn has words like these.", { id: "search.nothing-alike" }),
  noHits: () => msg("No turn has all of this.", { id: "search.no-hits" }),
  noHitsPattern: () => msg("The expression matches nothing.", { id: "search.no-hits-pattern" }),
  unreadable: () =>
    msg(
      "This is not a regular expression. A bracket may be open, or a sign may need a backslash before it.",
      {
        id: "search.unreadable",
      },
    ),
  slow: () =>
    msg(
      "This expression takes too long to try on every turn, and was stopped. Make what repeats in it simpler.",
      {
        id: "search.slow",
      },
    ),
  cut: () =>
    msg("This expression is slow: only the first part of the transcripts was searched.", {
      id: "search.cut",
    }),
  found: (turns: number, names: number) =>
    msg(str`${turnsOf(turns)}, ${othersOf(names)}`, { id: "search.found" }),
  hintWords: () => msg("all words in a turn", { id: "search.hint-words" }),
  hintPhrase: () => msg("as it stands", { id: "search.hint-phrase" }),
  hintPhraseSample: () => msg("“a phrase”", { id: "search.hint-phrase-sample" }),
  hintBegin: () => msg("begins or ends so", { id: "search.hint-begin" }),
  hintBeginSample: () => msg("be* *gin", { id: "search.hint-begin-sample" }),
  open: () => msg("open", { id: "search.open" }),

  where: () => msg("Where to search", { id: "search.where" }),
  participants: () => msg("Participants", { id: "search.participants" }),
  roles: () => msg("Roles", { id: "search.roles" }),
  all: (n: number) => msg(str`All ${formatNumber(n)}`, { id: "search.all" }),
  order: () => msg("Order", { id: "search.order" }),
  orderOf: (order: "place" | "left" | "right") =>
    ({
      place: () => msg("Transcript", { id: "search.order.place" }),
      left: () => msg("Word before", { id: "search.order.left" }),
      right: () => msg("Word after", { id: "search.order.right" }),
    })[order](),
  hits: (n: number) =>
    plural(n, msg("hit", { id: "search.hits.one" }), msg("hits", { id: "search.hits.other" })),
  turnCount: (n: number) =>
    plural(n, msg("turn", { id: "search.turn-count.one" }), msg("turns", { id: "search.turn-count.other" })),
  transcriptCount: (n: number) =>
    plural(
      n,
      msg("transcript", { id: "search.transcript-count.one" }),
      msg("transcripts", { id: "search.transcript-count.other" }),
    ),
  hitList: () => msg("Hits in context", { id: "search.hit-list" }),
  check: () => msg("Take along", { id: "search.check" }),
  place: () => msg("Place", { id: "search.place" }),
  before: () => msg("Before", { id: "search.before" }),
  after: () => msg("Hit and after", { id: "search.after" }),
  beginHere: () =>
    msg("Every place where words stand, each with what is said around it, appears here.", {
      id: "search.begin-here",
    }),
  lookFor: (words: string) => msg(str`Search ${words}`, { id: "search.look-for" }),
  lookElsewhere: () => msg("Search everywhere", { id: "search.look-elsewhere" }),

  codeHits: () => msg("Code the hits", { id: "search.code-hits" }),
  checkedOf: (checked: number, all: number) =>
    msg(str`${formatNumber(checked)} of ${formatNumber(all)} checked`, { id: "search.checked-of" }),
  checkAll: () => msg("Check all", { id: "search.check-all" }),
  checkNone: () => msg("Check none", { id: "search.check-none" }),
  extent: () => msg("Code", { id: "search.extent" }),
  extentOf: (extent: "turn" | "sentence" | "hit") =>
    ({
      turn: () => msg("Turn", { id: "search.extent.turn" }),
      sentence: () => msg("Sentence", { id: "search.extent.sentence" }),
      hit: () => msg("Hit", { id: "search.extent.hit" }),
    })[extent](),
  code: () => msg("As", { id: "search.code" }),
  findCode: () => msg("Find or name a code", { id: "search.find-code" }),
  newCode: (name: string) => msg(str`New code “${name}”`, { id: "search.new-code" }),
  codePassages: (n: number) =>
    plural(
      n,
      msg(str`Code ${formatNumber(n)} passage`, { id: "search.code-passages.one" }),
      msg(str`Code ${formatNumber(n)} passages`, { id: "search.code-passages.other" }),
    ),
  alreadyCoded: (n: number) =>
    plural(
      n,
      msg(str`${formatNumber(n)} passage you have coded so already, and it stays as it is.`, {
        id: "search.already-coded.one",
      }),
      msg(str`${formatNumber(n)} passages you have coded so already, and they stay as they are.`, {
        id: "search.already-coded.other",
      }),
    ),
  coded: (n: number, code: string) =>
    plural(
      n,
      msg(str`Coded ${formatNumber(n)} passage as ${code}`, { id: "search.coded.one" }),
      msg(str`Coded ${formatNumber(n)} passages as ${code}`, { id: "search.coded.other" }),
    ),
  undo: () => msg("Undo", { id: "search.undo" }),

  export: () => msg("Export", { id: "search.export" }),
  as: () => msg("As", { id: "search.as" }),
  asComma: () => msg("Table (csv, comma)", { id: "search.as-comma" }),
  asSemicolon: () => msg("Table (csv, semicolon)", { id: "search.as-semicolon" }),
  exportHits: (n: number) =>
    plural(
      n,
      msg(str`Export ${formatNumber(n)} hit`, { id: "search.export-hits.one" }),
      msg(str`Export ${formatNumber(n)} hits`, { id: "search.export-hits.other" }),
    ),
  exported: (n: number) =>
    plural(
      n,
      msg(str`Exported ${formatNumber(n)} hit`, { id: "search.exported.one" }),
      msg(str`Exported ${formatNumber(n)} hits`, { id: "search.exported.other" }),
    ),
  fileName: () => msg("Hits in context", { id: "search.file-name" }),
  columns: () => [
    msg("Before", { id: "search.column.before" }),
    msg("Hit", { id: "search.column.hit" }),
    msg("After", { id: "search.column.after" }),
    msg("Speaker", { id: "search.column.speaker" }),
    msg("Role", { id: "search.column.role" }),
    msg("Transcript", { id: "search.column.transcript" }),
    msg("Wave", { id: "search.column.wave" }),
    msg("Turn", { id: "search.column.turn" }),
    msg("Time", { id: "search.column.time" }),
    msg("Start (UTF-16)", { id: "search.column.start" }),
    msg("End (UTF-16)", { id: "search.column.end" }),
  ],

  keys: () => msg("Search", { id: "search.keys" }),
  keyFind: () => msg("Words to look for", { id: "search.key.find" }),
  keyNext: () => msg("Next hit", { id: "search.key.next" }),
  keyPrevious: () => msg("Previous hit", { id: "search.key.previous" }),
  keyCheck: () => msg("Take the hit along, or not", { id: "search.key.check" }),
  keyOpen: () => msg("Open in transcript", { id: "search.key.open" }),
};

const turnsOf = (n: number): string =>
  plural(
    n,
    msg(str`${formatNumber(n)} turn`, { id: "search.turns-of.one" }),
    msg(str`${formatNumber(n)} turns`, { id: "search.turns-of.other" }),
  );

const transcriptsOf = (n: number): string =>
  plural(
    n,
    msg(str`${formatNumber(n)} transcript`, { id: "search.transcripts-of.one" }),
    msg(str`${formatNumber(n)} transcripts`, { id: "search.transcripts-of.other" }),
  );

const othersOf = (n: number): string =>
  plural(
    n,
    msg(str`${formatNumber(n)} other result`, { id: "search.others-of.one" }),
    msg(str`${formatNumber(n)} other results`, { id: "search.others-of.other" }),
  );
