import type { Interval } from "#domain/agreement/figure";
import {
  comparisonIntervals,
  comparisonOf,
  type Comparison,
  type ComparisonIntervals,
  type ComparisonRequest,
  type OverallFigures,
} from "#domain/agreement/units-comparison";
import { overallAnswers, overallIntervals, type OverallQuestion } from "#domain/agreement/units-overall";

/** A bootstrap that can be made again. */
export interface Resampling {
  readonly seed: number;
  readonly resamples: number;
}

/** What the agreement worker does: figures at once, intervals by themselves, as they take longer. */
export const agreementJobs = {
  figures: (request: ComparisonRequest): Comparison => comparisonOf(request),
  intervals: (
    { request, seed, resamples }: Resampling & { readonly request: ComparisonRequest },
    progress: (share: number) => void,
  ): ComparisonIntervals =>
    comparisonIntervals(request, { seed, resamples, onProgress: shares(resamples, progress) }),
  overall: (questions: readonly OverallQuestion[]): OverallFigures[] => overallAnswers(questions),
  overallIntervals: (
    { request, seed, resamples }: Resampling & { readonly request: readonly OverallQuestion[] },
    progress: (share: number) => void,
  ): (Interval | undefined)[] =>
    overallIntervals(request, { seed, resamples, onProgress: shares(resamples, progress) }),
};
export type AgreementJobs = typeof agreementJobs;

/** Tells every twentieth of the work. */
function shares(resamples: number, progress: (share: number) => void): (done: number) => void {
  const step = Math.max(1, Math.round(resamples / 20));
  let told = 0;
  return (done) => {
    if (done < told + step) return;
    told = done;
    progress(Math.min(1, done / resamples));
  };
}
