import type { ReactiveController, ReactiveControllerHost } from "lit";
import { Session } from "#contexts/session";
import { knownCoder } from "#features/project/known-coder";
import { homeText as text } from "#messages/home";
import type { Library } from "#storage/read/library";
import { announce } from "#ui/announce";
import { ErrorShowEvent } from "#ui/events/error-show-event";
import { goTo } from "#ui/route";

/**
 * Opens the sample project for its host and goes there, once at a time. Who coded on this device before joins its coders; others
 * are asked who they are, as in every project that comes from elsewhere. Nothing of the sample is loaded before.
 * @fires {ErrorShowEvent} sm-error-show - where it cannot be opened
 */
export class SampleController implements ReactiveController {
  isOpening = false;
  readonly #host: ReactiveControllerHost & HTMLElement & { readonly library: Library };

  constructor(host: ReactiveControllerHost & HTMLElement & { readonly library: Library }) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.isOpening = false;
  }

  readonly open = (): void => {
    if (this.isOpening) return;
    this.#show(true);
    announce(text.openingSample());
    this.#open().then(
      () => this.#show(false),
      (cause: unknown) => {
        this.#show(false);
        this.#host.dispatchEvent(new ErrorShowEvent(cause));
      },
    );
  };

  async #open(): Promise<void> {
    const { openSampleProject } = await import("#actions/open-sample-project");
    const known = knownCoder();
    const isKnown = known.name !== "" && known.initials !== "";
    const { projectId, coderId } = await openSampleProject(this.#host.library, isKnown ? known : undefined);
    if (coderId !== undefined) new Session(projectId).set({ coderId });
    if (this.#host.isConnected) goTo({ screen: "coding", projectId });
  }

  #show(isOpening: boolean): void {
    this.isOpening = isOpening;
    this.#host.requestUpdate();
  }
}
