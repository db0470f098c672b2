import { msg, str } from "@lit/localize";
import { formatDate, formatList, formatNumber, plural } from "#messages/format";

/** How a sample was drawn; a shape of the domain, which this room does not import. */
interface Sample {
  readonly of: "sources" | "turns";
  readonly number: number;
  readonly run: number;
  readonly seed: number;
}

const codersCounted = (n: number): string =>
  plural(
    n,
    msg("1 coder", { id: "round-report.coders.one" }),
    msg(str`${formatNumber(n)} coders`, { id: "round-report.coders.other" }),
  );
const sourcesCounted = (n: number): string =>
  plural(
    n,
    msg("1 transcript", { id: "round-report.sources.one" }),
    msg(str`${formatNumber(n)} transcripts`, { id: "round-report.sources.other" }),
  );
/** "3 codes" */
export const codesCounted = (n: number): string =>
  plural(
    n,
    msg("1 code", { id: "round-report.codes.one" }),
    msg(str`${formatNumber(n)} codes`, { id: "round-report.codes.other" }),
  );

const coded = (coders: readonly string[], sources: number): string =>
  msg(str`${codersCounted(coders.length)} (${formatList(coders)}) coded ${sourcesCounted(sources)}.`, {
    id: "round-report.coded",
  });

const backgrounds = (each: readonly (readonly [coder: string, background: string])[]): string =>
  msg(
    str`Background of those who coded: ${formatList(each.map(([coder, background]) => `${coder} (${background})`))}.`,
    { id: "round-report.backgrounds" },
  );

const sight = (isBlind: boolean): string =>
  isBlind
    ? msg("They coded independently: until the round was closed, none of them saw what the others coded.", {
        id: "round-report.blind",
      })
    : msg("They could see each other’s coding meanwhile.", { id: "round-report.open" });

const counted = (isFresh: boolean): string =>
  isFresh
    ? msg("Coding began anew: only what was coded in the round counts.", { id: "round-report.fresh" })
    : msg("What they had coded in these transcripts before counts too.", { id: "round-report.all" });

function sample(draw: Sample | undefined): string {
  if (draw === undefined)
    return msg("What to code was chosen, not drawn at random.", { id: "round-report.sample.none" });
  const { of, number, run, seed } = draw;
  if (of === "sources")
    return msg(
      str`The transcripts were drawn at random (${formatNumber(number)} drawn, seed ${String(seed)}).`,
      { id: "round-report.sample.sources" },
    );
  return run === 1
    ? msg(str`The turns were drawn at random (${formatNumber(number)} drawn, seed ${String(seed)}).`, {
        id: "round-report.sample.turns",
      })
    : msg(
        str`The turns were drawn at random (${formatNumber(number)} drawn, in runs of ${formatNumber(run)}, seed ${String(seed)}).`,
        { id: "round-report.sample.runs" },
      );
}

const period = (from: number, to: number): string =>
  msg(str`The round lasted from ${formatDate(from)} to ${formatDate(to)}.`, { id: "round-report.period" });

const codebook = (version: number, at: number, codes: number): string =>
  msg(
    str`Version ${String(version)} of the codebook, frozen on ${formatDate(at)}, was used; ${codesCounted(codes)} of it were compared.`,
    { id: "round-report.codebook" },
  );

const unit = (kind: string): string =>
  ({
    character: msg("The unit of comparison was the character.", { id: "round-report.unit.character" }),
    token: msg("The unit of comparison was the word.", { id: "round-report.unit.token" }),
    sentence: msg("The unit of comparison was the sentence.", { id: "round-report.unit.sentence" }),
    turn: msg("The unit of comparison was the turn.", { id: "round-report.unit.turn" }),
    paragraph: msg("The unit of comparison was the paragraph.", { id: "round-report.unit.paragraph" }),
    segment: msg("The unit of comparison was the segment given beforehand.", {
      id: "round-report.unit.segment",
    }),
    source: msg("The unit of comparison was the transcript.", { id: "round-report.unit.source" }),
  })[kind] ?? kind;

const rule = (kind: string): string =>
  ({
    any: msg("A unit carries a code for a coder who coded any part of it with that code.", {
      id: "round-report.rule.any",
    }),
    half: msg("A unit carries a code for a coder who coded at least half of its characters with that code.", {
      id: "round-report.rule.half",
    }),
    inside: msg("A unit carries a code for a coder who coded all of it with that code.", {
      id: "round-report.rule.inside",
    }),
  })[kind] ?? kind;

const unitsCounted = (kind: string, n: number, shown: string): string =>
  ({
    character: plural(
      n,
      msg(str`${shown} character`, { id: "round-report.units.character.one" }),
      msg(str`${shown} characters`, { id: "round-report.units.character.other" }),
    ),
    token: plural(
      n,
      msg(str`${shown} word`, { id: "round-report.units.token.one" }),
      msg(str`${shown} words`, { id: "round-report.units.token.other" }),
    ),
    sentence: plural(
      n,
      msg(str`${shown} sentence`, { id: "round-report.units.sentence.one" }),
      msg(str`${shown} sentences`, { id: "round-report.units.sentence.other" }),
    ),
    turn: plural(
      n,
      msg(str`${shown} turn`, { id: "round-report.units.turn.one" }),
      msg(str`${shown} turns`, { id: "round-report.units.turn.other" }),
    ),
    paragraph: plural(
      n,
      msg(str`${shown} paragraph`, { id: "round-report.units.paragraph.one" }),
      msg(str`${shown} paragraphs`, { id: "round-report.units.paragraph.other" }),
    ),
    segment: plural(
      n,
      msg(str`${shown} segment`, { id: "round-report.units.segment.one" }),
      msg(str`${shown} segments`, { id: "round-report.units.segment.other" }),
    ),
    source: plural(
      n,
      msg(str`${shown} transcript`, { id: "round-report.units.source.one" }),
      msg(str`${shown} transcripts`, { id: "round-report.units.source.other" }),
    ),
  })[kind] ?? shown;

const compared = (kind: string, n: number, shown: string): string =>
  plural(
    n,
    msg(str`${unitsCounted(kind, n, shown)} was completed by at least one coder.`, {
      id: "round-report.compared.one",
    }),
    msg(str`${unitsCounted(kind, n, shown)} were completed by at least one coder.`, {
      id: "round-report.compared.other",
    }),
  );

/** What the report of a round says of how it was made and compared. */
export const roundMethodsText = {
  coded,
  backgrounds,
  sight,
  counted,
  stability: (round: string, later: string, isFresh: boolean) =>
    isFresh
      ? msg(str`What each coded was also compared with their own coding in ${round}, ${later} before.`, {
          id: "round-report.stability",
        })
      : msg(
          str`What each coded was also compared with their own coding in ${round}, ${later} before; as coding from before counts in this round, those figures are too high.`,
          { id: "round-report.stability.not-fresh" },
        ),
  sample,
  rolesLeftOut: (roles: readonly string[]) =>
    msg(str`Turns of these roles were left out: ${formatList(roles.map(roleOf))}.`, {
      id: "round-report.roles-left-out",
    }),
  period,
  codebook,
  rollUp: () => msg("Codes below a code compared count as that code.", { id: "round-report.roll-up" }),
  unit,
  rule,
  compared,
  byTwo: (shown: string) =>
    msg(str`The figures rest on the ${shown} of them that two or more had completed.`, {
      id: "round-report.by-two",
    }),
  missing: () =>
    msg("What a coder was not assigned, or had not completed, is missing, which is not “nothing coded”.", {
      id: "round-report.missing",
    }),
  coefficients: () =>
    msg(
      "For each code, percent agreement, Krippendorff’s α for nominal data (Krippendorff 2019) and Gwet’s AC1 (Gwet 2008) say how far all coders at once agree on which units carry it. Over all codes, every unit with every code is one case, so that no means of coefficients are taken.",
      { id: "round-report.coefficients" },
    ),
  bootstrap: (resamples: number, seed: number) =>
    msg(
      str`Intervals of 95 % around α are percentile bootstrap intervals over turns (${formatNumber(resamples)} resamples, seed ${String(seed)}).`,
      { id: "round-report.bootstrap" },
    ),
};

/** Roles in the plural, inside a sentence. */
function roleOf(role: string): string {
  return (
    {
      moderator: msg("moderators", { id: "round-report.role.moderator" }),
      interviewer: msg("interviewers", { id: "round-report.role.interviewer" }),
      coach: msg("coaches", { id: "round-report.role.coach" }),
      teacher: msg("teachers", { id: "round-report.role.teacher" }),
      pupil: msg("pupils", { id: "round-report.role.pupil" }),
      leader: msg("leaders", { id: "round-report.role.leader" }),
      other: msg("others", { id: "round-report.role.other" }),
    }[role] ?? role
  );
}
