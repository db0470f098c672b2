import { mostConfusedFirst } from "#domain/agreement/disagreements";
import type { Round, RoundClosing } from "#domain/model/round-records";
import type { ProjectIndex } from "#domain/query/project-index";
import { casesOf, type RoundCase } from "#features/agreement/adjudication/round-cases";

/** What of a round's disagreements nobody has decided. */
export interface OpenCases {
  /** Most confused first. */
  readonly open: readonly RoundCase[];
  /** How many there are, decided or not. */
  readonly all: number;
}

export function openCases(index: ProjectIndex, round: Round, closing: RoundClosing): OpenCases {
  const { cases } = casesOf(index, round, closing);
  const open = cases
    .filter(({ decision }) => decision === undefined)
    .sort((a, b) => mostConfusedFirst(a.disagreement, b.disagreement));
  return { open, all: cases.length };
}
