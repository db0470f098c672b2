import { LitElement, css, html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { newestVersion } from "#domain/codebook/newest-version";
import type { Round } from "#domain/model/round-records";
import type { ProjectIndex } from "#domain/query/project-index";
import { assignmentsOf } from "#domain/rounds/assignments-of";
import { planRoundStart, startObstacle } from "#domain/rounds/plan-round";
import { RoundCommandEvent } from "#features/agreement/round-command-event";
import { agreementText as text } from "#messages/agreement";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import { textStyles } from "#ui/styles/text-styles";
import "#ui/components/dialog";

/**
 * Before a round begins or ends: what that fixes, and what stands in the way or is left out.
 * @fires {RoundCommandEvent} sm-round-command - `start` or `close`
 */
@customElement("sm-round-step-dialog")
export class RoundStepDialog extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    textStyles,
    css`
      .words {
        display: grid;
        gap: var(--s-3);
      }
    `,
  ];

  @property({ attribute: false }) index!: ProjectIndex;
  @property({ attribute: false }) round!: Round;
  @state() private open = false;

  show(): void {
    this.open = true;
  }

  override render() {
    const { round } = this;
    const isStart = round.state === "planned";
    const isBarred = isStart && this.#obstacle() !== undefined;
    return html`<sm-dialog
      heading=${isStart ? text.startHeading(round.name) : text.closeHeading(round.name)}
      .open=${this.open}
      @sm-dialog-close=${this.#close}
    >
      ${this.open ? html`<div class="words">${isStart ? this.#startWords() : this.#closeWords()}</div>` : nothing}
      <button slot="footer" class="button quiet" @click=${this.#close}>${text.cancel()}</button>
      ${
        isBarred
          ? nothing
          : html`<button slot="footer" class="button primary" data-autofocus @click=${this.#go}>
              ${isStart ? text.startNow() : text.closeNow()}
            </button>`
      }
    </sm-dialog>`;
  }

  #obstacle = () =>
    startObstacle(this.round, this.index.records.assignments.values(), this.index.records.rounds.values());

  #startWords() {
    const obstacle = this.#obstacle();
    if (obstacle !== undefined) return html`<p class="warn">${text.obstacle(obstacle)}</p>`;
    const versions = [...this.index.codebookVersions.values()];
    const newest = newestVersion(versions);
    const version = text.version((newest?.number ?? 0) + 1);
    const frozen = { newId: () => "", now: () => 0 };
    const planned = planRoundStart(this.round, this.index.codes.values(), versions, "", frozen);
    const isFrozenAlready = !planned.some(({ table }) => table === "codebookVersions");
    return html`<p>
        ${
          isFrozenAlready && newest !== undefined
            ? text.startKeeps(text.version(newest.number))
            : text.startFreezes(version)
        }
      </p>
      <p>${text.startFixes()}</p>`;
  }

  #closeWords() {
    const own = assignmentsOf(this.index.records.assignments.values(), this.round.id);
    const open = own.filter(({ status }) => status !== "complete");
    const late = this.round.coderIds
      .map((id) => ({
        name: this.index.coders.get(id)?.name ?? "",
        count: open.filter(({ coderId }) => coderId === id).length,
      }))
      .filter(({ count }) => count > 0);
    return html`${
        late.length === 0
          ? html`<p>${text.allComplete()}</p>`
          : html`<ul class="warn">
                ${late.map(({ name, count }) => html`<li>${text.incomplete(name, count)}</li>`)}
              </ul>
              <p>${text.onlyComplete()}</p>`
      }
      <p>${text.closeKeeps()}</p>`;
  }

  #go = (): void => {
    this.open = false;
    const { round } = this;
    this.dispatchEvent(new RoundCommandEvent({ name: round.state === "planned" ? "start" : "close", round }));
  };
  #close = (): void => {
    this.open = false;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-round-step-dialog": RoundStepDialog;
  }
}
