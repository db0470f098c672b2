import type { Subscription, Watchable } from "#domain/model/watchable";
import type { ReactiveController, ReactiveControllerHost } from "lit";

/** Re-renders its host at every value of `watch()`. To watch something else, call `hostConnected` again. */
export class WatchController<T> implements ReactiveController {
  /** Undefined until the first. */
  value: T | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #watch: () => Watchable<T>;
  #subscription: Subscription | undefined;

  constructor(host: ReactiveControllerHost, watch: () => Watchable<T>) {
    this.#host = host;
    this.#watch = watch;
    host.addController(this);
  }

  hostConnected(): void {
    this.hostDisconnected();
    this.#subscription = this.#watch().subscribe({ next: this.#show, error: reportError });
  }

  hostDisconnected(): void {
    this.#subscription?.unsubscribe();
    this.#subscription = undefined;
  }

  #show = (value: T): void => {
    this.value = value;
    this.#host.requestUpdate();
  };
}
