import { LitElement, css, html, nothing } from "lit";
import { customElement, property, query } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import type { CoderId } from "#domain/model/ids";
import type { Coder } from "#domain/model/records";
import type { DiscussionNote } from "#domain/model/round-records";
import { CaseCommandEvent } from "#features/agreement/adjudication/case-command-event";
import type { CaseNotes } from "#features/agreement/adjudication/case-notes";
import type { CodeRule } from "#features/agreement/adjudication/rule-card";
import { adjudicationText as text } from "#messages/adjudication";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import { rowStyles } from "#ui/styles/row-styles";
import "#features/agreement/adjudication/case-notes";
import "#features/agreement/adjudication/rule-card";

/** A disagreement about the same codes that is settled. */
export interface SettledBefore {
  readonly key: string;
  /** "Turn 22" */
  readonly where: string;
  /** Name of its transcript; "" where it is the same. */
  readonly source: string;
  /** "Accepted Pernille: Being attentive" */
  readonly said: string;
}

/**
 * What helps to settle a disagreement: the rules of its codes, what was said about it, what was decided about the same codes.
 * @fires {CaseCommandEvent} sm-case-command
 */
@customElement("sm-case-side")
export class CaseSide extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    rowStyles,
    css`
      :host {
        position: relative;
        display: block;
        background: var(--panel);
      }
      .before li {
        display: grid;
        grid-template-columns: 4.5rem minmax(0, 1fr);
        gap: var(--s-2);
        margin-block-end: var(--s-2);
        font: var(--t-13);
      }
      .before button {
        min-block-size: 1.5rem;
        align-self: start;
        text-align: start;
        font: var(--t-13);
      }
      .before span {
        padding-block-start: 0.125rem;
        color: var(--ink-2);
        overflow-wrap: anywhere;
      }
      .before small {
        display: block;
        color: var(--ink-3);
        font: var(--t-12);
      }
      .none {
        color: var(--ink-3);
        font: var(--t-13);
      }
    `,
  ];

  @property({ attribute: false }) rules: readonly CodeRule[] = [];
  @property({ attribute: false }) notes: readonly DiscussionNote[] = [];
  @property({ attribute: false }) coders: ReadonlyMap<CoderId, Coder> = new Map();
  @property({ attribute: false }) coderId: CoderId | undefined;
  @property({ attribute: false }) settledBefore: readonly SettledBefore[] = [];
  @query("sm-case-notes") private readonly notesPart!: CaseNotes;

  override render() {
    return html`<h2 class="visually-hidden">${text.rules()}</h2>
      ${repeat(
        this.rules,
        ({ frozen }) => frozen.id,
        (rule) => html`<sm-rule-card .rule=${rule}></sm-rule-card>`,
      )}
      <sm-case-notes .notes=${this.notes} .coders=${this.coders} .coderId=${this.coderId}></sm-case-notes>
      <section class="panel-section before">
        <div class="section-head"><h2>${text.settledBefore()}</h2></div>
        ${
          this.settledBefore.length === 0
            ? html`<p class="none">${text.noneBefore()}</p>`
            : html`<ul>
                ${this.settledBefore.map(
                  ({ key, where, source, said }) =>
                    html`<li>
                      <button class="link" data-key=${key} @click=${this.#go}>${where}</button
                      ><span>${said}${source === "" ? nothing : html`<small>${source}</small>`}</span>
                    </li>`,
                )}
              </ul>`
        }
      </section>`;
  }

  /** For the key of discussion. */
  focusNote(): void {
    this.notesPart.focusNote();
  }

  /** Another disagreement is shown. */
  clear(): void {
    this.notesPart.clear();
  }

  #go = ({ currentTarget }: Event): void => {
    const key = (currentTarget as HTMLElement).dataset["key"]!;
    this.dispatchEvent(new CaseCommandEvent({ name: "go", key }));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-case-side": CaseSide;
  }
}
