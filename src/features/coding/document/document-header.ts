import { LitElement, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import { viewModes, type ViewMode } from "#contexts/session";
import type { CoderId } from "#domain/model/ids";
import type { CoderLayer } from "#features/coding/document/coder-layer";
import { documentHeaderStyles } from "#features/coding/document/document-header-styles";
import { ViewCommandEvent, type ViewCommand } from "#features/coding/document/view-command-event";
import { codingText as text } from "#messages/coding";
import { correctionsText } from "#messages/corrections";
import type { MenuSelectEvent } from "#ui/components/menu-select-event";
import { readingSizes, type ReadingSize } from "#ui/theme";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import "#ui/components/icon";
import "#ui/components/initials";
import "#ui/components/key";
import "#ui/components/menu";
import "#ui/components/menu-item";
import "#ui/components/tooltip";

/**
 * Over the transcript: its name, whose coding is shown, and how it is drawn.
 * @fires {ViewCommandEvent} sm-view-command
 * @slot - before the name
 * @slot end - after the last button
 */
@customElement("sm-document-header")
export class DocumentHeader extends LitElement {
  static override styles = [baseStyles, buttonStyles, documentHeaderStyles];

  @property() heading = "";
  /** Date and participants. */
  @property() about = "";
  @property({ attribute: false }) layers: readonly CoderLayer[] = [];
  @property() mode: ViewMode = "tints";
  @property() size: ReadingSize = "17";
  /** Codings that are not shown because of their coder or their code. */
  @property({ type: Number, attribute: "hidden-codings" }) hiddenCodings = 0;
  @property({ type: Number, attribute: "hidden-codes" }) hiddenCodes = 0;

  /** Words may be typed. */
  @property({ type: Boolean }) correcting = false;
  /** Codings whose words were all corrected away. */
  @property({ type: Number, attribute: "unplaced" }) unplaced = 0;

  /** Shows nothing but the name. */
  @property({ type: Boolean, reflect: true }) reading = false;

  override render() {
    return this.reading
      ? html`<slot></slot>
          <h1>${this.heading}</h1>
          <slot name="end"></slot>`
      : this.#full();
  }

  #full = () =>
    html`<slot></slot>
      <h1>${this.heading}</h1>
      <span class="about">${this.about}</span>
      <span class="hidden-count" role="status"
        >${this.hiddenCodings === 0 ? nothing : text.hiddenCodings(this.hiddenCodings)}</span
      >
      <div class="coders" role="group" aria-labelledby="coders">
        <span id="coders">${text.coders()}</span>
        ${repeat(this.layers, ({ coderId }) => coderId, this.#layer)}
      </div>
      <span class="rule"></span>
      ${
        this.unplaced === 0
          ? nothing
          : html`<button class="button quiet small unplaced" @click=${this.#showUnplaced}>
              ${correctionsText.unplaced(this.unplaced)}
            </button>`
      }
      <sm-tooltip .text=${correctionsText.correct()} keys="r">
        <button
          class="button quiet small correct"
          aria-pressed=${this.correcting}
          aria-label=${correctionsText.correct()}
          @click=${this.#correct}
        >
          <sm-icon name="edit"></sm-icon><span>${correctionsText.correctShort()}</span>
        </button>
      </sm-tooltip>
      ${this.#sizeMenu()} ${this.#modeMenu()} ${this.#filterMenu()}
      <slot name="end"></slot>`;

  #layer = ({ coderId, name, initials, own, shown }: CoderLayer, index: number) =>
    html`<sm-tooltip .text=${name} .keys=${index < 9 ? `f ${index + 1}` : ""}>
      <button
        class="layer"
        aria-pressed=${shown}
        aria-label=${`${initials}: ${own ? text.ownCodings(name) : text.showCoder(name)}`}
        data-coder=${coderId}
        @click=${this.#toggle}
      >
        <sm-initials .initials=${initials} .name=${name} ?own=${own}></sm-initials>
      </button>
    </sm-tooltip>`;

  #sizeMenu = () =>
    html`<sm-menu align="end" .label=${text.size()} @sm-menu-select=${this.#resize}>
      <button slot="trigger" class="icon-button" aria-label=${text.size()} title=${text.size()}>
        <sm-icon name="lines"></sm-icon>
      </button>
      ${readingSizes.map(
        (size) =>
          html`<sm-menu-item .value=${size} .checked=${size === this.size}
            >${text.sizeOf(size)}</sm-menu-item
          >`,
      )}
    </sm-menu>`;

  #modeMenu = () =>
    html`<sm-menu align="end" .label=${text.view()} @sm-menu-select=${this.#redraw}>
      <button slot="trigger" class="icon-button" aria-label=${text.view()} title=${text.view()}>
        <sm-icon name="layers"></sm-icon>
      </button>
      ${viewModes.map(
        (mode) =>
          html`<sm-menu-item .value=${mode} .checked=${mode === this.mode}
            >${text.viewOf(mode)}</sm-menu-item
          >`,
      )}
    </sm-menu>`;

  #filterMenu = () =>
    html`<sm-menu align="end" .label=${text.filter()} @sm-menu-select=${this.#filter}>
      <button slot="trigger" class="icon-button" aria-label=${text.filter()} title=${text.filter()}>
        <sm-icon name="filter"></sm-icon>
      </button>
      ${this.layers.map(
        ({ coderId, name, shown }, index) =>
          html`<sm-menu-item many .value=${coderId} .checked=${shown}
            >${name}${
              index < 9 ? html`<sm-key slot="end" .keys=${`f ${index + 1}`}></sm-key>` : nothing
            }</sm-menu-item
          >`,
      )}
      <hr />
      <sm-menu-item value="everybody"
        >${text.everybody()}<sm-key slot="end" keys="f 0"></sm-key
      ></sm-menu-item>
      ${
        this.hiddenCodes === 0
          ? nothing
          : html`<sm-menu-item value="all-codes">${text.showAllCodes(this.hiddenCodes)}</sm-menu-item>`
      }
    </sm-menu>`;

  #ask = (command: ViewCommand): boolean => this.dispatchEvent(new ViewCommandEvent(command));

  #correct = (): void => void this.#ask({ name: "correct", on: !this.correcting });

  #showUnplaced = (): void => void this.#ask({ name: "corrections", tab: "unplaced" });

  #turn(coderId: CoderId): void {
    const layer = this.layers.find((candidate) => candidate.coderId === coderId);
    if (layer !== undefined) this.#ask({ name: "coder", coderId, shown: !layer.shown });
  }

  #toggle = ({ currentTarget }: Event): void => {
    this.#turn((currentTarget as HTMLElement).dataset["coder"] as CoderId);
  };

  #resize = ({ value }: MenuSelectEvent): void => {
    const size = readingSizes.find((step) => step === value);
    if (size !== undefined) this.#ask({ name: "size", size });
  };

  #redraw = ({ value }: MenuSelectEvent): void => {
    const mode = viewModes.find((candidate) => candidate === value);
    if (mode !== undefined) this.#ask({ name: "mode", mode });
  };

  #filter = ({ value }: MenuSelectEvent): void => {
    if (value === "everybody" || value === "all-codes") this.#ask({ name: value });
    else this.#turn(value as CoderId);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-document-header": DocumentHeader;
  }
}
