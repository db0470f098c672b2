import type { BootstrapOptions } from "#domain/agreement/bootstrap";
import type { Interval } from "#domain/agreement/figure";
import { reliabilityData, type ReliabilityData } from "#domain/agreement/reliability-data";
import { bootstrapOfAlphas } from "#domain/agreement/units-bootstrap";
import {
  overallFigures,
  type ComparisonRequest,
  type OverallFigures,
} from "#domain/agreement/units-comparison";
import { selected, type Selection } from "#domain/agreement/units-selection";

/**
 * A question that overall figures answer: of a whole snapshot, or of a part of it. Several questions may share a
 * specification (the same object), and are then answered from the same units.
 */
export interface OverallQuestion extends ComparisonRequest {
  readonly selection?: Selection;
}

/** Answers in the order of the questions. @throws RangeError as `reliabilityData` */
export const overallAnswers = (questions: readonly OverallQuestion[]): OverallFigures[] =>
  comparedIn(questions).map((data) => overallFigures(data));

/**
 * Percentile bootstrap intervals of the alphas of {@link overallAnswers}, over turns (paragraphs, where a source has none);
 * `undefined` where no resample had an alpha.
 * @throws RangeError as `reliabilityData` and `bootstrapInterval`
 */
export const overallIntervals = (
  questions: readonly OverallQuestion[],
  options: BootstrapOptions,
): (Interval | undefined)[] =>
  bootstrapOfAlphas([], comparedIn(questions), "turn", options).map(({ stacked }) => stacked);

function comparedIn(questions: readonly OverallQuestion[]): ReliabilityData[] {
  const made: (ComparisonRequest & { readonly data: ReliabilityData })[] = [];
  return questions.map(({ snapshot, specification, selection }) => {
    let whole = made.find((own) => own.snapshot === snapshot && own.specification === specification);
    if (whole === undefined)
      made.push((whole = { snapshot, specification, data: reliabilityData(snapshot, specification) }));
    return selection === undefined ? whole.data : selected(whole.data, snapshot, selection);
  });
}
