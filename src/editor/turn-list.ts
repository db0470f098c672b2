import type { Turn } from "#domain/model/records";

/** The turns of a source in text order: an array, or packed columns that answer like one. */
export interface TurnList {
  readonly length: number;
  /** @returns undefined outside `[0, length)` */
  at(index: number): Turn | undefined;
}
