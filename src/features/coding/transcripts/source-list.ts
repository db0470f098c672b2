import { LitElement, html, nothing, type PropertyValues } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import type { SourceId } from "#domain/model/ids";
import type { Source } from "#domain/model/records";
import "#ui/components/inline-name";
import type { DropSide } from "#ui/controllers/tree-drag";
import type { InlineNameEvent } from "#ui/components/inline-name-event";
import { SourceCommandEvent, type SourceCommand } from "#features/coding/transcripts/source-command-event";
import { sourceDrag, sourceOf } from "#features/coding/transcripts/source-drag";
import type { SourceEntry, SourceGroup } from "#features/coding/transcripts/source-entry";
import { sourceListStyles } from "#features/coding/transcripts/source-list-styles";
import { sourceRow } from "#features/coding/transcripts/source-row";
import { sourcesText as text } from "#messages/coding-transcripts";
import { formatNumber } from "#messages/format";
import type { Menu } from "#ui/components/menu";
import type { MenuSelectEvent } from "#ui/components/menu-select-event";
import { ShortcutController } from "#ui/shortcuts/shortcut-controller";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";

/**
 * The transcripts by kind, as links with one tab stop. Arrows move, Enter opens, F2 renames, Alt with arrows moves a transcript
 * among those of its kind, Delete removes it; the menu of a row and the pointer do the same.
 * @fires {SourceCommandEvent} sm-source-command - asks for a change; the list itself changes nothing
 */
@customElement("sm-source-list")
export class SourceList extends LitElement {
  static override styles = [baseStyles, buttonStyles, sourceListStyles];

  @property({ attribute: false }) groups: readonly SourceGroup[] = [];
  @property({ attribute: false }) removed: readonly Source[] = [];
  @property({ attribute: false }) current: SourceId | undefined;
  /** Address of a transcript. */
  @property({ attribute: false }) hrefOf: (sourceId: SourceId) => string = String;
  @property() asked = "";
  /** For reading only: nothing can be changed. */
  @property({ type: Boolean }) locked = false;

  @state() private active: SourceId | undefined;
  @state() private hovered: SourceId | undefined;
  @state() private naming: SourceId | undefined;
  @query(".list") private readonly list!: HTMLElement;
  /** The row that gets focus once it is drawn. */
  #awaited: SourceId | undefined;
  /** The rows as they were drawn last. */
  #ids: readonly SourceId[] = [];

  readonly #drag = sourceDrag(
    this,
    (carried, targetId, side) => this.#indexOf(carried, targetId, side),
    (sourceId, index) => this.#ask({ name: "move", sourceId, index }),
  );

  constructor() {
    super();
    new ShortcutController(this, this.#commands, { within: true });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("current") && this.current !== undefined) this.active = this.current;
    const ids = this.#entries().map(({ source }) => source.id);
    if (this.active !== undefined && ids.includes(this.active)) return;
    // The row of the tab stop is gone: its neighbour takes over, with the focus if it had that.
    const hadFocus =
      this.hasUpdated && this.active !== undefined && this.#link(this.active)?.matches(":focus");
    const at = Math.max(0, this.#ids.indexOf(this.active!));
    this.active = ids[Math.min(at, ids.length - 1)];
    if (hadFocus === true) this.#awaited = this.active;
  }

  protected override updated(): void {
    this.#ids = this.#entries().map(({ source }) => source.id);
    const link = this.#awaited && this.#link(this.#awaited);
    if (!link) return;
    this.#awaited = undefined;
    link.focus();
  }

  override render() {
    return html`<div
      class="list scroll"
      @keydown=${this.#key}
      @focusin=${this.#enter}
      @contextmenu=${this.#openMenu}
      @pointerover=${this.#hover}
      @pointerleave=${this.#unhover}
      @sm-menu-select=${this.#choose}
      @sm-inline-name=${this.#named}
      @dragstart=${this.#drag.start}
      @dragover=${this.#drag.over}
      @dragleave=${this.#drag.leave}
      @drop=${this.#drag.release}
      @dragend=${this.#drag.end}
    >
      ${repeat(this.groups, ({ kind }) => kind, this.#group)}
      ${
        this.groups.length === 0 && this.asked !== ""
          ? html`<p class="none">${text.noneFound(this.asked)}</p>`
          : nothing
      }
      ${this.locked || this.removed.length === 0 ? nothing : this.#removedList()}
    </div>`;
  }

  #group = ({ kind, entries }: SourceGroup) =>
    html`<section aria-labelledby="kind-${kind}">
      <h3 id="kind-${kind}">${text.kindOf(kind)} <span>${formatNumber(entries.length)}</span></h3>
      <ul>
        ${repeat(
          entries,
          ({ source }) => source.id,
          (entry, index) => this.#row(entry, index === 0, index === entries.length - 1),
        )}
      </ul>
    </section>`;

  #row(entry: SourceEntry, isFirst: boolean, isLast: boolean) {
    const { id, name } = entry.source;
    const active = id === this.active;
    return sourceRow(entry, {
      href: this.hrefOf(id),
      current: id === this.current,
      active,
      locked: this.locked,
      hasMenu: !this.locked && id !== this.naming && (active || id === this.hovered),
      isFirst,
      isLast,
      drop: this.#drag.sideAt(id),
      rename:
        id === this.naming
          ? html`<sm-inline-name .label=${text.nameOf(name)} .value=${name}></sm-inline-name>`
          : undefined,
    });
  }

  #removedList = () =>
    html`<details>
      <summary>${text.removedHeading()} ${formatNumber(this.removed.length)}</summary>
      <ul>
        ${repeat(
          this.removed,
          ({ id }) => id,
          ({ id, name }) =>
            html`<li>
              <span>${name}</span>
              <button
                class="button small"
                data-restore=${id}
                aria-label=${text.restoreSource(name)}
                @click=${this.#restore}
              >
                ${text.restore()}
              </button>
            </li>`,
        )}
      </ul>
    </details>`;

  #entries = (): readonly SourceEntry[] => this.groups.flatMap(({ entries }) => entries);

  #link = (sourceId: SourceId): HTMLElement | undefined =>
    this.list.querySelector<HTMLElement>(`[data-source="${sourceId}"] a`) ?? undefined;

  #ask = (command: SourceCommand): boolean => this.dispatchEvent(new SourceCommandEvent(command));

  /** Place among those of its kind, without itself; undefined where it would stay, or the other is of another kind. */
  #indexOf(carried: SourceId, targetId: SourceId, side: DropSide): number | undefined {
    const ids = this.groups
      .map(({ entries }) => entries.map(({ source }) => source.id))
      .find((group) => group.includes(carried));
    if (ids === undefined || !ids.includes(targetId) || carried === targetId) return undefined;
    const index = ids.filter((id) => id !== carried).indexOf(targetId) + (side === "after" ? 1 : 0);
    return index === ids.indexOf(carried) ? undefined : index;
  }

  #run(deed: string, sourceId: SourceId | undefined): void {
    if (sourceId === undefined) return;
    if (deed === "rename") this.naming = sourceId;
    else if (deed === "describe" || deed === "remove") this.#ask({ name: deed, sourceId });
    else {
      this.#awaited = sourceId;
      this.#ask({ name: "step", sourceId, by: deed === "up" ? -1 : 1 });
    }
  }

  #commands = () =>
    (
      [
        ["rename", "F2", text.rename()],
        ["remove", "Delete", text.remove()],
        ["up", "alt+ArrowUp", text.moveUp()],
        ["down", "alt+ArrowDown", text.moveDown()],
      ] as const
    ).map(([deed, key, label]) => ({
      name: `transcripts.${deed}`,
      keys: [key],
      label,
      enabled: () => !this.locked,
      run: () => this.#run(deed, this.active),
    }));

  #enter = (event: FocusEvent): void => {
    this.active = sourceOf(event)?.sourceId ?? this.active;
  };

  #hover = (event: Event): void => {
    this.hovered = sourceOf(event)?.sourceId;
  };

  #unhover = (): void => {
    this.hovered = undefined;
  };

  #openMenu = (event: Event): void => {
    const row = sourceOf(event);
    if (row === undefined || this.locked) return;
    event.preventDefault();
    this.active = row.sourceId;
    void this.updateComplete.then(() => row.element.querySelector<Menu>("sm-menu")?.show("first"));
  };

  #choose = (event: MenuSelectEvent): void => {
    event.stopPropagation();
    this.#run(event.value, sourceOf(event)?.sourceId);
  };

  #named = (event: InlineNameEvent): void => {
    event.stopPropagation();
    const sourceId = this.naming;
    this.naming = undefined;
    this.#awaited = sourceId;
    if (sourceId !== undefined && event.name !== undefined)
      this.#ask({ name: "rename", sourceId, to: event.name });
  };

  #restore = ({ currentTarget }: Event): void => {
    const sourceId = (currentTarget as HTMLElement).dataset["restore"] as SourceId;
    this.#ask({ name: "restore", sourceId });
  };

  #key = (event: KeyboardEvent): void => {
    const row = sourceOf(event);
    if (row === undefined || !(event.target as Element).matches("a")) return;
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const ids = this.#entries().map(({ source }) => source.id);
    const at = ids.indexOf(row.sourceId);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: ids.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const sourceId = ids[to];
    if (sourceId !== undefined) this.#link(sourceId)?.focus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-source-list": SourceList;
  }
}
