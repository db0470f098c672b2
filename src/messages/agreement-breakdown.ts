import { msg, str } from "@lit/localize";
import { formatList, formatNumber, plural } from "#messages/format";

/** Figures of parts: by transcript, role, wave, coders' background, unit, and round. */
export const breakdownText = {
  title: () => msg("Looked at in parts", { id: "agreement-breakdown.title" }),
  by: () => msg("By", { id: "agreement-breakdown.by" }),
  part: (part: string): string =>
    ({
      sources: msg("Transcripts", { id: "agreement-breakdown.sources" }),
      roles: msg("Roles", { id: "agreement-breakdown.roles" }),
      waves: msg("Waves", { id: "agreement-breakdown.waves" }),
      background: msg("Coders’ background", { id: "agreement-breakdown.background" }),
      units: msg("Units", { id: "agreement-breakdown.units" }),
      rounds: msg("Rounds", { id: "agreement-breakdown.rounds" }),
    })[part] ?? part,
  note: (part: string): string =>
    ({
      sources: msg(
        "Each transcript by itself. Where a transcript has few units, its figure moves much by chance.",
        { id: "agreement-breakdown.sources.note" },
      ),
      roles: msg("Turns spoken by participants of each role, as they were when the figures were frozen.", {
        id: "agreement-breakdown.roles.note",
      }),
      waves: msg("Transcripts of each wave.", { id: "agreement-breakdown.waves.note" }),
      background: msg(
        "Coders who share a discipline or as much experience, compared with each other: high agreement among those who were trained alike may say more of their training than of the codebook.",
        { id: "agreement-breakdown.background.note" },
      ),
      units: msg(
        "The same coding, counted by other units. Small units reward silence: most words carry no code, and coders agree on that. Large ones forgive boundaries. What was chosen before coding is what counts; a finding that holds by one unit alone is weak.",
        { id: "agreement-breakdown.units.note" },
      ),
      rounds: msg(
        "Every closed round, from what it was when it closed and by its own set-up. Rounds differ in transcripts, codebook version, coders and unit: a rise may be easier text.",
        { id: "agreement-breakdown.rounds.note" },
      ),
    })[part] ?? "",
  noRoles: () =>
    msg("No turn that is compared is spoken by somebody with a role. Roles are given to participants.", {
      id: "agreement-breakdown.no-roles",
    }),
  rolesNeedTurns: () =>
    msg("A whole transcript is spoken by many: choose a unit within turns to see roles.", {
      id: "agreement-breakdown.roles-need-turns",
    }),
  noWaves: () =>
    msg("No transcript that is compared belongs to a wave. Waves are given in Settings.", {
      id: "agreement-breakdown.no-waves",
    }),
  noBackground: () =>
    msg(
      "No two coders compared share a discipline or experience, so there is no group to look at. Both are written under Coders in Settings.",
      { id: "agreement-breakdown.no-background" },
    ),
  alone: (names: readonly string[]) =>
    msg(str`Alone with theirs, and so in no group: ${formatList(names)}.`, {
      id: "agreement-breakdown.alone",
    }),
  withoutRole: (n: number) =>
    plural(
      n,
      msg(str`${formatNumber(n)} turn has no role and is in no row.`, {
        id: "agreement-breakdown.without-role.one",
      }),
      msg(str`${formatNumber(n)} turns have no role and are in no row.`, {
        id: "agreement-breakdown.without-role.other",
      }),
    ),
  withoutWave: (names: readonly string[]) =>
    msg(str`In no wave: ${formatList(names)}.`, { id: "agreement-breakdown.without-wave" }),
  group: (value: string, coders: readonly string[]) =>
    msg(str`${value}: ${formatList(coders)}`, { id: "agreement-breakdown.group" }),
  row: () => msg("Part", { id: "agreement-breakdown.row" }),
  units: () => msg("Units", { id: "agreement-breakdown.unit-count" }),
  everything: () => msg("All together", { id: "agreement-breakdown.everything" }),
  planned: (unit: string) => msg(str`${unit} (set up)`, { id: "agreement-breakdown.planned" }),
  ofCode: () => msg("Of", { id: "agreement-breakdown.of-code" }),
  allCodes: () => msg("All codes", { id: "agreement-breakdown.all-codes" }),
  round: () => msg("Round", { id: "agreement-breakdown.round" }),
  setUp: () => msg("Set-up", { id: "agreement-breakdown.set-up" }),
  setUpOf: (version: string, unit: string, coders: string, sources: number) =>
    msg(str`${version}, ${unit}, ${coders}, transcripts: ${formatNumber(sources)}`, {
      id: "agreement-breakdown.set-up-of",
    }),
  notCompared: () => msg("not compared", { id: "agreement-breakdown.not-compared" }),
  oneRound: () =>
    msg("This is the only round that is closed. The next will stand beside it.", {
      id: "agreement-breakdown.one-round",
    }),
  stability: () => msg("Each coder with themselves", { id: "agreement-breakdown.stability" }),
  stabilityNote: (round: string) =>
    msg(
      str`What each coded in this round, compared with what they themselves coded in ${round}, in the transcripts of both. High stability is needed for agreement between coders, and no proof of it.`,
      { id: "agreement-breakdown.stability-note" },
    ),
  notFresh: () =>
    msg(
      "This round does not begin anew: what was coded before it counts in it too, so the figures are too high. A round of stability is set up with “New coding”.",
      { id: "agreement-breakdown.not-fresh" },
    ),
  noStability: (round: string) =>
    msg(str`No coder completed a transcript both in this round and in ${round}.`, {
      id: "agreement-breakdown.no-stability",
    }),
  coder: () => msg("Coder", { id: "agreement-breakdown.coder" }),
  days: (n: number) =>
    plural(
      n,
      msg(str`${formatNumber(n)} day`, { id: "agreement-breakdown.days.one" }),
      msg(str`${formatNumber(n)} days`, { id: "agreement-breakdown.days.other" }),
    ),
  weeks: (n: number) =>
    plural(
      n,
      msg(str`${formatNumber(n)} week`, { id: "agreement-breakdown.weeks.one" }),
      msg(str`${formatNumber(n)} weeks`, { id: "agreement-breakdown.weeks.other" }),
    ),
};
