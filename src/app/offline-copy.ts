import { WatchedValue } from "#domain/model/watched-value";
import { trustedWorkerUrl } from "#workers/trusted-worker-url";

/**
 * The copy of the program that the browser keeps. `none`: there is none, or not yet; `ready`: the program opens without a network;
 * `newer`: a newer copy is whole and waits until a person wants it; `replaced`: in another tab, somebody did.
 */
export type CopyState = "none" | "ready" | "newer" | "replaced";

/** A tab that stays open for days asks as often as this whether there is something newer. */
const askEveryMs = 3_600_000;

/** Lets the browser keep the program itself (`app/service-worker`), and knows whether there is a newer one. Never reloads by itself. */
export class OfflineCopy {
  readonly state = new WatchedValue<CopyState>("none");
  #registration: ServiceWorkerRegistration | undefined;
  #askedAt = 0;
  #isTakingOver = false;

  /** Has the copy made, where the browser can: it takes a secure address. Without one, the program comes from the network. */
  async begin(): Promise<void> {
    const { serviceWorker } = navigator as Partial<Navigator>;
    if (serviceWorker === undefined) return;
    const wasKept = serviceWorker.controller !== null;
    serviceWorker.addEventListener("controllerchange", () => {
      if (this.#isTakingOver) location.reload();
      else if (wasKept) this.state.set("replaced");
    });
    const address = trustedWorkerUrl("./service-worker.js");
    const registration = await serviceWorker.register(address, { updateViaCache: "none" });
    this.#registration = registration;
    this.#askedAt = Date.now();
    const { installing, waiting, active } = registration;
    [installing, waiting, active].forEach((each) => this.#follow(each));
    registration.addEventListener("updatefound", () => this.#follow(registration.installing));
    document.addEventListener("visibilitychange", this.#ask);
    this.#settle();
  }

  /** Goes over to the newer copy: loads this page again, and lets other tabs know. */
  takeNewer(): void {
    const waiting = this.#registration?.waiting;
    if (waiting) {
      this.#isTakingOver = true;
      waiting.postMessage("take over");
    } else location.reload();
  }

  #follow(worker: ServiceWorker | null): void {
    worker?.addEventListener("statechange", () => this.#settle());
  }

  #settle(): void {
    const { active, waiting } = this.#registration!;
    if (this.state.value === "replaced" || active?.state !== "activated") return;
    this.state.set(waiting === null ? "ready" : "newer");
  }

  /** Whoever is without a network asks again another time. */
  #ask = (): void => {
    const now = Date.now();
    if (document.visibilityState !== "visible" || now - this.#askedAt < askEveryMs) return;
    this.#askedAt = now;
    this.#registration?.update().catch(() => undefined);
  };
}
