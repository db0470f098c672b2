import type { ReactiveControllerHost } from "lit";
import type { Snapshot } from "#domain/agreement/snapshot";
import type { Decision, Round } from "#domain/model/round-records";
import type { ProjectIndex } from "#domain/query/project-index";
import type { RoundReportInput } from "#domain/report/round-report-input";
import {
  coderNames,
  countingDecisions,
  reportCodes,
  reportInput,
  reportSpecification,
  settledSnapshot,
  type CoderNaming,
} from "#features/agreement/report/report-input";
import { ReportTask } from "#features/agreement/report/report-task";
import { SelvesTask } from "#features/agreement/report/selves-task";
import { keepLast } from "#ui/keep-last";

/** Everything a report says of a round, its figures as they come: before discussion, after it, and of coders with themselves. */
export class ReportFigures {
  readonly #before: ReportTask;
  readonly #after: ReportTask;
  readonly #selves: SelvesTask;
  readonly #specification = keepLast<ReturnType<typeof reportSpecification>>();
  readonly #settled = keepLast<Snapshot | undefined>();
  #decided: readonly Decision[] = [];

  constructor(host: ReactiveControllerHost & EventTarget) {
    this.#before = new ReportTask(host);
    this.#after = new ReportTask(host);
    this.#selves = new SelvesTask(host);
  }

  /** Asks for what the round has figures of; what is asked for already is not asked again. */
  ask(index: ProjectIndex, round: Round, snapshot: Snapshot): void {
    const specification = this.#specification([round, snapshot], () =>
      reportSpecification(round, reportCodes(round, snapshot)),
    );
    const decided = countingDecisions(index, round);
    const isSame =
      decided.length === this.#decided.length && decided.every((of, at) => of === this.#decided[at]);
    if (!isSame) this.#decided = decided;
    const settled = this.#settled([round, snapshot, this.#decided], () =>
      settledSnapshot(index, round, snapshot, this.#decided),
    );
    this.#before.ask(snapshot, specification);
    this.#after.ask(settled, specification);
    this.#selves.ask(index, round, specification);
  }

  /** What is known by now. */
  input(index: ProjectIndex, round: Round, snapshot: Snapshot, naming: CoderNaming): RoundReportInput {
    const figures = {
      before: this.#before.figures,
      after: this.#after.figures,
      stability: this.#selves.stability(coderNames(index, naming)),
    };
    return reportInput(index, round, snapshot, figures, naming);
  }

  /** True until all figures and intervals are there. */
  isWaiting({ before, after, stability }: RoundReportInput): boolean {
    return (
      before?.intervals === undefined ||
      stability?.hasIntervals === false ||
      (this.#decided.length > 0 && after?.intervals === undefined)
    );
  }

  /** How much of the intervals is done, 0 to 1. */
  get share(): number {
    return this.#decided.length === 0 ? this.#before.share : (this.#before.share + this.#after.share) / 2;
  }
}
