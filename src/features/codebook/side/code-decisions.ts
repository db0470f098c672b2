import { LitElement, css, html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import type { CodeId, ProjectId } from "#domain/model/ids";
import type { Decision } from "#domain/model/round-records";
import type { ProjectIndex } from "#domain/query/project-index";
import { decisionsOfCode, type CodeDecision } from "#domain/rounds/decisions-of-code";
import { disagreementKey } from "#domain/rounds/round-disagreements";
import { adjudicationText } from "#messages/adjudication";
import { bookText as text } from "#messages/codebook";
import { formatDay, formatNumber } from "#messages/format";
import { routePath } from "#ui/route";
import { baseStyles } from "#ui/styles/base-styles";
import { rowStyles } from "#ui/styles/row-styles";

/** Decisions that are listed until more are asked for. */
const shownFirst = 6;

/** What a team decided about a code while it settled disagreements, the newest first, each leading to the place. Empty where nothing was. */
@customElement("sm-code-decisions")
export class CodeDecisions extends LitElement {
  static override styles = [
    baseStyles,
    rowStyles,
    css`
      li + li {
        margin-block-start: var(--s-3);
      }
      p {
        font: var(--t-13);
        overflow-wrap: anywhere;
      }
      a {
        display: inline-block;
        min-block-size: 1.5rem;
      }
      .said {
        color: var(--ink-2);
      }
      .by {
        color: var(--ink-3);
        font: var(--t-12);
      }
      button {
        min-block-size: 1.5rem;
        margin-block-start: var(--s-2);
        font: var(--t-13);
      }
    `,
  ];

  @property({ attribute: false }) index!: ProjectIndex;
  @property({ attribute: false }) projectId!: ProjectId;
  @property({ attribute: false }) codeId!: CodeId;
  /** Counts changes of the project, which stays the same object. */
  @property({ type: Number }) version = 0;
  /** The code of which all are listed. */
  @state() private all: CodeId | undefined;

  override render() {
    const decisions = decisionsOfCode(this.index, this.codeId);
    if (decisions.length === 0) return nothing;
    const shown = this.all === this.codeId ? decisions : decisions.slice(0, shownFirst);
    return html`<section class="panel-section" aria-labelledby="decisions">
      <div class="section-head">
        <h2 id="decisions">${text.decisions()}</h2>
        <span>${formatNumber(decisions.length)}</span>
      </div>
      <ul>
        ${repeat(shown, ({ decision }) => decision.id, this.#decision)}
      </ul>
      ${
        shown.length === decisions.length
          ? nothing
          : html`<button class="link" @click=${this.#showAll}>${text.allDecisions(decisions.length)}</button>`
      }
    </section>`;
  }

  #decision = ({ decision, round }: CodeDecision) => {
    const { index, projectId } = this;
    const caseKey = disagreementKey(decision);
    const href = routePath({
      screen: "agreement",
      projectId,
      roundId: round.id,
      part: "adjudication",
      caseKey,
    });
    const source = index.sources.get(decision.sourceId)?.name ?? "";
    const who = index.coders.get(decision.coderId)?.name ?? "";
    return html`<li>
      <p><a href=${href}>${text.decisionPlace(this.#turns(decision), source)}</a></p>
      <p class="said">${this.#said(decision)}</p>
      ${decision.reason === undefined ? nothing : html`<p>${decision.reason}</p>`}
      <p class="by">${text.decisionBy(round.name, who, formatDay(decision.at))}</p>
    </li>`;
  };

  #turns({ sourceId, start, end, revision }: Decision): string {
    const { index } = this;
    const { first, last } = index.turnsOf(sourceId).touching(index.place(sourceId, { start, end }, revision));
    return first < last ? adjudicationText.turns(first + 1, last) : adjudicationText.noTurn();
  }

  #said({ kind, chosenCoderIds = [], agreedIds }: Decision): string {
    const { index } = this;
    const coders = chosenCoderIds.map((id) => index.coders.get(id)?.name ?? "");
    const codeIds = new Set(agreedIds.flatMap((id) => index.coding(id)?.codeId ?? []));
    const names = [...codeIds].map((id) => index.codes.get(index.resolve(id) ?? id)?.name ?? "");
    return adjudicationText.decidedCodes(adjudicationText.decided(kind, coders), names);
  }

  #showAll = (): void => {
    this.all = this.codeId;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-code-decisions": CodeDecisions;
  }
}
