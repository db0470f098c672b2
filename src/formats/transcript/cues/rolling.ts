import type { Cue } from "#formats/transcript/cues/cue";

/** Share of cues that repeat the one before, from which on captions roll; fewer are a speaker repeating themselves. */
const rollingShare = 0.3;

/**
 * Captions that roll (YouTube's) show each line twice: as the lower line of one cue, then as the upper line of the next.
 * Takes the repeated lines out; a cue that holds nothing new prolongs the one before.
 *
 * @param areWordsTimed whether the file has times inside its cues, as rolling captions have: without, repetition is speech
 */
export function unroll(
  cues: readonly Cue[],
  areWordsTimed: boolean,
): { cues: readonly Cue[]; repeated: number } {
  const repeats = cues.map((cue, index) => overlap(cues[index - 1], cue));
  const rolling = repeats.filter((count) => count > 0).length;
  if (!areWordsTimed || rolling < (cues.length - 1) * rollingShare || rolling === 0)
    return { cues, repeated: 0 };
  const kept: Cue[] = [];
  for (const [index, cue] of cues.entries()) {
    const lines = cue.lines.slice(repeats[index]);
    const last = kept.at(-1);
    if (lines.length === 0 && last !== undefined && repeats[index]! > 0)
      kept[kept.length - 1] = { ...last, endMs: cue.endMs };
    else kept.push({ ...cue, lines });
  }
  return { cues: kept, repeated: repeats.reduce((a, b) => a + b, 0) };
}

/** How many lines at the start of a cue stand at the end of the one before. */
function overlap(before: Cue | undefined, cue: Cue): number {
  if (before === undefined) return 0;
  for (let count = Math.min(before.lines.length, cue.lines.length, 4); count > 0; count--) {
    const tail = before.lines.slice(-count);
    if (tail.every((line, index) => line === cue.lines[index])) return count;
  }
  return 0;
}
