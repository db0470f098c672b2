import { LitElement, css, html } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { CodeId } from "#domain/model/ids";
import type { TextRange } from "#domain/model/text-range";
import { CaseCommandEvent } from "#features/agreement/adjudication/case-command-event";
import { adjudicationText as text } from "#messages/adjudication";
import type { Choice, Select } from "#ui/components/select";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import "#ui/components/icon";
import "#ui/components/key";
import "#ui/components/select";

/** What is drawn by hand. */
export interface DrawnBoundary {
  readonly kind: "boundary";
  readonly codeId: CodeId;
  readonly range: TextRange;
}

/**
 * A boundary drawn by hand: its code, and its ends moved by words. Words can be selected in the passage as well.
 * @fires {CaseCommandEvent} sm-case-command - `choose` or `step-end`
 */
@customElement("sm-boundary-controls")
export class BoundaryControls extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--s-2) var(--s-5);
        font: var(--t-13);
      }
      p {
        color: var(--ink-2);
      }
      span {
        display: inline-flex;
        align-items: center;
        gap: var(--s-1);
        min-block-size: 1.75rem;
      }
      sm-select {
        max-inline-size: 20rem;
      }
      @media (width < 600px) {
        sm-key {
          display: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) boundary!: DrawnBoundary;
  @property({ attribute: false }) codes: readonly Choice[] = [];

  override render() {
    return html`<sm-select
        inline
        label=${text.drawnCode()}
        .choices=${this.codes}
        .value=${this.boundary.codeId}
        @change=${this.#setCode}
      ></sm-select>
      <span
        >${text.start()}${this.#step("start", false, text.startEarlier())}${this.#step("start", true, text.startLater())}<sm-key
          keys="alt+shift+ArrowRight"
          command="adjudication.start-later"
        ></sm-key
      ></span>
      <span
        >${text.end()}${this.#step("end", false, text.endEarlier())}${this.#step("end", true, text.endLater())}<sm-key
          keys="alt+ArrowRight"
          command="adjudication.end-later"
        ></sm-key
      ></span>
      <p>${text.drawHint()}</p>`;
  }

  #step = (edge: "start" | "end", forward: boolean, label: string) =>
    html`<button
      class="icon-button small"
      aria-label=${label}
      title=${label}
      data-edge=${edge}
      data-forward=${forward ? "1" : ""}
      @click=${this.#move}
    >
      <sm-icon name=${forward ? "arrow-right" : "arrow-left"}></sm-icon>
    </button>`;

  #setCode = ({ currentTarget }: Event): void => {
    const codeId = (currentTarget as Select).value as CodeId;
    this.dispatchEvent(new CaseCommandEvent({ name: "choose", choice: { ...this.boundary, codeId } }));
  };

  #move = ({ currentTarget }: Event): void => {
    const { edge, forward } = (currentTarget as HTMLElement).dataset;
    this.dispatchEvent(
      new CaseCommandEvent({
        name: "step-end",
        edge: edge as "start" | "end",
        forward: forward === "1",
      }),
    );
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-boundary-controls": BoundaryControls;
  }
}
