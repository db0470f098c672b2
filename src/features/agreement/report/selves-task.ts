import type { ReactiveControllerHost } from "lit";
import type { Specification } from "#domain/agreement/specification";
import type { OverallQuestion } from "#domain/agreement/units-overall";
import type { CoderId } from "#domain/model/ids";
import type { Round } from "#domain/model/round-records";
import type { ProjectIndex } from "#domain/query/project-index";
import type { RoundStability } from "#domain/report/round-report-input";
import { closingOf } from "#domain/rounds/closing-of";
import { earlierSelf } from "#domain/rounds/stability-snapshot";
import { OverallTask } from "#features/agreement/figures/comparison-task";
import { selfBasis, type SelfBasis } from "#features/agreement/figures/figures-basis";

/** Figures of a round's coders compared with themselves in the round that it repeats. */
export class SelvesTask {
  readonly #task: OverallTask;
  #round: Round | undefined;
  #basis: SelfBasis | undefined;
  #asked: readonly OverallQuestion[] = [];

  constructor(host: ReactiveControllerHost & EventTarget) {
    this.#task = new OverallTask(host);
  }

  /** Asks once for each round: what is closed does not change. */
  ask(index: ProjectIndex, round: Round, specification: Specification): void {
    if (this.#round === round) return;
    this.#round = round;
    const closing = closingOf(index.records.roundClosings.values(), round.id);
    const basis = closing && selfBasis(index, round, { snapshot: closing.snapshot, closing, at: closing.at });
    this.#basis = basis;
    this.#asked = (basis?.coderIds ?? []).map((id) => ({
      snapshot: basis!.snapshot,
      specification: { ...specification, coderIds: [earlierSelf(id), id] },
    }));
    if (this.#asked.length > 0) this.#task.ask(this.#asked);
  }

  /** What is known by now; undefined where the round repeats none. */
  stability(nameOf: (coderId: CoderId) => string): RoundStability | undefined {
    if (this.#basis === undefined) return undefined;
    const { earlier, later, coderIds } = this.#basis;
    const isAnswered = this.#task.answered === this.#asked;
    const figures = isAnswered ? (this.#task.figures ?? []) : [];
    const intervals = isAnswered ? this.#task.intervals : undefined;
    return {
      round: earlier.name,
      later,
      coders: figures.map((of, at) => ({
        name: nameOf(coderIds[at]!),
        figures: of,
        interval: intervals?.[at],
      })),
      hasIntervals: coderIds.length === 0 || intervals !== undefined,
    };
  }
}
