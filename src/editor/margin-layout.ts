import { overlaps } from "#domain/model/text-range";
import type { TextRange } from "#domain/model/text-range";
import { stackLabels } from "#editor/label-stack";
import type { StackRules } from "#editor/label-stack";
import { maxLanes } from "#editor/lanes";
import type { Lanes } from "#editor/lanes";
import type { Extent, MarginContent, PendingBracket } from "#editor/margin-content";
import type { MemoMark } from "#editor/memo-mark";
import type { SegmentIndex } from "#editor/segment-index";
import type { SegmentView } from "#editor/segment-view";

/** What there is to lay out. */
export interface MarginInput {
  readonly segments: SegmentIndex;
  readonly lanes: Lanes;
  readonly memos: readonly MemoMark[];
  readonly selection: TextRange | undefined;
  /** Always drawn and labelled, whatever the room. */
  readonly focused: SegmentView | undefined;
  /** Its extent while it is being changed. */
  readonly resizing: TextRange | undefined;
  /** Words near the viewport: only what touches them is laid out. */
  readonly near: TextRange;
  /** The same in px. */
  readonly window: Extent;
  /** Upper edge of what is visible, px. */
  readonly viewTop: number;
  extentOf(range: TextRange): Extent;
  readonly stack: StackRules;
}

/** A bracket keeps this far from its line's upper and lower edge, so that neighbours in one lane are 6 px apart. */
const inset = 3;

/** Labels this near to the upper edge of what is visible are made to stick when they reach it, px. */
const stickyRange = 240;

/** Where everything stands in the margin, near the viewport. */
export function layOutMargin(input: MarginInput): MarginContent {
  const placed = input.segments.placesTouching(input.near).map((place) => placeBracket(place, input));
  const drawn = placed.filter(({ lane }) => lane >= 0);
  const memos = input.memos
    .filter((memo) => overlaps(memo, input.near))
    .map((mark) => ({ mark, anchor: firstLineMiddle(mark, input) }));
  const more = moreOf(placed);
  const items = [
    ...drawn.map((bracket) => ({
      of: bracket,
      anchor: bracket.top,
      limit: bracket.bottom,
      kept: bracket.segment.id === input.focused?.id,
    })),
    ...memos.map((memo) => ({ of: memo, anchor: memo.anchor, limit: memo.anchor, kept: true })),
    ...more.map((one) => ({ of: one, anchor: one.top, limit: one.bottom, kept: true })),
  ].sort((a, b) => a.anchor - b.anchor);
  const tops = stackLabels(items, input.stack);
  const topOf = new Map<object, number | undefined>(items.map((item, i) => [item.of, tops[i]]));
  return {
    brackets: drawn.map((bracket) => {
      const labelTop = topOf.get(bracket);
      const wanted = bracket.top - input.stack.middle;
      const sticks = labelTop !== undefined && wanted < input.stack.fold;
      return {
        ...bracket,
        labelTop,
        stickFrom: sticks ? wanted : (labelTop ?? wanted),
        stickAt: wanted < input.stack.fold + stickyRange ? stickAt(labelTop, sticks, input) : undefined,
      };
    }),
    memos: memos.flatMap((memo) => {
      const top = topOf.get(memo);
      return top === undefined ? [] : [{ mark: memo.mark, top }];
    }),
    more: more.flatMap((one) => {
      const top = topOf.get(one);
      return top === undefined ? [] : [{ segments: one.segments, top }];
    }),
    pending: pendingOf(input, drawn),
    window: input.window,
    lanes: Math.max(input.lanes.used, 1),
    labelHeight: input.stack.middle * 2,
  };
}

interface PlacedBracket extends Extent {
  readonly segment: SegmentView;
  readonly lane: number;
}

function placeBracket(place: number, input: MarginInput): PlacedBracket {
  const segment = input.segments.all[place]!;
  const lane = input.lanes.lanes[place]!;
  const isFocused = segment.id === input.focused?.id;
  const { top, bottom } = input.extentOf((isFocused && input.resizing) || segment);
  return {
    segment,
    lane: lane < 0 && isFocused ? maxLanes : lane,
    top: top + inset,
    bottom: bottom - inset,
  };
}

function firstLineMiddle(memo: MemoMark, input: MarginInput): number {
  const { top, bottom } = input.extentOf({ start: memo.start, end: memo.start + 1 });
  return (top + bottom) / 2;
}

/** Where the upper edge of what is visible holds a label, from that edge. */
const stickAt = (labelTop: number | undefined, sticks: boolean, input: MarginInput): number =>
  (sticks && labelTop !== undefined ? labelTop : input.stack.fold) - input.viewTop;

interface Gathered extends Extent {
  readonly segments: SegmentView[];
}

/** Brackets without a lane, gathered where they overlap. */
function moreOf(placed: readonly PlacedBracket[]): Gathered[] {
  const groups: { segments: SegmentView[]; top: number; bottom: number }[] = [];
  for (const { segment, lane, top, bottom } of placed) {
    if (lane >= 0) continue;
    const group = groups.at(-1);
    if (group && top < group.bottom) {
      group.segments.push(segment);
      group.bottom = Math.max(group.bottom, bottom);
    } else groups.push({ segments: [segment], top, bottom });
  }
  return groups;
}

/** The selection's bracket, in the first lane that is free along its whole extent. */
function pendingOf(input: MarginInput, drawn: readonly PlacedBracket[]): PendingBracket | undefined {
  if (!input.selection) return undefined;
  const { top, bottom } = input.extentOf(input.selection);
  const taken = new Set(drawn.filter((one) => one.top < bottom && one.bottom > top).map(({ lane }) => lane));
  let lane = 0;
  while (lane < maxLanes && taken.has(lane)) lane++;
  return { lane, top: top + inset, bottom: bottom - inset };
}
