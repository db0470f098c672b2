import { Task } from "@lit/task";
import type { ReactiveControllerHost } from "lit";
import type { AnalysisPhase } from "#domain/model/records";
import { deedsByPhase, type WorkArea } from "#domain/themes/phase-deeds";
import { workByPhase, type PhaseWork } from "#domain/themes/phase-facts";
import { phaseSpans } from "#domain/themes/phases";
import type { LoggedDeed } from "#storage/read/logged-deeds";
import type { OpenProject } from "#storage/read/open-project";

/** How long nothing else happens before the log is read, ms. */
const pauseMs = 200;

/** What was read of the log of each project: later only what came since. */
const read = new WeakMap<OpenProject, readonly LoggedDeed[]>();

/** What was done in a phase. */
interface PhaseDone {
  /** What stands of what was made in it. */
  readonly made: PhaseWork | undefined;
  /** Steps, by what they are about; undefined where none was taken. */
  readonly steps: ReadonlyMap<WorkArea, number> | undefined;
}

/** What was done in each phase, counted in the records and in the log once nothing else happens; counted anew as they grow. */
export class PhaseDeeds {
  readonly #task: Task<readonly unknown[], (phase: AnalysisPhase) => PhaseDone>;

  /** @param version replaced at every change of the project */
  constructor(host: ReactiveControllerHost, project: () => OpenProject, version: () => unknown) {
    this.#task = new Task(host, {
      args: () => [project(), version()],
      task: async (_, { signal }) => {
        await new Promise((resolve) => setTimeout(resolve, pauseMs));
        signal.throwIfAborted();
        const of = project();
        const before = read.get(of) ?? [];
        const all = [...before, ...(await of.deedsAfter(before.at(-1)?.sequence ?? 0))];
        read.set(of, all);
        const steps = deedsByPhase(phaseSpans(of.index.project), all);
        const made = workByPhase(of.index);
        return (phase) => ({ made: made.get(phase), steps: steps.get(phase) });
      },
    });
  }

  /** Undefined until it is counted. */
  of(phase: AnalysisPhase): PhaseDone | undefined {
    return this.#task.value?.(phase);
  }
}
