import type { CoderId, SourceId } from "#domain/model/ids";
import type { Source } from "#domain/model/records";
import type { Assignment, Round } from "#domain/model/round-records";
import { overlaps, type TextRange } from "#domain/model/text-range";
import type { ProjectIndex } from "#domain/query/project-index";
import { assignmentsOf } from "#domain/rounds/assignments-of";
import { concealmentFrom } from "#domain/rounds/concealment";
import { unionOf } from "#domain/text/range-sets";

/** How much of a source was read by those who code: where nothing was coded there, nothing was said of it. */
export interface SourceReading {
  /** In order and apart; a source read from end to end is one range without end. */
  readonly ranges: readonly TextRange[];
  /** Somebody is not through with it: what was coded counts, and more may come. */
  readonly isUnfinished: boolean;
}

const whole: readonly TextRange[] = [{ start: 0, end: Infinity }];

/**
 * What coders have read of each source; a source that none of them read is not in it. "Not read" is not "coded nothing":
 *
 * - what a coder marked as complete in a round that began is read, coded or not: the parts assigned, or the whole source;
 * - a source with codings of a coder is read by them, whole, unless a round gave them parts of it and all they coded begins or ends there;
 * - an agreed layer is read where everybody who was assigned the source in its round is through with it, or where it has codings;
 * - what a running blind round keeps from `viewer` is not read.
 *
 * @param coderIds who is looked at together: a place counts as read when one of them read it
 */
export function readingOf(
  index: ProjectIndex,
  coderIds: Iterable<CoderId>,
  viewer: CoderId | undefined,
): ReadonlyMap<SourceId, SourceReading> {
  const { rounds, assignments } = index.records;
  const begun = new Map(
    [...rounds].filter(([, { state, removed }]) => state !== "planned" && removed !== true),
  );
  const concealed = concealmentFrom(rounds.values(), assignments.values(), viewer).sources;
  const readings = new Map<SourceId, SourceReading>();
  for (const coderId of coderIds) {
    const given = assignedTo(coderId, index, begun);
    for (const source of index.sourceList) {
      if (coderId !== viewer && concealed.has(source.id)) continue;
      const reading = readBy(coderId, source, given.get(source.id) ?? [], index, begun);
      if (reading === undefined) continue;
      const before = readings.get(source.id);
      readings.set(source.id, before === undefined ? reading : joined(before, reading));
    }
  }
  return readings;
}

/** Assignments of rounds that began which say what a coder read, by source; an agreed layer has those of all its coders. */
function assignedTo(
  coderId: CoderId,
  { coders, records }: ProjectIndex,
  begun: ReadonlyMap<string, Round>,
): ReadonlyMap<SourceId, readonly Assignment[]> {
  const agreedIn = coders.get(coderId)?.agreedIn;
  const given = new Map<SourceId, Assignment[]>();
  for (const round of begun.values()) {
    if (agreedIn !== undefined && round.id !== agreedIn) continue;
    for (const each of assignmentsOf(records.assignments.values(), round.id)) {
      if (agreedIn === undefined && each.coderId !== coderId) continue;
      const ofSource = given.get(each.sourceId);
      if (ofSource === undefined) given.set(each.sourceId, [each]);
      else ofSource.push(each);
    }
  }
  return given;
}

function readBy(
  coderId: CoderId,
  { id }: Source,
  given: readonly Assignment[],
  index: ProjectIndex,
  begun: ReadonlyMap<string, Round>,
): SourceReading | undefined {
  const isLayer = index.coders.get(coderId)?.agreedIn !== undefined;
  const codings = index.codingsBy(id, new Set([coderId]));
  const complete = given.filter(({ status }) => status === "complete");
  const isThrough = isLayer ? given.length > 0 && complete.length === given.length : complete.length > 0;
  if (!isThrough && codings.length === 0) return undefined;
  const isUnfinished = given.some(
    ({ status, roundId }) => status !== "complete" && begun.get(roundId)?.state === "running",
  );
  const looked = isLayer ? given : given.filter(({ status }) => status !== "assigned");
  const parts = looked.some(({ within }) => within === undefined)
    ? []
    : looked.flatMap(({ within, revision }) =>
        (within ?? []).map((range) => index.place(id, range, revision)),
      );
  const extents = codings.map((coding) => index.extentOf(coding)).filter(({ start, end }) => start < end);
  const isElsewhere = extents.some((extent) => !parts.some((part) => overlaps(part, extent)));
  return {
    ranges: parts.length === 0 || isElsewhere ? whole : unionOf([...parts, ...extents]),
    isUnfinished,
  };
}

const joined = (a: SourceReading, b: SourceReading): SourceReading => ({
  ranges: unionOf([...a.ranges, ...b.ranges]),
  isUnfinished: a.isUnfinished || b.isUnfinished,
});
