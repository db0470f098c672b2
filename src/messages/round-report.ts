import { msg, str } from "@lit/localize";
import { formatDate, formatList, formatNumber, plural } from "#messages/format";
import { codesCounted, roundMethodsText } from "#messages/round-methods";

/** What sentences need of what was left out, and of a place; shapes of the domain, which this room does not import. */
interface LeftOut {
  readonly missing: readonly unknown[];
  readonly turns: number;
  readonly codingsNotComplete: number;
  readonly codingsOfDeletedCodes: number;
  readonly codingsUnplaced: number;
}
interface Place {
  readonly source: string;
  readonly firstTurn: number | undefined;
  readonly lastTurn: number | undefined;
}

const percent = (share: number): string => `${formatNumber(100 * share, 1)} %`;

/** Why a figure is not defined, after a colon or in brackets. */
export const reasonOf = (reason: string): string =>
  ({
    empty: msg("there is nothing to compare", { id: "round-report.reason.empty" }),
    "one-coder": msg("fewer than two people coded", { id: "round-report.reason.one-coder" }),
    "no-pairable-units": msg("no unit was looked at by two coders", {
      id: "round-report.reason.no-pairable-units",
    }),
    "one-category": msg("only one category was used", { id: "round-report.reason.one-category" }),
    "no-variation": msg("nothing varies that chance could explain", {
      id: "round-report.reason.no-variation",
    }),
    "nothing-coded-by-anybody": msg("nobody used the code", { id: "round-report.reason.nothing-coded" }),
    "everything-coded-by-everybody": msg("everybody used the code everywhere", {
      id: "round-report.reason.everything-coded",
    }),
  })[reason] ?? reason;

const before = (codes: number, agreement: string, alpha: string, ac1: string): string =>
  msg(str`Before discussion, over ${codesCounted(codes)}: agreement ${agreement}, α ${alpha}, AC1 ${ac1}.`, {
    id: "round-report.before",
  });
const after = (codes: number, agreement: string, alpha: string, ac1: string): string =>
  msg(
    str`After discussion, with what was settled in place of each coder’s own coding, over ${codesCounted(codes)}: agreement ${agreement}, α ${alpha}, AC1 ${ac1}.`,
    { id: "round-report.after" },
  );

const codesNotDefined = (codes: readonly string[], reason: string): string =>
  msg(str`α is not defined for ${formatList(codes)}: ${reasonOf(reason)}.`, {
    id: "round-report.codes-not-defined",
  });

const paradox = (codes: readonly string[]): string =>
  msg(
    str`For ${formatList(codes)}, agreement is above 80 % and α below 0.40. Where few units carry a code, or nearly all, much agreement is expected by chance and α is low in spite of it (Feinstein & Cicchetti 1990); shares and AC1 are given beside it.`,
    { id: "round-report.paradox" },
  );

function leftOut({
  missing,
  turns,
  codingsNotComplete,
  codingsOfDeletedCodes,
  codingsUnplaced,
}: LeftOut): readonly string[] {
  const sentences = [
    ...(missing.length === 0
      ? []
      : [
          msg(
            str`Combinations of coder and transcript without figures, because it was not assigned or not completed: ${formatNumber(missing.length)}.`,
            { id: "round-report.left-out.missing" },
          ),
        ]),
    ...(turns === 0
      ? []
      : [
          msg(str`Turns left out by the role of who speaks: ${formatNumber(turns)}.`, {
            id: "round-report.left-out.turns",
          }),
        ]),
    ...(codingsNotComplete === 0
      ? []
      : [
          msg(
            str`Codings left out because their coder had not completed the transcript: ${formatNumber(codingsNotComplete)}.`,
            { id: "round-report.left-out.not-complete" },
          ),
        ]),
    ...(codingsOfDeletedCodes === 0
      ? []
      : [
          msg(str`Codings left out because their code was deleted: ${formatNumber(codingsOfDeletedCodes)}.`, {
            id: "round-report.left-out.deleted",
          }),
        ]),
    ...(codingsUnplaced === 0
      ? []
      : [
          msg(
            str`Codings left out because their words were removed from the text: ${formatNumber(codingsUnplaced)}.`,
            { id: "round-report.left-out.unplaced" },
          ),
        ]),
  ];
  return sentences.length === 0
    ? [msg("Nothing was left out.", { id: "round-report.left-out.nothing" })]
    : sentences;
}

const placesCounted = (n: number): string =>
  plural(
    n,
    msg("1 place", { id: "round-report.places.one" }),
    msg(str`${formatNumber(n)} places`, { id: "round-report.places.other" }),
  );

const settled = (places: number, n: number, shown: string): string =>
  plural(
    n,
    msg(
      str`The coders differed in ${placesCounted(places)}; ${shown} of them was settled by discussion, in the text, after the round was closed.`,
      { id: "round-report.settled.one" },
    ),
    msg(
      str`The coders differed in ${placesCounted(places)}; ${shown} of them were settled by discussion, in the text, after the round was closed.`,
      { id: "round-report.settled.other" },
    ),
  );

/** What was decided, without codes. */
export const kindOf = (kind: string): string =>
  ({
    one: msg("one coder’s coding stands", { id: "round-report.kind.one" }),
    joined: msg("extents joined", { id: "round-report.kind.joined" }),
    several: msg("several codes stand", { id: "round-report.kind.several" }),
    none: msg("no code stands", { id: "round-report.kind.none" }),
    boundary: msg("extent drawn anew", { id: "round-report.kind.boundary" }),
  })[kind] ?? kind;

const settledBy = (counts: readonly (readonly [kind: string, count: number])[]): string =>
  msg(
    str`What was decided: ${counts.map(([kind, count]) => `${kindOf(kind)}, ${formatNumber(count)}`).join("; ")}.`,
    { id: "round-report.settled-by" },
  );

const place = ({ source, firstTurn, lastTurn }: Place): string =>
  firstTurn === undefined || lastTurn === undefined
    ? source
    : firstTurn === lastTurn
      ? msg(str`${source}, turn ${String(firstTurn)}`, { id: "round-report.place.turn" })
      : msg(str`${source}, turns ${String(firstTurn)}–${String(lastTurn)}`, {
          id: "round-report.place.turns",
        });

const choice = (kind: string, codes: readonly string[]): string => {
  const names = codes.join(", ");
  return (
    {
      one:
        names === ""
          ? msg("One coder’s stands: no code", { id: "round-report.choice.one-none" })
          : msg(str`One coder’s stands: ${names}`, { id: "round-report.choice.one" }),
      joined: msg(str`Joined: ${names}`, { id: "round-report.choice.joined" }),
      several: msg(str`Several stand: ${names}`, { id: "round-report.choice.several" }),
      none: msg("No code stands", { id: "round-report.choice.none" }),
      boundary: msg(str`Drawn anew: ${names}`, { id: "round-report.choice.boundary" }),
    }[kind] ?? names
  );
};

const codedColumn = (kind: string): string =>
  ({
    character: msg("Characters", { id: "round-report.column.character" }),
    token: msg("Words", { id: "round-report.column.token" }),
    sentence: msg("Sentences", { id: "round-report.column.sentence" }),
    turn: msg("Turns", { id: "round-report.column.turn" }),
    paragraph: msg("Paragraphs", { id: "round-report.column.paragraph" }),
    segment: msg("Segments", { id: "round-report.column.segment" }),
    source: msg("Transcripts", { id: "round-report.column.source" }),
  })[kind] ?? kind;

const column = (name: string): string =>
  ({
    figures: msg("Figures", { id: "round-report.column.figures" }),
    code: msg("Code", { id: "round-report.column.code" }),
    coder: msg("Coder", { id: "round-report.column.coder" }),
    coders: msg("Coders", { id: "round-report.column.coders" }),
    units: msg("Units", { id: "round-report.column.units" }),
    codes: msg("Codes", { id: "round-report.column.codes" }),
    codedByAll: msg("by all", { id: "round-report.column.coded-by-all" }),
    percent: msg("Agree, %", { id: "round-report.column.percent" }),
    alpha: msg("α", { id: "round-report.column.alpha" }),
    interval: msg("95 % interval", { id: "round-report.column.interval" }),
    ac1: msg("AC1", { id: "round-report.column.ac1" }),
    place: msg("Place", { id: "round-report.column.place" }),
    options: msg("What coders had", { id: "round-report.column.options" }),
    decision: msg("Decision and reason", { id: "round-report.column.decision" }),
    who: msg("Written by", { id: "round-report.column.who" }),
  })[name] ?? name;

const when = (which: string): string =>
  which === "before"
    ? msg("Before discussion", { id: "round-report.when.before" })
    : msg("After discussion", { id: "round-report.when.after" });

/** What the report of a round says. */
export const roundReportText = {
  ...roundMethodsText,
  number: formatNumber,
  percent,
  interval: (lower: string, upper: string) => `[${lower};\u00A0${upper}]`,
  list: formatList,
  day: formatDate,
  title: (hasFigures: boolean) =>
    hasFigures
      ? msg("Agreement between coders", { id: "round-report.title" })
      : msg("Coding read side by side", { id: "round-report.title-side-by-side" }),
  subtitle: (project: string, round: string) => `${project}, ${round}`,
  noCoefficients: () =>
    msg(
      "Coding was compared by reading it side by side. No coefficients are given, as in reflexive thematic analysis coders are not meant to reach the same codes (Braun & Clarke 2021).",
      { id: "round-report.no-coefficients" },
    ),
  before,
  after,
  notDefined: (reason: string) =>
    msg(str`not defined (${reasonOf(reason)})`, { id: "round-report.not-defined" }),
  range: (low: string, lowCode: string, high: string, highCode: string) =>
    msg(str`By code, α goes from ${low} (${lowCode}) to ${high} (${highCode}).`, {
      id: "round-report.range",
    }),
  oneDefined: (alpha: string, code: string) =>
    msg(str`By code, α is defined for one only: ${alpha} (${code}).`, { id: "round-report.one-defined" }),
  codesNotDefined,
  paradox,
  leftOut,
  settled,
  settledBy,
  open: (n: number) =>
    plural(
      n,
      msg("1 is open.", { id: "round-report.open.one" }),
      msg(str`${formatNumber(n)} are open.`, { id: "round-report.open.other" }),
    ),
  noneSettled: (places: number) =>
    msg(str`The coders differed in ${placesCounted(places)}; none of them was settled by discussion.`, {
      id: "round-report.none-settled",
    }),
  codingsStay: () =>
    msg("Decisions are kept apart from the codings, which stay as they were.", {
      id: "round-report.codings-stay",
    }),
  afterCaveat: () =>
    msg(
      "Figures after discussion say how far talk brought the coders together (negotiated agreement: Garrison et al. 2006; Campbell et al. 2013), not how reliably each applies the codes alone.",
      { id: "round-report.after-caveat" },
    ),
  caption: (n: number) => msg(str`Table ${String(n)}.`, { id: "round-report.caption" }),
  overallTable: () => msg("Agreement over all codes", { id: "round-report.table.overall" }),
  codesTable: (which: string) =>
    which === "before"
      ? msg("Agreement by code, before discussion", { id: "round-report.table.codes-before" })
      : msg("Agreement by code, after discussion", { id: "round-report.table.codes-after" }),
  pairsTable: () =>
    msg("Agreement of pairs of coders, before discussion", { id: "round-report.table.pairs" }),
  selvesTable: (round: string) =>
    msg(str`Agreement of each coder with their own coding in ${round}`, {
      id: "round-report.table.selves",
    }),
  decisionsTable: () => msg("What was decided in discussion", { id: "round-report.table.decisions" }),
  column,
  shareColumn: (coder: string) => `${coder}, %`,
  codedColumn,
  when,
  sharesNote: () =>
    msg(
      "Under each coder: share of the units this coder looked at that carry the code. Then units that carry it for any coder, and for all who looked.",
      { id: "round-report.shares-note" },
    ),
  paradoxNote: () =>
    msg("* Agreement above 80 % with α below 0.40: read AC1 and the shares beside it.", {
      id: "round-report.paradox-note",
    }),
  pair: (first: string, second: string) => msg(str`${first} and ${second}`, { id: "round-report.pair" }),
  place,
  option: (coder: string, codes: readonly string[]) =>
    codes.length === 0
      ? msg(str`${coder}: nothing`, { id: "round-report.option.none" })
      : `${coder}: ${codes.join(", ")}`,
  choice,
  version: (n: number) => msg(str`codebook v${String(n)}`, { id: "round-report.version" }),
  references: () => msg("References", { id: "round-report.references" }),
};
