import { overlaps } from "#domain/model/text-range";
import type { TextRange } from "#domain/model/text-range";
import { highlightNamed, highlights } from "#editor/highlight-names";
import { overlapRuns } from "#editor/overlap-runs";
import type { SegmentIndex } from "#editor/segment-index";
import type { SegmentView } from "#editor/segment-view";
import type { TranscriptEditor } from "#editor/transcript-editor";
import { rangeIn } from "#editor/word-places";

/** A registered range and the name it is registered under. */
type Painted = readonly [name: string, range: StaticRange];

/** How coding is painted: as ui colours, as the system's own where colours are forced, or not at all. */
export type PaintMode = "colors" | "forced" | "none";

/** What a turn was painted for, and the ranges that came of it. */
interface PaintedTurn {
  /** Where the turn was then. */
  readonly turn: TextRange;
  readonly by: readonly SegmentView[];
  readonly mode: PaintMode | "stale";
  readonly ranges: readonly Painted[];
}

/**
 * Paints coding on the words of one transcript by registering ranges as CSS highlights: nothing in the document changes.
 * Only sections near the viewport are painted, and only turns repainted that a changed segment touches.
 */
export class SectionPainter {
  readonly #editor: TranscriptEditor;
  readonly #sections = new Map<number, PaintedTurn[]>();
  readonly #marks = new Map<string, { key: string; ranges: Painted[] }>();
  /** Grows whenever sections come or go: marks must then be registered anew. */
  #epoch = 0;

  constructor(editor: TranscriptEditor) {
    this.#editor = editor;
  }

  /** Paints these sections and no others. */
  paint(sections: ReadonlySet<number>, segments: SegmentIndex, mode: PaintMode): void {
    for (const section of this.#sections.keys()) if (!sections.has(section)) this.#clear(section);
    for (const section of sections) {
      const by = mode === "none" ? [] : segments.touching(this.#editor.turns.textOf(section));
      if (!this.#sections.has(section)) this.#epoch++;
      const before = this.#sections.get(section) ?? [];
      this.#sections.set(section, this.#paintSection(section, by, mode, before));
    }
  }

  /**
   * Paints one stretch of text apart from the coding, as far as sections are painted.
   *
   * @param role what is marked, one stretch at a time: "focus", "hover", "selection"
   * @param name the highlight to register it under
   */
  mark(role: string, name: string, range: TextRange | undefined): void {
    const key = range ? `${this.#epoch} ${name} ${range.start} ${range.end}` : "";
    if (this.#marks.get(role)?.key === key) return;
    unregister(this.#marks.get(role)?.ranges ?? []);
    const ranges = range ? this.#rangesUnder(name, range) : [];
    register(ranges);
    this.#marks.set(role, { key, ranges });
  }

  /** The words of these turns are others now: what was painted on them is painted anew. */
  forget(turns: Iterable<number>): void {
    for (const turn of turns) {
      const section = this.#editor.turns.sectionOf(turn);
      const painted = this.#sections.get(section);
      const at = turn - this.#editor.turns.turnsOf(section).start;
      const before = painted?.[at];
      if (painted === undefined || before === undefined) continue;
      unregister(before.ranges);
      painted[at] = { ...before, by: [], ranges: [], mode: "stale" };
      this.#epoch++;
    }
  }

  /** Turns of these sections and all after them are divided otherwise now. */
  forgetFrom(section: number): void {
    for (const painted of [...this.#sections.keys()]) if (painted >= section) this.#clear(painted);
  }

  /** Takes every range of this transcript out of the page. */
  clear(): void {
    for (const section of [...this.#sections.keys()]) this.#clear(section);
    for (const { ranges } of this.#marks.values()) unregister(ranges);
    this.#marks.clear();
  }

  #rangesUnder(name: string, range: TextRange): Painted[] {
    const { turns } = this.#editor;
    const ranges: Painted[] = [];
    for (const section of this.#sections.keys()) {
      if (!overlaps(turns.textOf(section), range)) continue;
      this.#eachTurn(section, (turn, words) => {
        const start = Math.max(range.start, turn.start) - turn.start;
        const part = rangeIn(words, start, Math.min(range.end, turn.end) - turn.start);
        if (part) ranges.push([name, part]);
      });
    }
    return ranges;
  }

  #clear(section: number): void {
    for (const { ranges } of this.#sections.get(section) ?? []) unregister(ranges);
    this.#sections.delete(section);
    this.#epoch++;
  }

  #paintSection(
    section: number,
    by: readonly SegmentView[],
    mode: PaintMode,
    before: readonly PaintedTurn[],
  ): PaintedTurn[] {
    const painted: PaintedTurn[] = [];
    this.#eachTurn(section, (turn, words) => {
      const over = by.filter((segment) => overlaps(segment, turn));
      const now = before[painted.length];
      if (now?.mode === mode && sameSegments(now, { by: over, turn })) {
        painted.push(now);
        return;
      }
      if (now) unregister(now.ranges);
      const ranges = rangesOf(turn, words, over, mode);
      register(ranges);
      painted.push({ turn, by: over, mode, ranges });
    });
    return painted;
  }

  #eachTurn(section: number, visit: (turn: TextRange, words: HTMLElement) => void): void {
    const { turns } = this.#editor;
    const { start, end } = turns.turnsOf(section);
    for (let turn = start; turn < end; turn++) {
      const words = this.#editor.wordsElement(turn);
      if (words) visit(turns.rangeOf(turn), words);
    }
  }
}

/** Turn by turn, so that nothing between the words of two turns is ever painted. */
function rangesOf(
  turn: TextRange,
  words: HTMLElement,
  over: readonly SegmentView[],
  mode: PaintMode,
): Painted[] {
  return overlapRuns(over, turn).flatMap((run) =>
    namesOf(run, mode).flatMap((name): Painted[] => {
      const range = rangeIn(words, run.start - turn.start, run.end - turn.start);
      return range ? [[name, range]] : [];
    }),
  );
}

/** Everything a run is registered under. */
function namesOf(run: ReturnType<typeof overlapRuns>[number], mode: PaintMode): string[] {
  if (mode === "forced") {
    return [[run.tint, ...run.rules].some(({ own }) => own) ? highlights.own : highlights.others];
  }
  return [
    highlights.tint(run.tint.color),
    ...run.rules.map((segment, place) => highlights.rule(segment.color, place)),
    ...(run.more ? [highlights.more] : []),
  ];
}

function register(ranges: readonly Painted[]): void {
  for (const [name, range] of ranges) highlightNamed(name).add(range);
}

function unregister(ranges: readonly Painted[]): void {
  for (const [name, range] of ranges) highlightNamed(name).delete(range);
}

/** A turn and the segments that it is painted for. */
type TurnPaint = Pick<PaintedTurn, "turn" | "by">;

/** True where both would look the same: places are compared within the turn, which may have moved in the text. */
function sameSegments(before: TurnPaint, now: TurnPaint): boolean {
  if (before.turn.end - before.turn.start !== now.turn.end - now.turn.start) return false;
  return (
    before.by.length === now.by.length &&
    before.by.every((one, i) => {
      const other = now.by[i]!;
      return (
        startIn(one, before.turn) === startIn(other, now.turn) &&
        endIn(one, before.turn) === endIn(other, now.turn) &&
        one.color === other.color &&
        one.codeId === other.codeId &&
        one.own === other.own &&
        one.end - one.start === other.end - other.start
      );
    })
  );
}

const startIn = ({ start }: TextRange, turn: TextRange): number => Math.max(start, turn.start) - turn.start;
const endIn = ({ end }: TextRange, turn: TextRange): number => Math.min(end, turn.end) - turn.start;
