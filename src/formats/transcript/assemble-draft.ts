import type { DraftCue, DraftTurn, Times } from "#formats/transcript/draft";
import type { Line } from "#formats/transcript/prose/line";

/** A stretch of a turn as a parser finds it: a cue, or part of a line. */
export interface Piece extends Times {
  readonly text: string;
  /** What separates it from the piece before in the same turn. */
  readonly join: "" | " " | "\n";
  /** Where its text begins in a line of a document, so that remarks on the line can follow it. */
  readonly origin?: { readonly line: Line; readonly from: number };
  /** Codes that a table gives this piece. */
  readonly codes?: readonly { readonly column: string; readonly code: string }[];
}

/** A piece and its half-open range in the assembled text. */
export interface PlacedPiece {
  readonly piece: Piece;
  readonly start: number;
  readonly end: number;
}

/** A turn as a parser finds it, before positions are known. */
export interface ParsedTurn {
  readonly speaker: string | null;
  readonly pieces: readonly Piece[];
}

export interface Assembled {
  readonly text: string;
  readonly labels: readonly string[];
  readonly turns: readonly DraftTurn[];
  readonly pieces: readonly PlacedPiece[];
}

/** Lays the turns into one text with `\n` between them, and says where each stands. */
export function assembleDraft(parsed: readonly ParsedTurn[]): Assembled {
  const labels = new Map<string, number>();
  const chunks: string[] = [];
  const placed: PlacedPiece[] = [];
  let length = 0;
  const turns = parsed.map(({ speaker, pieces }, index): DraftTurn => {
    if (index > 0) {
      chunks.push("\n");
      length++;
    }
    const start = length;
    const cues: DraftCue[] = [];
    for (const piece of pieces) {
      // A separator belongs between words: none before the first, none beside a silent cue.
      const join = piece.text === "" || length === start ? "" : piece.join;
      chunks.push(join, piece.text);
      const from = length + join.length;
      length = from + piece.text.length;
      placed.push({ piece, start: from, end: length });
      cues.push({ start: from, end: length, ...timesOf(piece.startMs, piece.endMs) });
    }
    return {
      start,
      end: length,
      speaker: speaker === null ? -1 : indexOf(labels, speaker),
      ...turnTimes(cues),
      ...(hasInnerTimes(cues) ? { cues } : {}),
    };
  });
  return { text: chunks.join(""), labels: [...labels.keys()], turns, pieces: placed };
}

/** Only what is known: absent fields rather than undefined ones. */
export const timesOf = (startMs: number | undefined, endMs: number | undefined): Times => ({
  ...(startMs === undefined ? {} : { startMs }),
  ...(endMs === undefined ? {} : { endMs }),
});

/** A turn starts with its first piece and ends with the last to end, since overlapping cues may end earlier than the one before. */
function turnTimes(cues: readonly DraftCue[]): Times {
  const ends = cues.flatMap((cue) => cue.endMs ?? []);
  const isEndKnown = cues.at(-1)?.endMs !== undefined;
  return timesOf(cues[0]?.startMs, isEndKnown ? ends.reduce((a, b) => Math.max(a, b)) : undefined);
}

const hasInnerTimes = (cues: readonly DraftCue[]): boolean =>
  cues.length > 1 && cues.some((cue, index) => index > 0 && cue.startMs !== undefined);

function indexOf(labels: Map<string, number>, label: string): number {
  const index = labels.get(label) ?? labels.size;
  labels.set(label, index);
  return index;
}
