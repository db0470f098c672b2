import { LitElement, css, html } from "lit";
import { customElement, property, query } from "lit/decorators.js";
import type { Code, OrdinalScale } from "#domain/model/records";
import { paletteBoxStyles } from "#features/coding/palette/palette-box-styles";
import { PaletteCommandEvent } from "#features/coding/palette/palette-command-event";
import { standBeside } from "#features/coding/palette/stand-beside";
import type { RatingChoice } from "#features/coding/rating/rating-choice";
import "#features/coding/rating/rating-choice";
import { ratingText as text } from "#messages/coding-rating";
import { baseStyles } from "#ui/styles/base-styles";
import { floatStyles } from "#ui/styles/float-styles";
import "#ui/components/key";
import "#ui/components/swatch";

/**
 * Offers the scale of a code that was just applied, beside its passage. A digit chooses; Escape tells the rating there was.
 * @fires {PaletteCommandEvent} sm-palette-command - `rate` or `close`
 */
@customElement("sm-rating-palette")
export class RatingPalette extends LitElement {
  static override styles = [
    baseStyles,
    floatStyles,
    paletteBoxStyles,
    css`
      .code {
        display: flex;
        align-items: center;
        gap: var(--s-2);
        min-block-size: 2.5rem;
        padding-inline: var(--s-3);
        border-block-end: var(--hairline) solid var(--line);
        font: var(--t-14-heading);
        overflow-wrap: anywhere;
      }
      sm-rating-choice {
        padding: var(--s-3);
      }
    `,
  ];

  @property({ attribute: false }) code!: Code;
  @property({ attribute: false }) scale!: OrdinalScale;
  /** What the coding is rated now. */
  @property({ attribute: false }) rating: number | undefined;
  /** The passage in the window; px. */
  @property({ attribute: false }) anchor!: DOMRectReadOnly;

  @query(".float") private readonly float!: HTMLElement;
  @query("sm-rating-choice") private readonly choice!: RatingChoice;

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

  protected override firstUpdated(): void {
    this.float.showPopover();
    void this.choice.updateComplete.then(() => {
      this.#place();
      this.choice.focus();
    });
  }

  override render() {
    const { code, scale, rating } = this;
    const values = scale.labels.map(({ value }) => value).filter((value) => value >= 0 && value <= 9);
    return html`<div
      class="float"
      popover="manual"
      role="group"
      aria-label=${text.rate(code.name)}
      @keydown=${this.#key}
    >
      <p class="code"><sm-swatch .color=${code.color}></sm-swatch>${code.name}</p>
      <sm-rating-choice
        .label=${text.rate(code.name)}
        .scale=${scale}
        .value=${rating}
        @change=${this.#rate}
      ></sm-rating-choice>
      <p class="footer" aria-hidden="true">
        <span>
          <sm-key .keys=${values.length === 0 ? "Enter" : String(values[0])}></sm-key>
          ${values.length < 2 ? "" : html`–<sm-key .keys=${String(values.at(-1))}></sm-key>`} ${text.choose()}
        </span>
        <span><sm-key keys="Escape"></sm-key>${rating === undefined ? text.leave() : text.keep()}</span>
      </p>
    </div>`;
  }

  #place = (): void => standBeside(this.float, this.anchor);

  #tell(rating: number | undefined): void {
    this.dispatchEvent(new PaletteCommandEvent({ name: "rate", rating }));
  }

  #rate = (event: Event): void => {
    event.stopPropagation();
    this.#tell(this.choice.value);
  };

  /** Nothing typed here reaches the screen: a digit that the scale has not would apply a code. */
  #key = (event: KeyboardEvent): void => {
    if (event.key === "Escape" || event.key === "Tab") {
      event.preventDefault();
      event.stopPropagation();
      this.#tell(this.rating);
    } else if (!event.metaKey && !event.ctrlKey) event.stopPropagation();
  };

  #closeFromOutside = (event: Event): void => {
    if (!event.composedPath().includes(this)) this.dispatchEvent(new PaletteCommandEvent({ name: "close" }));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-rating-palette": RatingPalette;
  }
}
