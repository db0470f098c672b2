import { LitElement, css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { CoderId } from "#domain/model/ids";
import type { Round } from "#domain/model/round-records";
import { fixedDesign } from "#features/agreement/set-up/fixed-design";
import { designStyles } from "#features/agreement/set-up/design-styles";
import { agreementText as text } from "#messages/agreement";
import { packetsText } from "#messages/packets";
import type { OpenProject } from "#storage/read/open-project";
import { baseStyles } from "#ui/styles/base-styles";
import { rowStyles } from "#ui/styles/row-styles";
import "#features/agreement/packets/round-packets";
import "#features/agreement/set-up/assignment-matrix";
import "#features/agreement/set-up/round-design";
import "#features/agreement/set-up/round-sample";

/** A round's design, who codes what in it, and its packets. */
@customElement("sm-round-set-up")
export class RoundSetUp extends LitElement {
  static override styles = [
    baseStyles,
    rowStyles,
    designStyles,
    css`
      :host {
        display: grid;
        grid-template: minmax(0, 1fr) / 20rem minmax(0, 1fr);
        min-block-size: 0;
      }
      .side {
        overflow: auto;
        background: var(--panel);
      }
      .design {
        border-inline-end: var(--hairline) solid var(--line);
      }
      sm-assignment-matrix {
        min-inline-size: 0;
      }
      .packets {
        border-inline-start: var(--hairline) solid var(--line);
      }
      :host(.running) {
        grid-template-columns: 18rem minmax(0, 1fr) 20rem;
      }
      @media (width < 1400px) {
        :host(.running) {
          grid-template-columns: 18rem minmax(0, 1fr) 16rem;
        }
      }
      @media (width < 1200px) {
        :host(.running) {
          grid-template: minmax(0, 1fr) minmax(0, 1fr) / 18rem minmax(0, 1fr);
        }
        .packets {
          grid-area: 2 / 1;
          border-inline-start: 0;
          border-inline-end: var(--hairline) solid var(--line);
          border-block-start: var(--hairline) solid var(--line);
        }
        :host(.running) sm-assignment-matrix {
          grid-area: 1 / 2 / 3;
        }
      }
      .panel-section {
        padding: var(--s-4);
      }
      @media (width < 760px) {
        :host {
          display: block;
          overflow: auto;
        }
        .side {
          overflow: visible;
          border: 0;
          border-block-end: var(--hairline) solid var(--line);
        }
      }
    `,
  ];

  @property({ attribute: false }) project!: OpenProject;
  @property({ attribute: false }) round!: Round;
  /** Of the project, as it was when this was drawn: see {@link IndexWatch}. */
  @property({ attribute: false }) version = 0;
  @property({ attribute: false }) coderId: CoderId | undefined;
  /** The project came from a packet. */
  @property({ type: Boolean, attribute: "is-copy" }) isCopy = false;

  override render() {
    const { index } = this.project;
    const { round } = this;
    return html`<div class="side design" data-region=${text.theRound()} tabindex="-1">
        <section class="panel-section">
          ${
            round.state === "planned"
              ? html`<sm-round-design
                  .index=${index}
                  .round=${round}
                  .version=${this.version}
                ></sm-round-design>`
              : fixedDesign(index, round)
          }
        </section>
        ${
          round.state === "planned"
            ? html`<section class="panel-section">
                <sm-round-sample .round=${round}></sm-round-sample>
              </section>`
            : nothing
        }
      </div>
      <sm-assignment-matrix
        data-region=${text.matrix()}
        .index=${index}
        .round=${round}
        .coderId=${this.coderId}
        .version=${this.version}
      ></sm-assignment-matrix>
      ${
        round.state === "running"
          ? html`<sm-round-packets
              class="side packets"
              data-region=${packetsText.packets()}
              tabindex="-1"
              .project=${this.project}
              .round=${round}
              .coderId=${this.coderId}
              .version=${this.version}
              .isCopy=${this.isCopy}
            ></sm-round-packets>`
          : nothing
      }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-round-set-up": RoundSetUp;
  }
}
