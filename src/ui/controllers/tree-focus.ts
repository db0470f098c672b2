import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { Menu } from "#ui/components/menu";

/** What the focus needs of the tree: LitElements have it. */
interface FocusHost extends ReactiveControllerHost {
  readonly hasUpdated: boolean;
}

/**
 * Which line of a tree has its one tab stop, which is under the pointer, and which is to have the focus once it is there. Lines are
 * known by a key, the menu of a line is its `sm-menu`.
 */
export class TreeFocus<Key extends string> implements ReactiveController {
  readonly #host: FocusHost;
  readonly #line: (key: Key) => HTMLElement | undefined;
  #active: Key | undefined;
  #hovered: Key | undefined;
  #awaited: Key | undefined;
  /** The line that had the focus before the host was drawn. */
  #focused: HTMLElement | undefined;

  /** @param line the element of a line, while it is drawn */
  constructor(host: FocusHost, line: (key: Key) => HTMLElement | undefined) {
    this.#host = host;
    this.#line = line;
    host.addController(this);
  }

  /** The line that has the tab stop. */
  get active(): Key | undefined {
    return this.#active;
  }
  set active(key: Key | undefined) {
    if (key === this.#active) return;
    this.#active = key;
    this.#host.requestUpdate();
  }

  /** Whether the line of the tab stop has the focus, as the host is drawn now. */
  get isHeld(): boolean {
    const line = this.#active !== undefined && this.#host.hasUpdated ? this.#line(this.#active) : undefined;
    return line?.matches(":focus") === true;
  }

  set hovered(key: Key | undefined) {
    if (key === this.#hovered) return;
    this.#hovered = key;
    this.#host.requestUpdate();
  }

  /** Whether the line is the one that is worked with: it has the tab stop or the pointer. */
  isNear(key: Key): boolean {
    return key === this.#active || key === this.#hovered;
  }

  /** The line gets the focus, now or when it appears; that of the tab stop where none is named. */
  await(key: Key | undefined = this.#active): void {
    this.#awaited = key;
    this.#host.requestUpdate();
  }

  /** The line gets the tab stop and the focus, now or when it appears. */
  moveTo(key: Key | undefined): void {
    this.#active = key;
    this.await(key);
  }

  /**
   * Other lines are about to be drawn: where that of the tab stop is gone the next one that stands takes over, else the one before. The focus, if it was there, is
   * still there afterwards: a line that is drawn in another place loses it on the way.
   *
   * @returns whether the tab stop is another
   */
  follow(before: readonly Key[], now: readonly Key[]): boolean {
    const active = this.#active;
    const hadFocus = this.isHeld;
    if (active !== undefined && now.includes(active)) {
      if (hadFocus) this.#awaited ??= active;
      return false;
    }
    const at = active === undefined ? -1 : before.indexOf(active);
    const standing = new Set(now);
    const beside = at === -1 ? [] : [...before.slice(at), ...before.slice(0, at).toReversed()];
    this.#active = beside.find((key) => standing.has(key)) ?? now[0];
    if (hadFocus) this.#awaited = this.#active;
    return true;
  }

  /** Opens the menu of a line, as the pointer or the menu key asks. */
  async openMenu(key: Key, event: Event): Promise<void> {
    event.preventDefault();
    this.active = key;
    await this.#host.updateComplete;
    const line = this.#line(key);
    line?.querySelector<Menu>("sm-menu")?.show("first", line);
  }

  hostUpdate(): void {
    const line = this.#host.hasUpdated && this.#active !== undefined ? this.#line(this.#active) : undefined;
    this.#focused = line?.matches(":focus-within") === true ? line : undefined;
  }

  hostUpdated(): void {
    // A line that is now drawn elsewhere, in another element, has it still.
    if (this.#focused?.isConnected === false) this.#awaited ??= this.#active;
    this.#focused = undefined;
    const line = this.#awaited && this.#line(this.#awaited);
    if (!line) return;
    this.#awaited = undefined;
    if (!line.matches(":focus")) line.focus();
  }
}
