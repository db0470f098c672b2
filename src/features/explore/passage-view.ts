import { segmentRatings } from "#domain/coding/segment-ratings";
import type { CodeId, CoderId } from "#domain/model/ids";
import type { TextRange } from "#domain/model/text-range";
import type { Mention, Passage } from "#domain/query/passages-query";
import type { ProjectIndex } from "#domain/query/project-index";
import { ratingText } from "#messages/coding-rating";

/** A bracket beside a passage: one code on one stretch, with everybody who marked exactly that. */
export interface PassageMark extends TextRange {
  readonly codeId: CodeId;
  readonly name: string;
  readonly color: number;
  readonly own: boolean;
  readonly coders: readonly {
    readonly initials: string;
    readonly name: string;
    readonly own: boolean;
    /** How they rated it: "high", or "". */
    readonly rating: string;
  }[];
}

/** A stretch of a passage of one look: the innermost mark tints it, one more is a rule under it. */
export interface PassageRun extends TextRange {
  readonly tint: number | undefined;
  readonly rule: number | undefined;
}

/** The marks of a passage, by start, then longest first; same code and same stretch by several coders as one. */
export function marksOf(
  index: ProjectIndex,
  passage: Passage,
  coderId: CoderId | undefined,
): readonly PassageMark[] {
  const marks = new Map<string, PassageMark & { coders: PassageMark["coders"][number][] }>();
  const order = new Map([...index.coders.keys()].map((id, place) => [id, place]));
  const place = ({ coderId: id }: Mention): number => order.get(id) ?? order.size;
  for (const mention of passage.mentions.toSorted((a, b) => place(a) - place(b))) {
    const { start, end, codeId } = clipped(mention, passage);
    const code = index.codeTree.nodeOf.get(codeId)?.code;
    const coder = index.coders.get(mention.coderId);
    if (!code) continue;
    const own = mention.coderId === coderId;
    const key = `${start} ${end} ${codeId}`;
    const mark = marks.get(key) ?? {
      start,
      end,
      codeId,
      name: code.name,
      color: code.color,
      own: false,
      coders: [],
    };
    const rating = ratingText.ratings(segmentRatings(code.scale, mention.codings));
    mark.coders.push({ initials: coder?.initials ?? "?", name: coder?.name ?? "?", own, rating });
    marks.set(key, { ...mark, own: mark.own || own });
  }
  return [...marks.values()].sort((a, b) => a.start - b.start || b.end - a.end);
}

const clipped = (mention: Mention, passage: Passage) => ({
  codeId: mention.codeId,
  start: Math.max(mention.start, passage.start),
  end: Math.min(mention.end, passage.end),
});

/** Cuts a range where marks begin and end. Covers it without gaps, in order. */
export function runsOf(range: TextRange, marks: readonly PassageMark[]): readonly PassageRun[] {
  const cuts = new Set([range.start, range.end]);
  for (const { start, end } of marks) {
    if (start > range.start && start < range.end) cuts.add(start);
    if (end > range.start && end < range.end) cuts.add(end);
  }
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(1).map((end, i) => {
    const start = places[i]!;
    const on = marks
      .filter((mark) => mark.start <= start && end <= mark.end)
      .sort((a, b) => a.end - a.start - (b.end - b.start));
    const others = on.filter(({ codeId }) => codeId !== on[0]!.codeId);
    return { start, end, tint: on[0]?.color, rule: others.at(-1)?.color };
  });
}
