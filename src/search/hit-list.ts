import type { SourceId } from "#domain/model/ids";
import type { TextRange } from "#domain/model/text-range";
import type { HeldText } from "#search/held-text";
import { orderKey, type HitOrder } from "#search/hit-order";
import type { Hit } from "#search/hits-in";

/** Many hits, column by column, as they cross to the page. Columns are of one length. */
export interface HitList {
  /** What `source` points into. */
  readonly sourceIds: readonly SourceId[];
  readonly source: Uint32Array;
  /** Place of the turn in its transcript from 0, or -1. */
  readonly turn: Int32Array;
  /** Index into `Source.speakers`, or -1. */
  readonly speaker: Int32Array;
  /** UTF-16 code units of the source's text, half-open. */
  readonly start: Uint32Array;
  readonly end: Uint32Array;
}

export const noHits: HitList = {
  sourceIds: [],
  source: new Uint32Array(),
  turn: new Int32Array(),
  speaker: new Int32Array(),
  start: new Uint32Array(),
  end: new Uint32Array(),
};

/** One hit of a list. */
export interface ListedHit extends TextRange {
  readonly sourceId: SourceId;
  readonly turn: number;
  readonly speaker: number;
}

/** @throws RangeError where there is no such hit */
export function hitAt(list: HitList, at: number): ListedHit {
  const sourceId = list.sourceIds[list.source[at] ?? -1];
  if (sourceId === undefined) throw new RangeError(`There is no hit ${at} of ${list.start.length}`);
  const turn = list.turn[at]!;
  return { sourceId, turn, speaker: list.speaker[at]!, start: list.start[at]!, end: list.end[at]! };
}

/** What a hit is remembered by while lists are made anew. */
export const hitKey = ({ sourceId, start, end }: Omit<ListedHit, "turn" | "speaker">): string =>
  `${sourceId} ${start} ${end}`;

/** Packs hits, transcript by transcript, in the order asked for; equal ones stay in the order of the text. */
export function packHits(found: readonly (readonly [HeldText, readonly Hit[]])[], order: HitOrder): HitList {
  const flat: { at: number; hit: Hit; key: string }[] = [];
  for (const [at, [source, hits]] of found.entries())
    for (const hit of hits) flat.push({ at, hit, key: order === "place" ? "" : keyOf(source, hit, order) });
  if (order !== "place") flat.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return {
    sourceIds: found.map(([{ id }]) => id),
    source: Uint32Array.from(flat, ({ at }) => at),
    turn: Int32Array.from(flat, ({ hit }) => hit.unit.turn),
    speaker: Int32Array.from(flat, ({ hit }) => hit.unit.speaker),
    start: Uint32Array.from(flat, ({ hit }) => hit.start),
    end: Uint32Array.from(flat, ({ hit }) => hit.end),
  };
}

function keyOf({ folded }: HeldText, { start, end, unit }: Hit, order: "left" | "right"): string {
  const hit = { start: folded.foldedOf(start), end: folded.foldedOf(end) };
  return orderKey(folded.text, order, hit, { start: unit.foldedStart, end: unit.foldedEnd });
}
