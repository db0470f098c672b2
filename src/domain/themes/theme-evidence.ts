import type { CodeTree } from "#domain/codebook/code-tree";
import type { CodeId, ParticipantId, SourceId } from "#domain/model/ids";
import type { Participant } from "#domain/model/records";
import type { PassageQuery } from "#domain/query/passages-query";
import type { SourceEvidence } from "#domain/themes/code-evidence";

/** Three counts, never added to each other. */
export interface EvidenceCounts {
  readonly mentions: number;
  readonly persons: number;
  readonly sources: number;
}

/** What a theme, or a code, is found in. Mentions of several codes are added; persons and sources are joined. */
export interface ThemeEvidence {
  readonly counts: EvidenceCounts;
  /** People who speak in listed sources, and listed sources: what the counts are out of. */
  readonly base: { readonly persons: number; readonly sources: number };
  /** Mentions that touch a turn of the person; people without any are left out. */
  readonly byPerson: ReadonlyMap<ParticipantId, number>;
  readonly bySource: ReadonlyMap<SourceId, { readonly mentions: number; readonly persons: number }>;
  /** By `Source.wave`; undefined for sources without one. */
  readonly byWave: ReadonlyMap<string | undefined, EvidenceCounts>;
}

/** The query that the counts of a theme are read from: what its numbers lead to. */
export const themeQuery = (codeIds: readonly CodeId[]): PassageQuery => ({
  codeIds,
  match: "any",
  withSubcodes: true,
});

/** The codes, and the codes below them in the codebook, each once. */
export function withSubcodes({ nodes }: CodeTree, codeIds: readonly CodeId[]): ReadonlySet<CodeId> {
  const all = new Set(codeIds);
  for (const { code, parent } of nodes) if (parent !== undefined && all.has(parent.code.id)) all.add(code.id);
  return all;
}

/** @param codeIds every code that counts, see {@link withSubcodes} */
export function themeEvidence(
  sources: readonly SourceEvidence[],
  codeIds: ReadonlySet<CodeId>,
): ThemeEvidence {
  const byPerson = new Map<ParticipantId, number>();
  const bySource = new Map<SourceId, { mentions: number; persons: number }>();
  const waves = new Map<
    string | undefined,
    { mentions: number; persons: Set<ParticipantId>; sources: number }
  >();
  const speaking = new Set<ParticipantId>();
  let mentions = 0;
  for (const { source, codes, turns } of sources) {
    for (const person of turns.keys()) if (person !== undefined) speaking.add(person);
    let here = 0;
    const persons = new Set<ParticipantId>();
    for (const codeId of codeIds) {
      const code = codes.get(codeId);
      if (code === undefined) continue;
      here += code.mentions;
      for (const [person, count] of code.byPerson) {
        persons.add(person);
        byPerson.set(person, (byPerson.get(person) ?? 0) + count);
      }
    }
    let wave = waves.get(source.wave);
    if (wave === undefined)
      waves.set(source.wave, (wave = { mentions: 0, persons: new Set<ParticipantId>(), sources: 0 }));
    if (here === 0) continue;
    mentions += here;
    bySource.set(source.id, { mentions: here, persons: persons.size });
    wave.mentions += here;
    wave.sources++;
    for (const person of persons) wave.persons.add(person);
  }
  return {
    counts: { mentions, persons: byPerson.size, sources: bySource.size },
    base: { persons: speaking.size, sources: sources.length },
    byPerson,
    bySource,
    byWave: new Map(
      [...waves].map(([name, wave]) => [name, { ...wave, persons: wave.persons.size }] as const),
    ),
  };
}

/** People who ask rather than answer: what a theme rests on is judged without them. */
export const leadsTalk = ({ role }: Pick<Participant, "role">): boolean =>
  role === "moderator" || role === "interviewer";

/** What is worth knowing of how a theme is spread. */
export interface ThemeSpread {
  /** The one person it comes from, moderators and interviewers aside. */
  readonly onlyPerson: ParticipantId | undefined;
  /** The person more than half of its mentions touch, where it comes from several. */
  readonly mostFrom: ParticipantId | undefined;
  /** The one source it comes from, where there are several. */
  readonly onlySource: SourceId | undefined;
  /** People who speak and say nothing of it, by name; moderators and interviewers aside. */
  readonly silent: readonly ParticipantId[];
  /** Where nobody is silent: those who say least of it, where others say more. */
  readonly quietest: readonly ParticipantId[];
}

/** @param people in the order they are to be named */
export function themeSpread(
  sources: readonly SourceEvidence[],
  evidence: ThemeEvidence,
  people: Iterable<Participant>,
): ThemeSpread {
  const speaking = new Set(sources.flatMap(({ turns }) => [...turns.keys()]));
  const voices = [...people].filter((person) => speaking.has(person.id) && !leadsTalk(person));
  const counts = voices.map(({ id }) => ({ id, mentions: evidence.byPerson.get(id) ?? 0 }));
  const heard = counts.filter(({ mentions }) => mentions > 0);
  const least = Math.min(...counts.map(({ mentions }) => mentions));
  const most = counts.reduce<{
    id: ParticipantId | undefined;
    mentions: number;
  }>((a, b) => (b.mentions > a.mentions ? b : a), { id: undefined, mentions: 0 });
  const found = evidence.counts.mentions > 0;
  return {
    onlyPerson: heard.length === 1 && voices.length > 1 ? heard[0]!.id : undefined,
    mostFrom: heard.length > 1 && most.mentions * 2 > evidence.counts.mentions ? most.id : undefined,
    onlySource:
      evidence.bySource.size === 1 && sources.length > 1 ? [...evidence.bySource.keys()][0] : undefined,
    silent: found ? counts.filter(({ mentions }) => mentions === 0).map(({ id }) => id) : [],
    quietest:
      found && least > 0 && least < most.mentions
        ? counts.filter(({ mentions }) => mentions === least).map(({ id }) => id)
        : [],
  };
}
