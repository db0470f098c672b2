import { LitElement, css, html, nothing } from "lit";
import { customElement, property, query, queryAll, state } from "lit/decorators.js";
import { componentsText } from "#messages/components";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import { fieldStyles } from "#ui/styles/field-styles";
import { floatStyles } from "#ui/styles/float-styles";
import "#ui/components/icon";
import "#ui/components/swatch";

export interface FilterChoice {
  readonly value: string;
  readonly label: string;
  /** A code's colour. */
  readonly color?: number;
  /** Steps to the right, as in a tree. */
  readonly depth?: number;
}

/** From this many choices on there is a field to find one. */
const findFrom = 9;

/**
 * A choice of several among many: a button that says what is chosen, and a list of checkboxes below it. None chosen means all.
 * @fires change - a person chose; read `selected`
 */
@customElement("sm-filter")
export class Filter extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    fieldStyles,
    floatStyles,
    css`
      :host {
        display: inline-flex;
        min-inline-size: 0;
      }
      .anchor {
        anchor-name: --filter;
        font-weight: 400;
        max-inline-size: 16rem;
      }
      .anchor .clip {
        min-inline-size: 0;
        overflow: hidden;
        text-overflow: ellipsis;
      }
      .float {
        position-anchor: --filter;
        position-area: block-end span-inline-end;
        position-try-fallbacks: flip-block, flip-inline;
        inline-size: max-content;
        min-inline-size: 13rem;
        max-inline-size: min(24rem, 100vw - 1rem);
        margin-block: var(--s-1);
        padding: var(--s-2);
      }
      .choices {
        max-block-size: min(22rem, 60dvh);
        margin-block-start: var(--s-1);
      }
      label {
        display: flex;
        align-items: center;
        gap: var(--s-2);
        min-block-size: var(--row);
        padding: 0 var(--s-2);
        padding-inline-start: calc(var(--s-2) + var(--_depth, 0) * var(--s-4));
        border-radius: var(--r-control);
      }
      label:hover {
        background: var(--hover);
      }
      .none {
        padding: var(--s-2);
        color: var(--ink-3);
      }
      .clear {
        margin: var(--s-2);
        font: var(--t-13);
      }
    `,
  ];

  @property() label = "";
  /** What the button says while nothing is chosen: "All 14". */
  @property() all = "";
  @property({ attribute: false }) choices: readonly FilterChoice[] = [];
  @property({ attribute: false }) selected: ReadonlySet<string> = new Set();
  @state() private find = "";
  /** Whether the list is shown: some hundred codes are not drawn for nobody. */
  @state() private isShown = false;
  @query(".float") private readonly list!: HTMLElement;
  @queryAll("label") private readonly lines!: NodeListOf<HTMLElement>;
  @query("#find") private readonly findField!: HTMLInputElement | null;

  override render() {
    const chosen = this.choices.filter(({ value }) => this.selected.has(value));
    const said = chosen.length === 0 ? this.all : chosen.map(({ label }) => label).join(", ");
    return html`<button
        class="button anchor"
        popovertarget="list"
        aria-haspopup="dialog"
        aria-label="${this.label}: ${said}"
      >
        <span class="clip">${said}</span><sm-icon name="chevron-down"></sm-icon>
      </button>
      <div
        id="list"
        class="float"
        popover="auto"
        role="dialog"
        aria-label=${this.label}
        @beforetoggle=${this.#toggles}
        @toggle=${this.#toggled}
      >
        ${
          this.choices.length < findFrom
            ? nothing
            : html`<input
                id="find"
                class="input"
                type="search"
                aria-label=${componentsText.find()}
                placeholder=${componentsText.find()}
                .value=${this.find}
                @input=${this.#narrow}
              />`
        }
        <div class="choices scroll">${this.isShown ? this.#choices() : nothing}</div>
        ${
          chosen.length === 0
            ? nothing
            : html`<button class="link clear" @click=${this.#clear}>${componentsText.chooseNone()}</button>`
        }
      </div>`;
  }

  #choices() {
    const sought = this.find.trim().toLocaleLowerCase();
    const found = this.choices.filter(({ label }) => label.toLocaleLowerCase().includes(sought));
    if (found.length === 0) return html`<p class="none">${componentsText.nothingFound()}</p>`;
    return found.map(
      ({ value, label, color }) =>
        html`<label data-value=${value}
          ><input
            type="checkbox"
            class="check"
            .checked=${this.selected.has(value)}
            @change=${this.#choose}
          />${color === undefined ? nothing : html`<sm-swatch .color=${color}></sm-swatch>`}${label}</label
        >`,
    );
  }

  protected override updated(): void {
    const depths = new Map(this.choices.map(({ value, depth }) => [value, depth]));
    for (const line of this.lines) {
      const depth = this.find === "" ? depths.get(line.dataset["value"]!) : 0;
      line.style.setProperty("--_depth", String(depth ?? 0));
    }
  }

  #toggles = ({ newState }: ToggleEvent): void => {
    this.isShown = newState === "open";
  };
  #toggled = (event: ToggleEvent): void => {
    if (event.newState !== "open") {
      this.find = "";
      return;
    }
    const first = this.findField ?? this.list.querySelector<HTMLElement>("input");
    first?.focus();
  };
  #narrow = ({ currentTarget }: Event): void => {
    this.find = (currentTarget as HTMLInputElement).value;
  };
  #clear = (): void => this.#tell(new Set());
  #choose = ({ currentTarget }: Event): void => {
    const box = currentTarget as HTMLInputElement;
    const value = box.closest("label")!.dataset["value"]!;
    const chosen = new Set(this.selected);
    if (box.checked) chosen.add(value);
    else chosen.delete(value);
    this.#tell(chosen);
  };
  #tell(selected: ReadonlySet<string>): void {
    this.selected = selected;
    this.dispatchEvent(new Event("change", { bubbles: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-filter": Filter;
  }
}
