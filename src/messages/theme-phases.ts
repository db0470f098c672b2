import { msg, str } from "@lit/localize";
import { formatNumber, formatList, plural } from "#messages/format";

/** What the analysis mode of a project asks of a phase, where it does. */
const mode = (phase: string, of: string): string | undefined => {
  if (of === "reflexive" && phase === "coding")
    return msg(
      "Reflexive analysis: coding is one reader’s and changes as they read. No coefficient is asked for.",
      {
        id: "theme-phases.reflexive-coding",
      },
    );
  if (of === "reflexive" && (phase === "generating" || phase === "reviewing"))
    return msg(
      "Reflexive analysis: themes are made, not found. Counts tell where to look again; they do not decide.",
      {
        id: "theme-phases.reflexive-themes",
      },
    );
  if (of === "codebook" && phase === "generating")
    return msg("Codebook analysis: themes may be named from the start and are charted as coding goes on.", {
      id: "theme-phases.codebook-themes",
    });
  if (of === "coding-reliability" && phase === "coding")
    return msg(
      "Coding reliability: agreement between coders is computed from rounds, before themes are made of the codes.",
      {
        id: "theme-phases.reliability-coding",
      },
    );
  return undefined;
};

/** What was made, kind by kind; kinds without any are left out. */
const work = (made: {
  readonly codings: number;
  readonly codes: number;
  readonly memos: number;
  readonly themes: number;
  readonly extracts: number;
}): readonly string[] =>
  [
    [made.codings, phaseText.codings(made.codings)] as const,
    [made.codes, phaseText.codes(made.codes)] as const,
    [made.memos, phaseText.memos(made.memos)] as const,
    [made.themes, phaseText.themes(made.themes)] as const,
    [made.extracts, phaseText.extracts(made.extracts)] as const,
  ].flatMap(([count, said]) => (count === 0 ? [] : [said]));

/** What of its wording a theme lacks. */
const lacks = (has: {
  readonly hasConcept: boolean;
  readonly hasBoundary: boolean;
  readonly isNamed: boolean;
}): string => {
  const missing = [
    ...(has.hasConcept ? [] : [msg("concept", { id: "theme-phases.lacks-concept" })]),
    ...(has.hasBoundary ? [] : [msg("boundary", { id: "theme-phases.lacks-boundary" })]),
    ...(has.isNamed ? [] : [msg("final name", { id: "theme-phases.lacks-name" })]),
  ];
  return missing.length === 0
    ? msg("concept, boundary and name", { id: "theme-phases.lacks-nothing" })
    : msg(str`lacks ${formatList(missing)}`, { id: "theme-phases.lacks" });
};

/** What the guide through the phases of thematic analysis says. */
export const phaseText = {
  about: (phase: string) =>
    ({
      familiarisation: msg("Read everything, more than once, and note what strikes you before you code.", {
        id: "theme-phases.about.familiarisation",
      }),
      coding: msg("Code the whole data set, evenly, and merge codes that say the same.", {
        id: "theme-phases.about.coding",
      }),
      generating: msg(
        "Gather codes around ideas that answer the question. A theme is a claim, not a heading.",
        { id: "theme-phases.about.generating" },
      ),
      reviewing: msg(
        "Hold each theme against its extracts, then against the whole data set. Split, merge and drop.",
        { id: "theme-phases.about.reviewing" },
      ),
      naming: msg(
        "Say what each theme is about and what it is not, in a few sentences, and give it a name that says it.",
        { id: "theme-phases.about.naming" },
      ),
      writing: msg(
        "Write the analysis: extracts with what they show, and what speaks against it. The report is under Export.",
        { id: "theme-phases.about.writing" },
      ),
    })[phase] ?? phase,
  mode,
  work,
  lacks,
  since: (day: string) => msg(str`Since ${day}`, { id: "theme-phases.since" }),
  fromTo: (from: string, to: string) => msg(str`${from} – ${to}`, { id: "theme-phases.from-to" }),
  isNow: () => msg("The project is in this phase.", { id: "theme-phases.is-now" }),
  begin: () => msg("We are in this phase now", { id: "theme-phases.begin" }),
  madeHere: () => msg("Made in this phase:", { id: "theme-phases.made-here" }),
  codings: (n: number) =>
    plural(
      n,
      msg(str`${formatNumber(n)} coding`, { id: "theme-phases.codings.one" }),
      msg(str`${formatNumber(n)} codings`, { id: "theme-phases.codings.other" }),
    ),
  codes: (n: number) =>
    plural(
      n,
      msg(str`${formatNumber(n)} code`, { id: "theme-phases.codes.one" }),
      msg(str`${formatNumber(n)} codes`, { id: "theme-phases.codes.other" }),
    ),
  memos: (n: number) =>
    plural(
      n,
      msg(str`${formatNumber(n)} memo`, { id: "theme-phases.memos.one" }),
      msg(str`${formatNumber(n)} memos`, { id: "theme-phases.memos.other" }),
    ),
  themes: (n: number) =>
    plural(
      n,
      msg(str`${formatNumber(n)} theme`, { id: "theme-phases.themes.one" }),
      msg(str`${formatNumber(n)} themes`, { id: "theme-phases.themes.other" }),
    ),
  extracts: (n: number) =>
    plural(
      n,
      msg(str`${formatNumber(n)} extract`, { id: "theme-phases.extracts.one" }),
      msg(str`${formatNumber(n)} extracts`, { id: "theme-phases.extracts.other" }),
    ),
  stepsTaken: () => msg("What was done", { id: "theme-phases.steps-taken" }),
  steps: () => msg("steps", { id: "theme-phases.steps" }),
  stepsIn: (area: string) =>
    ({
      transcripts: msg("Transcripts", { id: "theme-phases.steps-in.transcripts" }),
      corrections: msg("Corrections of transcripts", { id: "theme-phases.steps-in.corrections" }),
      coding: msg("Coding", { id: "theme-phases.steps-in.coding" }),
      codebook: msg("Codes and their rules", { id: "theme-phases.steps-in.codebook" }),
      memos: msg("Memos and diary", { id: "theme-phases.steps-in.memos" }),
      themes: msg("Themes", { id: "theme-phases.steps-in.themes" }),
      maps: msg("Maps", { id: "theme-phases.steps-in.maps" }),
      extracts: msg("Extracts", { id: "theme-phases.steps-in.extracts" }),
      answers: msg("Member check", { id: "theme-phases.steps-in.answers" }),
      rounds: msg("Rounds", { id: "theme-phases.steps-in.rounds" }),
      people: msg("Participants", { id: "theme-phases.steps-in.people" }),
    })[area] ?? area,
  allSteps: () => msg("All changes of this phase", { id: "theme-phases.all-steps" }),
  noSteps: () => msg("Nothing yet.", { id: "theme-phases.no-steps" }),
  reading: () => msg("Reading", { id: "theme-phases.reading" }),
  readOf: (n: number, of: number) =>
    msg(str`${formatNumber(n)} of ${formatNumber(of)} read`, { id: "theme-phases.read-of" }),
  readingNote: () =>
    msg("Tick what you have read through. This is kept on this device and is nobody else’s business.", {
      id: "theme-phases.reading-note",
    }),
  readThrough: (transcript: string) =>
    msg(str`Read through: ${transcript}`, { id: "theme-phases.read-through" }),
  noNotes: () => msg("no notes yet", { id: "theme-phases.no-notes" }),
  notes: (n: number) =>
    plural(
      n,
      msg(str`${formatNumber(n)} note`, { id: "theme-phases.notes.one" }),
      msg(str`${formatNumber(n)} notes`, { id: "theme-phases.notes.other" }),
    ),
  notCoded: () => msg("Transcripts", { id: "theme-phases.not-coded" }),
  turnsCoded: () => msg("turns coded", { id: "theme-phases.turns-coded" }),
  nothingYet: () => msg("nothing yet", { id: "theme-phases.nothing-yet" }),
  partOf: (n: number, of: number) =>
    msg(str`${formatNumber(n)} of ${formatNumber(of)}`, { id: "theme-phases.part-of" }),
  notCodedNote: () =>
    msg("A turn counts when any coding touches it. Not every turn has to be coded.", {
      id: "theme-phases.not-coded-note",
    }),
  placing: () => msg("From codes to themes", { id: "theme-phases.placing" }),
  themesSoFar: () => msg("Themes so far", { id: "theme-phases.themes-so-far" }),
  unplacedCodes: () => msg("Codes in no theme", { id: "theme-phases.unplaced-codes" }),
  inSeveral: () => msg("Codes in several themes", { id: "theme-phases.in-several" }),
  againstExtracts: () => msg("Each theme against its extracts", { id: "theme-phases.against-extracts" }),
  evidenceOf: (extracts: number, counter: number): string =>
    extracts + counter === 0
      ? msg("no extracts yet", { id: "theme-phases.no-extracts" })
      : msg(str`${formatNumber(extracts)} for, ${formatNumber(counter)} against`, {
          id: "theme-phases.evidence",
        }),
  againstAll: () => msg("Against the whole data set", { id: "theme-phases.against-all" }),
  allTouched: () =>
    msg("Every transcript holds something of the themes.", { id: "theme-phases.all-touched" }),
  untouched: (n: number) =>
    plural(
      n,
      msg(
        str`${formatNumber(n)} transcript holds nothing of any theme. Is that the transcript, or the themes?`,
        { id: "theme-phases.untouched.one" },
      ),
      msg(
        str`${formatNumber(n)} transcripts hold nothing of any theme. Is that the transcripts, or the themes?`,
        { id: "theme-phases.untouched.other" },
      ),
    ),
  wording: () => msg("What each theme says", { id: "theme-phases.wording" }),
  noThemes: () => msg("No themes yet.", { id: "theme-phases.no-themes" }),
};
