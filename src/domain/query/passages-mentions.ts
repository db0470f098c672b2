import type { CodeTree } from "#domain/codebook/code-tree";
import type { CodeId, CoderId, ParticipantId } from "#domain/model/ids";
import type { Coding, Source } from "#domain/model/records";
import type { TextRange } from "#domain/model/text-range";
import type { Turns } from "#domain/model/turns";
import type { Mention, Passage, PassageIndex, PassageQuery } from "#domain/query/passages-query";

/** Sources that the query admits, in order. */
export const sourcesOf = (index: PassageIndex, { sourceIds }: PassageQuery): readonly Source[] =>
  index.sourceList.filter(({ id }) => sourceIds?.has(id) ?? true);

/** For each code that the query asks for, the code itself and those that count as it; undefined where it asks for all codes. */
export function codeGroupsOf(
  { codeTree }: PassageIndex,
  { codeIds, withSubcodes = false }: PassageQuery,
): readonly ReadonlySet<CodeId>[] | undefined {
  if (codeIds.length === 0) return undefined;
  const targets = new Set(codeIds.map((codeId) => codeTree.nodeOf.get(codeId)?.code.id ?? codeId));
  return [...targets].map((target) => {
    const group = new Set([target]);
    if (withSubcodes)
      for (const { code, parent } of codeTree.nodes)
        if (parent !== undefined && group.has(parent.code.id)) group.add(code.id);
    return group;
  });
}

/** The people whose talk the query asks for; undefined where it asks for everybody's, named or not. */
export function admittedPeople(
  { participants }: PassageIndex,
  { participantIds, roles }: PassageQuery,
): ReadonlySet<ParticipantId> | undefined {
  if (participantIds === undefined && roles === undefined) return undefined;
  const admitted = new Set<ParticipantId>();
  for (const { id, role } of participants.values())
    if ((participantIds?.has(id) ?? true) && (roles === undefined || (role !== undefined && roles.has(role))))
      admitted.add(id);
  return admitted;
}

/** True where one of those who speak is admitted. */
export const isAdmitted = (
  speaking: readonly ParticipantId[],
  people: ReadonlySet<ParticipantId> | undefined,
): boolean => people === undefined || speaking.some((id) => people.has(id));

/** Who speaks in a range of a source, in the order of the turns it touches; people nobody has named are missing. */
export const speakingIn = (source: Source, turns: Turns, range: TextRange): readonly ParticipantId[] =>
  speakersOf(source, turns)(turns.touching(range));

/**
 * Answers who speaks in turns `[first, last)` of a source, as {@link speakingIn} does. Where one person does, as mostly, the list is
 * the same each time: there are as many as codings.
 */
export function speakersOf(
  source: Source,
  { packed }: Turns,
): (turns: Passage["turns"]) => readonly ParticipantId[] {
  const alone = source.speakers.map(({ participantId }) =>
    participantId === undefined ? nobody : [participantId],
  );
  return ({ first, last }) => {
    let people = nobody;
    for (let turn = first; turn < last; turn++) {
      const more = alone[packed.speakers[turn]!] ?? nobody;
      if (people.length === 0) people = more;
      else if (more.length > 0 && !people.includes(more[0]!)) people = [...people, ...more];
    }
    return people;
  };
}

/**
 * The mentions in one source that the query admits, of any of its codes; by start, then longest first, then code and coder.
 * All of a source are kept once they were read: the next query is answered from them while its codings stay as they are.
 *
 * @param codes those that count; all where undefined
 * @param people see {@link admittedPeople}
 */
export function mentionsIn(
  index: PassageIndex,
  source: Source,
  codes: ReadonlySet<CodeId> | undefined,
  people: ReadonlySet<ParticipantId> | undefined,
  coderIds: ReadonlySet<CoderId> | undefined,
): readonly Mention[] {
  const kept = asksForLayer(index, coderIds) ? undefined : keptMentions(index, source);
  if (kept === undefined) {
    if (codes !== undefined || coderIds !== undefined)
      return admittedOf(readMentions(index, source, codes, coderIds), people);
    return admittedOf(keepMentions(index, source), people);
  }
  const wanted =
    codes === undefined && coderIds === undefined
      ? kept
      : kept.filter(
          ({ codeId, coderId }) => (codes?.has(codeId) ?? true) && (coderIds?.has(coderId) ?? true),
        );
  return admittedOf(wanted, people);
}

/** Agreed layers are not among the codings that are kept. */
function asksForLayer({ coders }: PassageIndex, coderIds: ReadonlySet<CoderId> | undefined): boolean {
  for (const id of coderIds ?? []) if (coders.get(id)?.agreedIn !== undefined) return true;
  return false;
}

const admittedOf = (
  mentions: readonly Mention[],
  people: ReadonlySet<ParticipantId> | undefined,
): readonly Mention[] =>
  people === undefined
    ? mentions
    : mentions.filter(({ participantIds }) => isAdmitted(participantIds, people));

/** All mentions of a source, and what they were read from. */
interface KeptMentions {
  readonly index: PassageIndex;
  readonly codeTree: CodeTree;
  readonly source: Source;
  readonly turns: Turns;
  readonly mentions: readonly Mention[];
}

/** By the list of codings, which is another as soon as one of them is, or stands elsewhere. */
const keptOf = new WeakMap<readonly Coding[], KeptMentions>();

/** All mentions of a source as they were read before, where nothing they follow from has changed. */
function keptMentions(index: PassageIndex, source: Source): readonly Mention[] | undefined {
  const known = keptOf.get(index.codingsOf(source.id));
  return known?.index === index &&
    known.codeTree === index.codeTree &&
    known.source === source &&
    known.turns === index.turnsOf(source.id)
    ? known.mentions
    : undefined;
}

function keepMentions(index: PassageIndex, source: Source): readonly Mention[] {
  const mentions = readMentions(index, source, undefined, undefined);
  const { codeTree } = index;
  keptOf.set(index.codingsOf(source.id), {
    index,
    codeTree,
    source,
    turns: index.turnsOf(source.id),
    mentions,
  });
  return mentions;
}

function readMentions(
  index: PassageIndex,
  source: Source,
  codes: ReadonlySet<CodeId> | undefined,
  coderIds: ReadonlySet<CoderId> | undefined,
): readonly Mention[] {
  const runs: Run[] = [];
  /** The last run of each coder and code. */
  const last = new Map<CoderId, Map<CodeId, Run>>();
  const codings = coderIds === undefined ? index.codingsOf(source.id) : index.codingsBy(source.id, coderIds);
  for (const coding of codings) {
    const { coderId } = coding;
    const codeId = index.resolve(coding.codeId);
    if (codeId === undefined || codes?.has(codeId) === false) continue;
    const { start, end } = index.extentOf(coding);
    if (start >= end) continue; // unplaced: none of its words are left
    let ofCoder = last.get(coderId);
    if (ofCoder === undefined) last.set(coderId, (ofCoder = new Map<CodeId, Run>()));
    const run = ofCoder.get(codeId);
    if (run !== undefined && start < run.end) {
      if (end > run.end) run.end = end;
      run.codings.push(coding);
    } else {
      const next = {
        sourceId: source.id,
        codeId,
        coderId,
        start,
        end,
        codings: [coding],
        participantIds: nobody,
      };
      ofCoder.set(codeId, next);
      runs.push(next);
    }
  }
  const turns = index.turnsOf(source.id);
  const speakers = speakersOf(source, turns);
  for (const run of runs) run.participantIds = speakers(turns.touching(run));
  return runs.sort(compareMentions);
}

/** A mention while it grows. */
interface Run extends Mention {
  end: number;
  readonly codings: Coding[];
  participantIds: readonly ParticipantId[];
}

const nobody: readonly ParticipantId[] = [];

const compareMentions = (a: Mention, b: Mention): number =>
  a.start - b.start || b.end - a.end || compare(a.codeId, b.codeId) || compare(a.coderId, b.coderId);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
