import { Task } from "@lit/task";
import type { ReactiveControllerHost } from "lit";
import type { AnalysisPhase } from "#domain/model/records";
import { deedsByPhase, type WorkArea } from "#domain/themes/phase-deeds";
import { phaseSpans } from "#domain/themes/phases";
import type { LoggedDeed } from "#storage/read/logged-deeds";
import type { OpenProject } from "#storage/read/open-project";

/** How long nothing else happens before the log is read, ms. */
const pauseMs = 200;

/** What was read of the log of each project: later only what came since. */
const read = new WeakMap<OpenProject, readonly LoggedDeed[]>();

/** Steps by phase and what they are about, counted in the log; read anew as it grows. */
export class PhaseDeeds {
  readonly #task: Task<readonly unknown[], ReturnType<typeof deedsByPhase>>;

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
        return deedsByPhase(phaseSpans(of.index.project), all);
      },
    });
  }

  /** Undefined until they are counted. */
  of(phase: AnalysisPhase): ReadonlyMap<WorkArea, number> | undefined {
    return this.#task.value?.get(phase);
  }
}
