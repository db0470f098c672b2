import type { DeedKind } from "#domain/model/patch";
import type { AnalysisPhase, Instant } from "#domain/model/records";
import { phaseAt, type PhaseSpan } from "#domain/themes/phases";

/** An entry of the log, as far as it says when what was done. */
export interface DatedDeed {
  readonly id: string;
  readonly at: Instant;
  readonly kind: DeedKind;
  /** The entry it takes back. */
  readonly undoes: string | undefined;
}

/** What deeds are about, in the order they are told. */
export const workAreas = [
  "transcripts",
  "corrections",
  "coding",
  "codebook",
  "memos",
  "themes",
  "maps",
  "extracts",
  "answers",
  "rounds",
  "people",
] as const;
export type WorkArea = (typeof workAreas)[number];

/** By the first part of their kind; what is left out is no work on the material. */
const areas: Readonly<Record<string, WorkArea>> = {
  source: "transcripts",
  correction: "corrections",
  turn: "corrections",
  coding: "coding",
  code: "codebook",
  codebook: "codebook",
  memo: "memos",
  theme: "themes",
  map: "maps",
  extract: "extracts",
  answer: "answers",
  round: "rounds",
  decision: "rounds",
  participant: "people",
  attribute: "people",
};

/**
 * How many steps were taken in each phase, by what they are about. Steps that were taken back are none, nor is taking back.
 *
 * @param deeds in the order of the log
 */
export function deedsByPhase(
  spans: readonly PhaseSpan[],
  deeds: readonly DatedDeed[],
): ReadonlyMap<AnalysisPhase, ReadonlyMap<WorkArea, number>> {
  const counts = new Map<AnalysisPhase, Map<WorkArea, number>>();
  const undone = new Set<string>();
  for (const { id, at, kind, undoes } of deeds.toReversed()) {
    if (undone.has(id)) continue; // an undo that was itself taken back takes nothing back
    if (undoes !== undefined) {
      undone.add(undoes);
      continue;
    }
    const phase = phaseAt(spans, at);
    const area = areas[kind.slice(0, kind.indexOf("/"))];
    if (phase === undefined || area === undefined) continue;
    let ofPhase = counts.get(phase);
    if (ofPhase === undefined) counts.set(phase, (ofPhase = new Map<WorkArea, number>()));
    ofPhase.set(area, (ofPhase.get(area) ?? 0) + 1);
  }
  return counts;
}
