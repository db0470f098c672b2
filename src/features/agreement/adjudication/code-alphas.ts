import type { ReactiveController, ReactiveControllerHost } from "lit";
import { figuresWorker } from "#actions/compare-coders";
import { isDefined } from "#domain/agreement/figure";
import { snapshotFor } from "#domain/agreement/snapshot-lean";
import type { Snapshot } from "#domain/agreement/snapshot";
import type { CodeId } from "#domain/model/ids";
import type { Round, RoundClosing } from "#domain/model/round-records";
import { roundSpecification } from "#domain/rounds/round-snapshot";
import { formatNumber } from "#messages/format";
import { ErrorShowEvent } from "#ui/events/error-show-event";

/** The α of each code of a closed round, as it was coded: asked for once, in the thread of figures. */
export class CodeAlphas implements ReactiveController {
  readonly #host: ReactiveControllerHost & EventTarget;
  #asked: Snapshot | undefined;
  #values: ReadonlyMap<CodeId, string> = new Map();

  constructor(host: ReactiveControllerHost & EventTarget) {
    this.#host = host;
    host.addController(this);
  }

  /** "0.71"; "" where it is not known yet, or not defined. */
  of(codeId: CodeId): string {
    return this.#values.get(codeId) ?? "";
  }

  ask(round: Round, { snapshot }: RoundClosing): void {
    if (this.#asked === snapshot) return;
    this.#asked = snapshot;
    this.#values = new Map();
    const specification = roundSpecification(round);
    figuresWorker
      .call("figures", { snapshot: snapshotFor(snapshot, specification.unit), specification })
      .then(
        ({ rows }) => {
          if (this.#asked !== snapshot) return;
          this.#values = new Map(
            rows.flatMap(({ alpha }, column) =>
              isDefined(alpha) ? [[round.codeIds[column]!, formatNumber(alpha.value, 2)]] : [],
            ),
          );
          this.#host.requestUpdate();
        },
        (cause: unknown) => this.#host.dispatchEvent(new ErrorShowEvent(cause)),
      );
  }

  /** What comes later is for nobody. */
  hostDisconnected(): void {
    this.#asked = undefined;
  }
}
