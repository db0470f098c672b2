import { LitElement, html } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { CodeNode } from "#domain/codebook/code-tree";
import { isOffered } from "#domain/codebook/is-offered";
import type { CodeId } from "#domain/model/ids";
import type { Round } from "#domain/model/round-records";
import type { ProjectIndex } from "#domain/query/project-index";
import { RoundCommandEvent } from "#features/agreement/round-command-event";
import { designStyles } from "#features/agreement/set-up/design-styles";
import { agreementText as text } from "#messages/agreement";
import { setProperties } from "#editor/set-properties";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import { fieldStyles } from "#ui/styles/field-styles";

/**
 * The codes, or groups of codes, that a planned round compares.
 * @fires {RoundCommandEvent} sm-round-command - `edit`
 */
@customElement("sm-compared-codes")
export class ComparedCodes extends LitElement {
  static override styles = [baseStyles, buttonStyles, fieldStyles, designStyles];

  @property({ attribute: false }) index!: ProjectIndex;
  @property({ attribute: false }) round!: Round;
  /** Of the project, as it was when this was drawn: see {@link IndexWatch}. */
  @property({ attribute: false }) version = 0;

  override render() {
    const { codeIds, rollUp } = this.round;
    const chosen = new Set(codeIds.map((id) => this.index.resolve(id)));
    const { nodes } = this.index.codeTree;
    return html`<fieldset>
        <legend class="field-label">
          ${text.codes()}, ${text.codesOf(chosen.size, nodes.length)}
          <button class="link" @click=${this.#all}>${text.allCodes()}</button>
          <button class="link" @click=${this.#none}>${text.noCodes()}</button>
        </legend>
        <div class="codes" tabindex="-1" @change=${this.#choose}>
          ${nodes.map(
            (node) =>
              html`<label class="line" ${setProperties({ "--depth": String(node.depth) })}
                ><input
                  class="check"
                  type="checkbox"
                  .value=${node.code.id}
                  .checked=${chosen.has(node.code.id)}
                />${node.code.name}</label
              >`,
          )}
        </div>
      </fieldset>
      <label class="line"
        ><input
          class="check"
          type="checkbox"
          .checked=${rollUp}
          @change=${this.#rollUp}
        />${text.rollUp()}</label
      >`;
  }

  #all = (): void => this.#set(({ code }) => isOffered(code));
  #none = (): void => this.#set(() => false);
  #choose = ({ currentTarget }: Event): void => {
    const boxes = (currentTarget as HTMLElement).querySelectorAll<HTMLInputElement>("input:checked");
    const checked = new Set([...boxes].map(({ value }) => value as CodeId));
    this.#set(({ code }) => checked.has(code.id));
  };
  #rollUp = ({ currentTarget }: Event): void => {
    const rollUp = (currentTarget as HTMLInputElement).checked;
    this.dispatchEvent(new RoundCommandEvent({ name: "edit", edits: { rollUp } }));
  };

  #set(isCompared: (node: CodeNode) => boolean): void {
    const codeIds = this.index.codeTree.nodes.filter(isCompared).map(({ code }) => code.id);
    this.dispatchEvent(new RoundCommandEvent({ name: "edit", edits: { codeIds } }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-compared-codes": ComparedCodes;
  }
}
