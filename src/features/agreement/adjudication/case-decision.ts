import { LitElement, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Decision } from "#domain/model/round-records";
import { caseChoicesStyles } from "#features/agreement/adjudication/case-choices-styles";
import { CaseCommandEvent } from "#features/agreement/adjudication/case-command-event";
import { adjudicationText as text } from "#messages/adjudication";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import "#ui/components/icon";
import "#ui/components/key";

/** A decision in words. */
export interface DecisionWords {
  readonly decision: Decision;
  /** "Accepted Pernille: Being attentive" */
  readonly said: string;
  /** Who decided, when, and with which codebook. */
  readonly by: string;
}

/**
 * A disagreement that is settled: how, by whom and why; what was decided otherwise before; and taking it back.
 * @fires {CaseCommandEvent} sm-case-command - `take-back` or `next-open`
 */
@customElement("sm-case-decision")
export class CaseDecision extends LitElement {
  static override styles = [baseStyles, buttonStyles, caseChoicesStyles];

  @property() heading = "";
  @property() position = "";
  @property({ attribute: false }) words!: DecisionWords;
  /** Latest first. */
  @property({ attribute: false }) earlier: readonly DecisionWords[] = [];
  /** Others are open. */
  @property({ attribute: false }) hasOpen = false;

  override render() {
    const { said, by, decision } = this.words;
    return html`<div class="top">
        <h2>${this.heading}</h2>
        <span>${this.position}</span>
      </div>
      <div class="decision">
        <sm-icon name="check"></sm-icon>
        <div>
          <p>${said}</p>
          ${decision.reason === undefined ? nothing : html`<p>${decision.reason}</p>`}
          <p class="by">${by}</p>
          ${
            this.earlier.length === 0
              ? nothing
              : html`<p class="earlier">
                  ${text.overruled()}: ${this.earlier.map((each) => `${each.said} (${each.by})`).join("; ")}
                </p>`
          }
        </div>
        <div class="deeds">
          <button class="button" @click=${this.#takeBack}>
            <sm-icon name="undo"></sm-icon>${text.takeBack()}<sm-key
              keys="u"
              command="adjudication.take-back"
            ></sm-key>
          </button>
          ${
            this.hasOpen
              ? html`<button class="button primary" @click=${this.#goOn}>
                  ${text.nextOpen()}<sm-key keys="Enter" command="adjudication.settle"></sm-key>
                </button>`
              : nothing
          }
        </div>
      </div>`;
  }

  #takeBack = (): void => {
    this.dispatchEvent(new CaseCommandEvent({ name: "take-back" }));
  };
  #goOn = (): void => {
    this.dispatchEvent(new CaseCommandEvent({ name: "next-open" }));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-case-decision": CaseDecision;
  }
}
