/** Lets a long job pause now and then, so that the worker hears what else is asked of it. */
export class Breather {
  readonly #sliceMs: number;
  readonly #waiting: (() => void)[] = [];
  readonly #channel = new MessageChannel();
  #since = performance.now();

  constructor(sliceMs: number) {
    this.#sliceMs = sliceMs;
    this.#channel.port1.onmessage = () => this.#waiting.shift()?.();
  }

  /** Resolves at once while the slice lasts; then after the messages that wait. */
  async breathe(): Promise<void> {
    if (performance.now() - this.#since < this.#sliceMs) return;
    await new Promise<void>((resolve) => {
      this.#waiting.push(resolve);
      this.#channel.port2.postMessage(undefined);
    });
    this.#since = performance.now();
  }
}
