import { LitElement, html, nothing, type PropertyValues } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import type { CodeNode } from "#domain/codebook/code-tree";
import { rankCodes } from "#domain/codebook/rank-codes";
import type { CodeId } from "#domain/model/ids";
import { carryCodes } from "#features/themes/carried-codes";
import { chipStyles } from "#features/themes/chip-styles";
import { codeTrayStyles } from "#features/themes/code-tray-styles";
import { ThemeCommandEvent } from "#features/themes/theme-command-event";
import type { ThemeFigures } from "#features/themes/theme-figures";
import { formatNumber } from "#messages/format";
import { themesText as text } from "#messages/themes";
import type { Field } from "#ui/components/field";
import type { Segmented } from "#ui/components/segmented";
import { ToastLift } from "#ui/controllers/toast-lift";
import { ShortcutController } from "#ui/shortcuts/shortcut-controller";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import "#ui/components/field";
import "#ui/components/segmented";
import "#ui/components/swatch";

/** Chips that are drawn before the rest is asked for. */
const firstChips = 40;

/**
 * Codes that stand in no theme yet, or all of them: to be dragged onto a theme, or chosen and placed with `P`. One tab stop;
 * arrows move, Space chooses several.
 * @fires {ThemeCommandEvent} sm-theme-command - `ask-place`
 */
@customElement("sm-code-tray")
export class CodeTray extends LitElement {
  static override styles = [baseStyles, buttonStyles, chipStyles, codeTrayStyles];

  @property({ attribute: false }) figures!: ThemeFigures;
  @state() private which: "unplaced" | "all" = "unplaced";
  @state() private asked = "";
  @state() private drawn = firstChips;
  @state() private active = 0;
  @state() private chosen: ReadonlySet<CodeId> = new Set();
  @query("[tabindex='0'].chip") private readonly activeChip!: HTMLElement | null;
  @query("sm-segmented") private readonly segmented!: Segmented;
  #nodes: readonly CodeNode[] = [];

  constructor() {
    super();
    new ToastLift(this);
    new ShortcutController(
      this,
      () => [
        {
          name: "themes.tray-place",
          keys: ["p", "Enter"],
          label: text.place(),
          group: text.tray(),
          enabled: () => this.#nodes.length > 0,
          run: this.#place,
        },
      ],
      { within: true },
    );
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("asked") || changed.has("which")) this.drawn = firstChips;
    if (["figures", "asked", "which"].some((name) => changed.has(name))) {
      this.#nodes = this.#found();
      this.active = Math.max(0, Math.min(this.active, this.#nodes.length - 1));
      const left = [...this.chosen].filter((id) => this.#nodes.some(({ code }) => code.id === id));
      if (left.length < this.chosen.size) this.chosen = new Set(left);
    }
  }

  override render() {
    const { unplaced, codable } = this.figures.tree;
    const rest = this.#nodes.length - this.drawn;
    return html`<div class="head">
        <h2>${text.unplacedOf(unplaced.length, codable)}</h2>
        <p class="hint">${this.chosen.size === 0 ? text.trayHint() : text.chosenCodes(this.chosen.size)}</p>
        ${
          this.chosen.size === 0
            ? nothing
            : html`<button class="button small" @click=${this.#place}>
                ${text.placeChosen(this.chosen.size)}
              </button>`
        }
        <sm-segmented
          label=${text.trayShows()}
          .options=${[
            { value: "unplaced", label: text.unplaced() },
            { value: "all", label: text.allCodes() },
          ]}
          .value=${this.which}
          @change=${this.#setWhich}
        ></sm-segmented>
        <sm-field
          label=${text.findCode()}
          label-hidden
          icon="search"
          type="search"
          placeholder=${text.findCode()}
          .value=${this.asked}
          @input=${this.#ask}
        ></sm-field>
      </div>
      ${this.#nodes.length === 0 ? html`<p class="none">${this.#nothing()}</p>` : nothing}
      <div class="chips scroll">
        <div
          role="listbox"
          aria-multiselectable="true"
          aria-label=${this.which === "unplaced" ? text.unplacedCodes() : text.allCodes()}
          @keydown=${this.#key}
          @click=${this.#click}
          @focusin=${this.#enter}
          @dragstart=${this.#drag}
        >
          ${repeat(
            this.#nodes.slice(0, this.drawn),
            ({ code }) => code.id,
            (node, at) => this.#chip(node, at),
          )}
        </div>
        ${rest > 0 ? html`<button class="button quiet small" @click=${this.#more}>${text.moreCodes(rest)}</button>` : nothing}
      </div>`;
  }

  #chip({ code, path }: CodeNode, at: number) {
    const count = this.figures.mentions(code.id);
    const themes = this.figures.tree.themesOf.get(code.id)?.length ?? 0;
    const selected = this.chosen.has(code.id);
    return html`<div
      class="chip ${selected ? "chosen" : ""}"
      role="option"
      aria-selected=${selected}
      title=${path.join(" / ")}
      tabindex=${at === this.active ? 0 : -1}
      draggable="true"
      data-at=${at}
    >
      <sm-swatch .color=${code.color}></sm-swatch><span class="chip-name">${code.name}</span>
      <span class="count"
        >${formatNumber(count)}<span class="visually-hidden"> ${text.mentionUnit(count)}</span></span
      >
      ${this.which === "all" && themes > 0 ? html`<span class="also">${text.inThemes(themes)}</span>` : nothing}
    </div>`;
  }

  #found(): readonly CodeNode[] {
    const { index, tree } = this.figures;
    const among = this.which === "unplaced" ? tree.unplaced : index.codeTree.nodes;
    if (this.asked.trim() === "") return among;
    const admitted = new Set(among);
    return rankCodes(index.codeTree, this.asked)
      .map(({ node }) => node)
      .filter((node) => admitted.has(node));
  }

  #nothing(): string {
    if (this.asked.trim() !== "") return text.noSuchCode();
    return this.figures.tree.codable === 0 ? text.noCodes() : text.allPlaced();
  }

  /** Gives the chip of the tab stop the focus; where no code is left, what is listed can be chosen. */
  focusChip(): void {
    (this.activeChip ?? this.segmented).focus();
  }

  #place = (): void => {
    const current = this.#nodes[this.active];
    const codeIds = this.chosen.size > 0 ? [...this.chosen] : current === undefined ? [] : [current.code.id];
    if (codeIds.length > 0) this.dispatchEvent(new ThemeCommandEvent({ name: "ask-place", codeIds }));
  };

  #toggle(at: number, only: boolean): void {
    const id = this.#nodes[at]?.code.id;
    if (id === undefined) return;
    const chosen = new Set(only ? [] : this.chosen);
    if (this.chosen.has(id) && (!only || this.chosen.size === 1)) chosen.delete(id);
    else chosen.add(id);
    this.chosen = chosen;
  }

  #key = (event: KeyboardEvent): void => {
    const last = Math.min(this.drawn, this.#nodes.length) - 1;
    const to: Readonly<Record<string, number>> = {
      ArrowRight: this.active + 1,
      ArrowDown: this.active + 1,
      ArrowLeft: this.active - 1,
      ArrowUp: this.active - 1,
      Home: 0,
      End: last,
    };
    const target = to[event.key];
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === " ") this.#toggle(this.active, false);
    else if (target !== undefined) {
      this.active = Math.max(0, Math.min(last, target));
      void this.updateComplete.then(() => this.focusChip());
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  #click = (event: MouseEvent): void => {
    const at = placeOf(event);
    if (at === undefined) return;
    this.active = at;
    this.#toggle(at, !(event.ctrlKey || event.metaKey || event.shiftKey));
  };

  #enter = (event: FocusEvent): void => {
    this.active = placeOf(event) ?? this.active;
  };

  #drag = (event: DragEvent): void => {
    const at = placeOf(event);
    const code = at === undefined ? undefined : this.#nodes[at]?.code;
    if (code === undefined) return;
    carryCodes(event, { codeIds: this.chosen.has(code.id) ? [...this.chosen] : [code.id] }, code.name);
  };

  #more = (): void => {
    this.drawn = Infinity;
  };
  #ask = ({ currentTarget }: Event): void => {
    this.asked = (currentTarget as Field).value;
  };
  #setWhich = ({ currentTarget }: Event): void => {
    this.which = (currentTarget as Segmented).value === "all" ? "all" : "unplaced";
  };
}

/** The place of the chip an event happened on. */
function placeOf({ target }: Event): number | undefined {
  const at = (target as Element).closest<HTMLElement>(".chip")?.dataset["at"];
  return at === undefined ? undefined : Number(at);
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-code-tray": CodeTray;
  }
}
