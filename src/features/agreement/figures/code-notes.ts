import type { Benchmark } from "#domain/agreement/benchmarks";
import { isParadox } from "#domain/agreement/units-figures";
import type { CodeRow } from "#features/agreement/figures/code-rows";
import { isBelow } from "#features/agreement/figures/figure-cells";
import { figuresText as text } from "#messages/agreement-figures";
import { questionText } from "#messages/agreement-question";

/** Below so many units that two coders gave a code an interval says little. */
const fewShared = 10;

export const isFew = ({ shared }: CodeRow["figures"]): boolean => shared < fewShared;

/** What the marks in the table of codes mean, of those that are in it. */
export function codeNotes(rows: readonly CodeRow[], benchmark: Benchmark | null): readonly string[] {
  const has = (isSo: (row: CodeRow) => boolean): boolean => rows.some(isSo);
  return [
    ...(has(({ figures }) => isParadox(figures)) ? [`* ${text.paradox()}`] : []),
    ...(has(({ figures, interval }) => interval !== undefined && isFew(figures))
      ? [text.fewPositives()]
      : []),
    ...(has(({ figures }) => figures.prevalence.includes(undefined)) ? [text.lookedAtNothing()] : []),
    ...(has(({ interval }) => isBelow(interval, benchmark)) ? [questionText.belowBounds()] : []),
  ];
}
