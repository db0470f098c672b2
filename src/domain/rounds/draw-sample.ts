import { random } from "#domain/agreement/random";
import type { ParticipantRole } from "#domain/model/records";
import type { RoundSample } from "#domain/model/round-records";
import type { SourceId } from "#domain/model/ids";
import type { TextRange } from "#domain/model/text-range";

/** A source that can be drawn from. */
export interface DrawnFrom {
  readonly id: SourceId;
  /** Turns in order; those of roles that are left out stand in runs but are not counted. */
  readonly turns: readonly (TextRange & { readonly role?: ParticipantRole | undefined })[];
}

/**
 * Draws sources, or runs of turns spread over all sources, at random. The same sources (in any order), sample and roles give the
 * same draw in every engine.
 *
 * Turns are drawn in runs that do not meet: each source is cut into runs of `sample.run` turns, and runs are drawn without
 * replacement until `sample.number` turns of counted roles are reached, or none are left.
 *
 * @returns by source: `"whole"`, or the drawn parts, ascending, runs beside each other joined
 */
export function drawSample(
  sources: readonly DrawnFrom[],
  sample: RoundSample,
  withoutRoles: readonly ParticipantRole[],
): ReadonlyMap<SourceId, "whole" | readonly TextRange[]> {
  const ordered = [...sources].sort((a, b) => (a.id < b.id ? -1 : 1));
  if (sample.of === "sources") {
    const drawn = shuffled(ordered, sample.seed).slice(0, sample.number);
    return new Map(drawn.map(({ id }) => [id, "whole"] as const));
  }
  const runs = ordered.flatMap(({ id, turns }) => runsOf(turns, sample.run).map((run) => ({ id, run })));
  const counted = (turn: DrawnFrom["turns"][number]): boolean =>
    turn.role === undefined || !withoutRoles.includes(turn.role);
  const parts = new Map<SourceId, TextRange[]>();
  let left = sample.number;
  for (const { id, run } of shuffled(runs, sample.seed)) {
    if (left <= 0) break;
    const counts = run.filter(counted).length;
    if (counts === 0) continue;
    left -= counts;
    const part = { start: run[0]!.start, end: run.at(-1)!.end };
    const own = parts.get(id);
    if (own === undefined) parts.set(id, [part]);
    else own.push(part);
  }
  return new Map([...parts].map(([id, own]) => [id, joined(own)]));
}

/** Turns in runs of a length; the last run of a source may be shorter. */
const runsOf = <T>(turns: readonly T[], length: number): T[][] =>
  Array.from({ length: Math.ceil(turns.length / length) }, (_, at) =>
    turns.slice(at * length, (at + 1) * length),
  );

/** Ascending; parts with nothing but a line break between them are one. */
function joined(parts: readonly TextRange[]): readonly TextRange[] {
  const result: TextRange[] = [];
  for (const part of [...parts].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last !== undefined && part.start - last.end <= 1) result.splice(-1, 1, { ...last, end: part.end });
    else result.push(part);
  }
  return result;
}

/** All items in random order (Fisher–Yates). */
function shuffled<T>(items: readonly T[], seed: number): T[] {
  const { below } = random(seed);
  const order = [...items];
  for (let last = order.length - 1; last > 0; last--) {
    const other = below(last + 1);
    [order[last], order[other]] = [order[other]!, order[last]!];
  }
  return order;
}
