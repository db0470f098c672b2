import type { IndexChange } from "#domain/query/index-change";
import type { ProjectIndex } from "#domain/query/project-index";
import type { ReactiveController, ReactiveControllerHost } from "lit";

/** Draws its host again after every change of the project, and counts them. */
export class IndexWatch implements ReactiveController {
  /** The changes that concern the host so far: another number, another state of the project. */
  version = 0;
  readonly #host: ReactiveControllerHost;
  readonly #index: () => ProjectIndex;
  readonly #concerns: (change: IndexChange) => boolean;
  #subscription: { unsubscribe(): void } | undefined;

  constructor(
    host: ReactiveControllerHost,
    index: () => ProjectIndex,
    concerns: (change: IndexChange) => boolean = () => true,
  ) {
    this.#host = host;
    this.#index = index;
    this.#concerns = concerns;
    host.addController(this);
  }

  hostConnected(): void {
    this.#subscription = this.#index().subscribe((change) => {
      if (!this.#concerns(change)) return;
      this.version++;
      this.#host.requestUpdate();
    });
  }

  hostDisconnected(): void {
    this.#subscription?.unsubscribe();
  }
}
