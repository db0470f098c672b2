import type { ReactiveController, ReactiveControllerHost } from "lit";
import { AppError } from "#domain/errors";

/**
 * Failures that nobody else has taken: those of the page as a whole, and those that screens hand over. One that a person can
 * act on is kept in `error`; a bug is told to `onBug`.
 */
export class ErrorController implements ReactiveController {
  error: AppError | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #onBug: (cause: unknown) => void;

  constructor(host: ReactiveControllerHost, onBug: (cause: unknown) => void) {
    this.#host = host;
    this.#onBug = onBug;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener("error", this.#fail);
    window.addEventListener("unhandledrejection", this.#failLater);
  }

  hostDisconnected(): void {
    window.removeEventListener("error", this.#fail);
    window.removeEventListener("unhandledrejection", this.#failLater);
  }

  /** That another tab has a newer version is said by the library itself. */
  take(error: AppError, cause: unknown = error): void {
    if (error.code === "unexpected") this.#onBug(cause);
    else if (error.code !== "storage/outdated") this.#set(error);
  }

  dismiss = (): void => this.#set(undefined);

  #set(error: AppError | undefined): void {
    this.error = error;
    this.#host.requestUpdate();
  }

  /** Errors without a cause are the browser's own remarks, such as a layout that needed a second round. */
  #fail = ({ error }: ErrorEvent): void => {
    if (error !== null && error !== undefined) this.take(AppError.from(error), error);
  };

  #failLater = ({ reason }: PromiseRejectionEvent): void => {
    const isCancelled = reason instanceof DOMException && reason.name === "AbortError";
    if (!isCancelled) this.take(AppError.from(reason), reason);
  };
}
