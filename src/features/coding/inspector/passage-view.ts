import { ratingOn } from "#domain/coding/segment-ratings";
import type { CodeId, CoderId, CodingId } from "#domain/model/ids";
import type { Memo } from "#domain/model/memo-records";
import type { Code, OrdinalScale } from "#domain/model/records";
import { overlaps, type TextRange } from "#domain/model/text-range";
import type { CodedSegment } from "#domain/query/coded-segments";
import { surroundings } from "#domain/query/passage";
import type { ProjectIndex } from "#domain/query/project-index";
import type { OpenText } from "#features/coding/open-text";
import type { Passage } from "#features/coding/passage";
import { inspectorText } from "#messages/coding-inspector";
import { ratingText } from "#messages/coding-rating";
import { formatDate, formatDay } from "#messages/format";

/** A code on or beside the passage. */
export interface PassageCode {
  readonly segment: CodedSegment;
  readonly code: Code;
  /** How it lies to the passage, or where it is, by whom and when. */
  readonly caption: string;
  readonly coders: readonly { readonly initials: string; readonly name: string; readonly own: boolean }[];
  /** Is the segment that is looked at. */
  readonly current: boolean;
  /** The coder's own rating, where the code has a scale or had one. */
  readonly rating: OwnRating | undefined;
  /** Ratings of the others: "Mats: high". */
  readonly rated: readonly string[];
}

/** How the coder rated, or may rate, a segment. */
export interface OwnRating {
  /** Own codings of the code there. */
  readonly codingIds: readonly CodingId[];
  /** Undefined where the code has none any more. */
  readonly scale: OrdinalScale | undefined;
  readonly value: number | undefined;
}

/** A memo on the passage or on a coding of it. */
export interface PassageMemo {
  readonly memo: Memo;
  readonly own: boolean;
  readonly initials: string;
  readonly name: string;
  readonly where: string;
}

/** Own passages of one code that overlap each other here. */
export interface JoinOffer {
  readonly code: Code;
  readonly codingIds: readonly CodingId[];
}

/** Everything the inspector says of a passage, but its history. */
export interface PassageView {
  readonly quote: string;
  readonly reference: string;
  readonly on: readonly PassageCode[];
  readonly touching: readonly PassageCode[];
  readonly offers: readonly JoinOffer[];
  readonly memos: readonly PassageMemo[];
  /** When it was read, ms: days of today go without a name. */
  readonly now: number;
}

/** What of a long passage is quoted, UTF-16 code units. */
const quoted = 400;

/**
 * @param segments those that are shown, in order
 * @param now in milliseconds, so that days of this year go without it
 */
export function passageView(
  index: ProjectIndex,
  open: OpenText,
  segments: readonly CodedSegment[],
  passage: Passage,
  coderId: CoderId | undefined,
  now: number,
): PassageView {
  const { range } = passage;
  const { on, touching } = surroundings(segments, range, (gap) => open.words(gap));
  const row = (segment: CodedSegment, caption: string): PassageCode => {
    const { code } = index.codeTree.nodeOf.get(segment.codeId)!;
    return {
      segment,
      code,
      caption,
      coders: codersOf(index, segment, coderId),
      current: segment.id === passage.segmentId,
      rating: ownRating(code, segment, coderId),
      rated: othersRatings(index, code, segment, coderId),
    };
  };
  const words = open.quote(range);
  return {
    quote: words.length <= quoted ? words : `${words.slice(0, quoted).trimEnd()}…`,
    reference: open.reference(range, index),
    on: on.map(({ segment, cover }) => {
      const where = cover.part === "all" ? open.where(segment) : inspectorText.cover(cover.part, cover.words);
      const others = codersOf(index, segment, coderId).filter(({ own }) => !own);
      const day = dayOf(segment.codings[0]!.at, now);
      const names = others.map(({ name }) => name.split(" ")[0]!);
      return row(
        segment,
        names.length === 0 ? inspectorText.since(where, day) : inspectorText.by(where, names.join(", "), day),
      );
    }),
    touching: touching.map(({ segment, nearness }) => ({
      ...row(segment, inspectorText.near(nearness.side, nearness.words)),
      rating: undefined, // rated where it is read
    })),
    now,
    offers: joinOffers(index, open, range, coderId),
    memos: memosOn(
      index,
      open,
      range,
      on.flatMap(({ segment }) => segment.codings.map(({ id }) => id)),
      coderId,
    ),
  };
}

const dayOf = (at: number, now: number): string =>
  new Date(at).getFullYear() === new Date(now).getFullYear() ? formatDay(at) : formatDate(at);

function codersOf(index: ProjectIndex, { codings }: CodedSegment, own: CoderId | undefined) {
  return [...new Set(codings.map(({ coderId }) => coderId))]
    .map((id) => index.coders.get(id))
    .filter((coder) => coder !== undefined)
    .map(({ id, initials, name }) => ({ initials, name, own: id === own }));
}

function ownRating(
  { scale }: Code,
  { codings }: CodedSegment,
  own: CoderId | undefined,
): OwnRating | undefined {
  const mine = codings.filter(({ coderId }) => coderId === own);
  const value = mine.find(({ rating }) => rating !== undefined)?.rating;
  if (mine.length === 0 || (scale === undefined && value === undefined)) return undefined;
  return { codingIds: mine.map(({ id }) => id), scale, value };
}

const othersRatings = (
  index: ProjectIndex,
  { scale }: Code,
  { codings }: CodedSegment,
  own: CoderId | undefined,
): readonly string[] =>
  codings.flatMap(({ coderId, rating }) => {
    if (rating === undefined || coderId === own) return [];
    const name = index.coders.get(coderId)?.name.split(" ")[0] ?? "?";
    return ratingText.by(name, ratingText.rating(ratingOn(scale, rating)));
  });

/** Runs of the coder's own overlapping codings of one code that reach into the range. */
export function joinOffers(
  index: ProjectIndex,
  open: OpenText,
  range: TextRange,
  coderId: CoderId | undefined,
): readonly JoinOffer[] {
  const byCode = new Map<CodeId, { end: number; ids: CodingId[]; touches: boolean }[]>();
  for (const coding of index.codingsOf(open.id)) {
    const codeId = index.resolve(coding.codeId);
    const extent = index.extentOf(coding);
    if (coding.coderId !== coderId || codeId === undefined || extent.start === extent.end) continue;
    const runs = byCode.get(codeId) ?? [];
    byCode.set(codeId, runs);
    const last = runs.at(-1);
    const touches = overlaps(extent, range);
    if (last !== undefined && extent.start < last.end) {
      last.end = Math.max(last.end, extent.end);
      last.ids.push(coding.id);
      last.touches ||= touches;
    } else runs.push({ end: extent.end, ids: [coding.id], touches });
  }
  return [...byCode].flatMap(([codeId, runs]) =>
    runs
      .filter(({ ids, touches }) => touches && ids.length > 1)
      .map(({ ids }) => ({ code: index.codeTree.nodeOf.get(codeId)!.code, codingIds: ids })),
  );
}

function memosOn(
  index: ProjectIndex,
  open: OpenText,
  range: TextRange,
  codingIds: readonly CodingId[],
  coderId: CoderId | undefined,
): readonly PassageMemo[] {
  const found = new Map<Memo, TextRange>();
  for (const memo of index.memosOf({ sourceId: open.id }))
    for (const target of memo.targets) {
      if (target.kind !== "passage" || target.sourceId !== open.id) continue;
      const place = index.place(open.id, target, target.revision);
      if (overlaps(place, range)) found.set(memo, place);
    }
  for (const codingId of codingIds)
    for (const memo of index.memosOf({ codingId })) {
      const coding = index.coding(codingId);
      if (coding !== undefined && !found.has(memo)) found.set(memo, index.extentOf(coding));
    }
  return [...found]
    .sort(([a], [b]) => a.at - b.at)
    .map(([memo, place]) => {
      const coder = index.coders.get(memo.coderId);
      return {
        memo,
        own: memo.coderId === coderId,
        initials: coder?.initials ?? "",
        name: coder?.name ?? "",
        where: inspectorText.linkedTo(open.where(place)),
      };
    });
}
