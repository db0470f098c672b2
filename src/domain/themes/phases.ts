import type { AnalysisPhase, Instant, Project } from "#domain/model/records";

/** A stretch of work in one phase. */
export interface PhaseSpan {
  readonly phase: AnalysisPhase;
  readonly from: Instant;
  /** When another phase began; undefined while it goes on. */
  readonly to: Instant | undefined;
}

/** The project's phases as stretches of time, in order. A phase that was begun while it went on goes on. */
export function phaseSpans({ phases = [] }: Pick<Project, "phases">): readonly PhaseSpan[] {
  const begun = [...phases]
    .sort((a, b) => a.at - b.at)
    .filter(({ phase }, place, sorted) => sorted[place - 1]?.phase !== phase);
  return begun.map(({ phase, at }, place) => ({ phase, from: at, to: begun[place + 1]?.at }));
}

/** The phase a moment falls into; undefined before the first was begun. */
export const phaseAt = (spans: readonly PhaseSpan[], at: Instant): AnalysisPhase | undefined =>
  spans.findLast(({ from }) => from <= at)?.phase;

/** The phase the project is in now. */
export const currentPhase = (spans: readonly PhaseSpan[]): AnalysisPhase | undefined => spans.at(-1)?.phase;

/** How many moments fall into each phase. */
export function countByPhase(
  spans: readonly PhaseSpan[],
  moments: Iterable<Instant>,
): ReadonlyMap<AnalysisPhase, number> {
  const counts = new Map<AnalysisPhase, number>();
  for (const at of moments) {
    const phase = phaseAt(spans, at);
    if (phase !== undefined) counts.set(phase, (counts.get(phase) ?? 0) + 1);
  }
  return counts;
}
