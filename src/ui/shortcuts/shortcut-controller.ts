import type { LitElement, ReactiveController } from "lit";
import { shortcuts, type Command } from "#ui/shortcuts/shortcut-registry";

/**
 * Gives keys to a component while it is on the page. `commands` is asked at every key press.
 * With `within`, only while focus is in the component.
 */
export class ShortcutController implements ReactiveController {
  readonly #host: LitElement;
  readonly #commands: () => readonly Command[];
  readonly #within: boolean;
  #remove: (() => void) | undefined;

  constructor(host: LitElement, commands: () => readonly Command[], { within = false } = {}) {
    this.#host = host;
    this.#commands = commands;
    this.#within = within;
    host.addController(this);
  }

  hostConnected(): void {
    this.#remove = shortcuts.add({ host: this.#host, within: this.#within, commands: this.#commands });
  }

  hostDisconnected(): void {
    this.#remove?.();
  }
}
