import { LitElement, html, nothing, type PropertyValues } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import type { CodeTree } from "#domain/codebook/code-tree";
import { isOffered } from "#domain/codebook/is-offered";
import type { CodeId } from "#domain/model/ids";
import { PaletteCommandEvent, type PaletteCommand } from "#features/coding/palette/palette-command-event";
import { paletteIntent, type PaletteIntent } from "#features/coding/palette/palette-keys";
import { optionTemplate } from "#features/coding/palette/palette-option";
import { paletteOptions, type PaletteOption } from "#features/coding/palette/palette-options";
import { paletteBoxStyles } from "#features/coding/palette/palette-box-styles";
import { paletteStyles } from "#features/coding/palette/palette-styles";
import { standBeside } from "#features/coding/palette/stand-beside";
import { paletteText as text } from "#messages/coding-palette";
import { isComposing } from "#ui/composing";
import { baseStyles } from "#ui/styles/base-styles";
import { floatStyles } from "#ui/styles/float-styles";
import "#ui/components/icon";
import "#ui/components/key";

/** Lines drawn at first; more when the choice or the scrolling comes near the end. */
const batch = 60;

/**
 * Chooses a code for a passage by typing: a combobox over the codebook, placed beside the passage.
 * @fires {PaletteCommandEvent} sm-palette-command
 */
@customElement("sm-code-palette")
export class CodePalette extends LitElement {
  static override styles = [baseStyles, floatStyles, paletteBoxStyles, paletteStyles];

  @property({ attribute: false }) tree!: CodeTree;
  /** Codes applied lately, latest first. */
  @property({ attribute: false }) recent: readonly CodeId[] = [];
  /** Codes the coder already has on exactly this passage. */
  @property({ attribute: false }) applied: ReadonlySet<CodeId> = new Set();
  /** "8 words, turn 51" */
  @property() passage = "";
  /** The passage's words as a name; "" where they cannot be one. */
  @property({ attribute: "in-vivo" }) inVivo = "";
  /** The passage in the window; px. */
  @property({ attribute: false }) anchor!: DOMRectReadOnly;

  @state() private asked = "";
  @state() private at = 0;
  @state() private drawn = batch;
  @query(".palette") private readonly float!: HTMLElement;
  @query("#list") private readonly list!: HTMLElement;
  @query("input") private readonly input!: HTMLInputElement;
  #options: readonly PaletteOption[] = [];
  /** The list was scrolled since something was typed. */
  #scrolled = false;

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener("pointerdown", this.#closeFromOutside, true);
    window.addEventListener("resize", this.#place);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener("pointerdown", this.#closeFromOutside, true);
    window.removeEventListener("resize", this.#place);
  }

  protected override willUpdate(changed: PropertyValues): void {
    const typed = changed.has("asked");
    if (typed || changed.has("tree") || changed.has("recent") || changed.has("inVivo")) {
      this.#options = paletteOptions(this.tree, this.asked, this.recent, this.inVivo);
      if (typed || !this.hasUpdated) this.#startOver();
    }
    this.at = Math.max(0, Math.min(this.at, this.#options.length - 1));
    if (this.at >= this.drawn) this.drawn = this.at + batch;
  }

  protected override firstUpdated(): void {
    this.float.showPopover();
    this.input.focus();
  }

  /** Its place is found once: the list is longest before anything is typed, and from there it shrinks towards the passage. */
  protected override updated(changed: PropertyValues): void {
    if (changed.has("anchor")) this.#place();
    if (changed.has("asked") && this.#scrolled) this.list.scrollTop = 0;
    else if (changed.has("at") && !changed.has("asked"))
      this.list.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" });
    if (changed.has("asked")) this.#scrolled = false;
  }

  override render() {
    const codes = this.#options.filter(({ kind }) => kind === "code");
    const recent = this.#options.filter(({ kind }) => kind === "recent");
    const more = this.#options.slice(codes.length + recent.length);
    return html`<div
      class="float palette"
      popover="manual"
      role="group"
      aria-label=${text.palette()}
      @keydown=${this.#key}
      @click=${this.#click}
    >
      <div class="query">
        <sm-icon name="search"></sm-icon>
        <input
          role="combobox"
          aria-label=${text.find()}
          placeholder=${text.find()}
          aria-controls="list"
          aria-expanded="true"
          aria-autocomplete="list"
          aria-activedescendant=${this.#options.length === 0 ? nothing : `o${this.at}`}
          autocomplete="off"
          spellcheck="false"
          @input=${this.#type}
        />
        <span class="passage">${this.passage}</span>
      </div>
      <div id="list" class="list scroll" role="listbox" aria-label=${text.codes()} @scroll=${this.#scroll}>
        ${codes.slice(0, this.drawn).map((option, index) => this.#option(option, index))}
        ${
          recent.length === 0
            ? nothing
            : html`<div class="recent" role="group" aria-label=${text.recent()}>
                <span class="recent-label" aria-hidden="true">${text.recent()}</span>
                ${recent.map((option, index) => this.#option(option, codes.length + index))}
              </div>`
        }
        ${
          more.length === 0
            ? nothing
            : html`<div class="more" role="presentation">
                ${more.map((option, index) => this.#option(option, codes.length + recent.length + index))}
              </div>`
        }
      </div>
      <div class="footer" aria-hidden="true">
        <span><sm-key keys="Enter"></sm-key>${text.apply()}</span>
        <span><sm-key keys="shift+Enter"></sm-key>${text.keepOpen()}</span>
        <span><sm-key keys="alt+m"></sm-key>${text.memo()}</span>
        <sm-key keys="Escape"></sm-key>
      </div>
    </div>`;
  }

  /** Empties the field, for the next code on the same passage. */
  clear(): void {
    this.input.value = this.asked = "";
    this.#startOver();
    this.input.focus();
  }

  #option = (option: PaletteOption, index: number) =>
    optionTemplate(option, { index, selected: index === this.at, applied: this.applied });

  /** With nothing typed the code applied last is chosen: the same code again is one key away. */
  #startOver(): void {
    const lately = this.asked === "" ? this.#options.findIndex(({ kind }) => kind === "recent") : -1;
    this.at = Math.max(0, lately);
    this.drawn = batch;
  }

  #place = (): void => standBeside(this.float, this.anchor);

  #ask = (command: PaletteCommand): boolean => this.dispatchEvent(new PaletteCommandEvent(command));

  #type = (): void => {
    this.asked = this.input.value;
  };

  #scroll = ({ currentTarget }: Event): void => {
    this.#scrolled = true;
    const { scrollTop, clientHeight, scrollHeight } = currentTarget as HTMLElement;
    if (scrollTop + 2 * clientHeight > scrollHeight && this.drawn < this.#options.length) this.drawn += batch;
  };

  #closeFromOutside = (event: Event): void => {
    if (!event.composedPath().includes(this)) this.#ask({ name: "close" });
  };

  #click = (event: MouseEvent): void => {
    const index = (event.target as Element).closest<HTMLElement>("[data-option]")?.dataset["option"];
    if (index !== undefined) this.#choose(this.#options[Number(index)], event.shiftKey);
  };

  #choose(option: PaletteOption | undefined, keepOpen: boolean): void {
    if (option === undefined) return;
    if (option.kind === "code") this.#ask({ name: "apply", codeId: option.found.node.code.id, keepOpen });
    else if (option.kind === "recent") this.#ask({ name: "apply", codeId: option.code.id, keepOpen });
    else this.#ask({ name: "create", as: option.name, inVivo: option.kind === "in-vivo", keepOpen });
  }

  #key = (event: KeyboardEvent): void => {
    if (isComposing(event)) return;
    const intent = paletteIntent(event, this.asked === "");
    if (intent === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    this.#obey(intent);
  };

  #obey(intent: PaletteIntent): void {
    switch (intent.name) {
      case "move":
        this.#move(intent.by);
        break;
      case "choose":
        this.#choose(
          intent.what === "chosen"
            ? this.#options[this.at]
            : this.#options.find(({ kind }) => kind === intent.what),
          intent.keepOpen,
        );
        break;
      case "digit":
        this.#applyKey(intent.digit);
        break;
      default:
        this.#ask(intent);
    }
  }

  #move(by: number): void {
    const last = this.#options.length - 1;
    const to = this.at + by;
    if (Math.abs(by) === 1) this.at = to < 0 ? last : to > last ? 0 : to;
    else this.at = Math.max(0, Math.min(last, to));
  }

  #applyKey(digit: number): void {
    const node = this.tree.nodes.find(({ code }) => code.key === digit && isOffered(code));
    if (node !== undefined) this.#ask({ name: "apply", codeId: node.code.id, keepOpen: false });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-code-palette": CodePalette;
  }
}
