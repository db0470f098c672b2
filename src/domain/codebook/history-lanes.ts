import type { CodeEvent } from "#domain/codebook/code-history";
import type { CodeId } from "#domain/model/ids";
import type { Code, Instant } from "#domain/model/records";

/** The line of one code in the picture of the codebook's history. */
export interface HistoryLane {
  readonly code: Code;
  /** Place from the top, from 0. */
  readonly lane: number;
  /** Positions along the picture, from 0 to 1. */
  readonly start: number;
  readonly end: number;
  readonly events: readonly { readonly event: CodeEvent; readonly x: number }[];
}

/** A moment with a name along the picture: a version, or now. */
export interface HistoryMark {
  readonly at: Instant;
  readonly x: number;
}

/**
 * Lays the codes' history out: time along, a line for each code, what was split off under the code it came from, and what was
 * merged beside what it was merged into. Between two marks time runs evenly; the marks themselves stand evenly apart, so that a
 * week of many versions can be read beside a year of none.
 *
 * @param marks times of versions in order, and now at the end
 */
export function historyLanes(
  codes: readonly Code[],
  events: readonly CodeEvent[],
  marks: readonly Instant[],
): { readonly lanes: readonly HistoryLane[]; readonly marks: readonly HistoryMark[] } {
  const shown = new Set(codes.map(({ id }) => id));
  const ofCode = new Map<CodeId, CodeEvent[]>(codes.map(({ id }) => [id, []]));
  for (const event of events) ofCode.get(event.codeId)?.push(event);
  const first = Math.min(...[...ofCode.values()].flatMap((list) => list.map(({ at }) => at)), ...marks);
  const times = [...new Set([first, ...marks])].sort((a, b) => a - b);
  const xOf = (at: Instant): number => position(at, times);
  const bornAt = ({ id, createdAt }: Code): Instant =>
    ofCode.get(id)!.find(({ kind }) => kind === "born")?.at ?? createdAt;
  const order: Code[] = [];
  const add = (code: Code): void => {
    if (order.includes(code)) return;
    order.push(code);
    for (const each of codes)
      if (each.splitFrom === code.id || (each.mergedInto === code.id && shown.has(code.id))) add(each);
  };
  const isKin = ({ splitFrom, mergedInto }: Code): boolean =>
    (splitFrom !== undefined && shown.has(splitFrom)) || (mergedInto !== undefined && shown.has(mergedInto));
  const inTime = codes.toSorted((a, b) => bornAt(a) - bornAt(b) || a.order - b.order);
  for (const code of inTime) if (!isKin(code)) add(code);
  for (const code of inTime) add(code); // kin of each other alone
  const lanes = order.map((code, lane): HistoryLane => {
    const list = ofCode.get(code.id)!;
    const end = list.findLast(({ kind }) => !["renamed", "rule", "moved"].includes(kind));
    const ends = end !== undefined && ["merged", "retired", "deleted"].includes(end.kind);
    return {
      code,
      lane,
      start: xOf(bornAt(code)),
      end: ends ? xOf(end.at) : 1,
      events: list.map((event) => ({ event, x: xOf(event.at) })),
    };
  });
  return { lanes, marks: marks.map((at) => ({ at, x: xOf(at) })) };
}

function position(at: Instant, times: readonly Instant[]): number {
  const last = times.length - 1;
  if (last <= 0 || at >= times[last]!) return 1;
  const next = times.findIndex((time) => time > at);
  if (next <= 0) return 0;
  const from = times[next - 1]!;
  return (next - 1 + (at - from) / (times[next]! - from)) / last;
}
