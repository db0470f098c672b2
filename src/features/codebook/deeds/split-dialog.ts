import { consume } from "@lit/context";
import { LitElement, css, html, nothing, type PropertyValues } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import { projectContext } from "#contexts/project-context";
import { reachOf } from "#domain/codebook/consequences";
import type { CodeId, CoderId, CodingId } from "#domain/model/ids";
import type { Code, Coding } from "#domain/model/records";
import { SplitAskEvent } from "#features/codebook/deeds/split-ask-event";
import { quoted } from "#features/codebook/quoted-passage";
import { bookText as text } from "#messages/codebook";
import type { OpenProject } from "#storage/read/open-project";
import "#ui/components/dialog";
import { DialogCloseEvent } from "#ui/components/dialog-close-event";
import "#ui/components/field";
import type { Field } from "#ui/components/field";
import "#ui/components/select";
import type { Select } from "#ui/components/select";
import { SourceTexts } from "#ui/controllers/source-texts";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import { fieldStyles } from "#ui/styles/field-styles";
import { textStyles } from "#ui/styles/text-styles";

/** The choice of a code that is not there yet. */
const newCode = "new";

/**
 * Splits a code: own passages are chosen that go to a new code, or to one that was split off before; what other coders put
 * there is theirs to move. Open while `codeId` is there.
 * @fires {SplitAskEvent} sm-split-ask
 * @fires {DialogCloseEvent} sm-dialog-close
 */
@customElement("sm-split-dialog")
export class SplitDialog extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    fieldStyles,
    textStyles,
    css`
      .form {
        display: grid;
        grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
        align-items: start;
        gap: var(--s-3) var(--s-4);
      }
      .numbers {
        grid-column: 1 / -1;
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--s-1) var(--s-5);
        padding-block: var(--s-2);
        border-block: var(--hairline) solid var(--line);
        font: var(--t-13);
      }
      .numbers .end {
        margin-inline-start: auto;
      }
      .passages {
        max-block-size: min(24rem, 45dvh);
        border-block-end: var(--hairline) solid var(--line);
      }
      li {
        content-visibility: auto;
        contain-intrinsic-size: auto 4.5rem;
      }
      li + li {
        border-block-start: var(--hairline) solid var(--line);
      }
      label.passage {
        display: grid;
        grid-template-columns: 1rem minmax(0, 1fr);
        gap: var(--s-1) var(--s-3);
        padding: var(--s-3) var(--s-1);
      }
      label.passage:hover {
        background: var(--hover);
      }
      .passage .check {
        margin-block-start: 0.25rem;
      }
      .passage .quote {
        min-block-size: 1.5rem;
      }
      .passage .caption {
        grid-column: 2;
      }
      @media (width < 600px) {
        .form {
          grid-template-columns: minmax(0, 1fr);
        }
      }
    `,
  ];

  @consume({ context: projectContext }) project!: OpenProject;
  @property({ attribute: false }) codeId: CodeId | undefined;
  @property({ attribute: false }) coderId: CoderId | undefined;

  @state() private into: string = newCode;
  @state() private name = "";
  @state() private nameError = "";
  @state() private chosen: ReadonlySet<CodingId> = new Set();
  @query("sm-field") private readonly nameField!: Field | null;
  readonly #texts = new SourceTexts(this, () => this.project);
  #own: readonly Coding[] = [];

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has("codeId")) return;
    const { codeId } = this;
    const codings = codeId === undefined ? [] : this.project.index.codingsOfCode(codeId);
    this.#own = codings.filter(({ coderId }) => coderId === this.coderId);
    this.#texts.want(new Set(this.#own.map(({ sourceId }) => sourceId)));
    this.chosen = new Set();
    this.name = this.nameError = "";
    this.into = newCode;
  }

  override render() {
    const code = this.codeId && this.project.index.codes.get(this.codeId);
    return html`<sm-dialog
      size="medium"
      .heading=${code ? text.splitHeading(code.name) : ""}
      .open=${code !== undefined}
      @sm-dialog-close=${this.#close}
    >
      ${code ? this.#form(code) : nothing}
      <button slot="footer" class="button" @click=${this.#close}>${text.cancel()}</button>
      <button slot="footer" class="button primary" @click=${this.#split}>
        ${text.splitDo(this.chosen.size, this.into === newCode)}
      </button>
    </sm-dialog>`;
  }

  #form(code: Code) {
    const { index } = this.project;
    const earlier = index.codeTree.nodes.filter((node) => node.code.splitFrom === code.id);
    const reach = reachOf(index, [code.id], this.coderId);
    return html`<div class="form">
        ${
          earlier.length === 0
            ? nothing
            : html`<sm-select
                .label=${text.splitInto()}
                .value=${this.into}
                .choices=${[
                  { value: newCode, label: text.aNewCode() },
                  ...earlier.map((node) => ({ value: node.code.id, label: node.code.name })),
                ]}
                @change=${this.#setInto}
              ></sm-select>`
        }
        ${
          this.into === newCode
            ? html`<sm-field
                data-autofocus
                maxlength="200"
                .label=${text.nameOfNew()}
                .value=${this.name}
                .error=${this.nameError}
                @input=${this.#setName}
              ></sm-field>`
            : nothing
        }
        <p class="numbers">
          <span>${text.chosenOf(this.chosen.size, this.#own.length)}</span>
          ${reach.othersCodings === 0 ? nothing : html`<span>${text.othersKeep(reach.othersCodings)}</span>`}
          ${reach.versions.length === 0 ? nothing : html`<span>${text.notAffected(reach.versions)}</span>`}
          ${
            this.#own.length === 0
              ? nothing
              : html`<button class="link end" @click=${this.#toggleAll}>
                  ${this.chosen.size === this.#own.length ? text.chooseNone() : text.chooseAll()}
                </button>`
          }
        </p>
      </div>
      ${this.#own.length === 0 ? html`<p class="second">${text.noneOwn()}</p>` : this.#passages()}`;
  }

  #passages = () =>
    html`<ul class="passages scroll" aria-label=${text.ownPassages()}>
      ${repeat(this.#own, ({ id }) => id, this.#passage)}
    </ul>`;

  #passage = (coding: Coding) => {
    const { index, id } = this.project;
    const { words, reference } = quoted(index, id, coding, this.#texts.texts.get(coding.sourceId));
    return html`<li>
      <label class="passage"
        ><input
          type="checkbox"
          class="check"
          .value=${coding.id}
          .checked=${this.chosen.has(coding.id)}
          @change=${this.#toggle}
        /><span class="quote">${words ?? nothing}</span><span class="caption">${reference}</span></label
      >
    </li>`;
  };

  #setInto = ({ currentTarget }: Event): void => {
    this.into = (currentTarget as Select).value;
  };

  #setName = ({ currentTarget }: Event): void => {
    this.nameError = "";
    this.name = (currentTarget as Field).value;
  };

  #toggle = ({ currentTarget }: Event): void => {
    const { value, checked } = currentTarget as HTMLInputElement;
    const chosen = new Set(this.chosen);
    if (checked) chosen.add(value as CodingId);
    else chosen.delete(value as CodingId);
    this.chosen = chosen;
  };

  #toggleAll = (): void => {
    this.chosen = this.chosen.size === this.#own.length ? new Set() : new Set(this.#own.map(({ id }) => id));
  };

  #split = (): void => {
    const { codeId } = this;
    const name = this.name.replace(/\s+/g, " ").trim();
    if (codeId === undefined) return;
    if (this.into === newCode && name === "") {
      this.nameError = text.nameNeeded();
      this.nameField?.focus();
      return;
    }
    const into = this.into === newCode ? { name } : { codeId: this.into as CodeId };
    const codingIds = this.#own.map(({ id }) => id).filter((id) => this.chosen.has(id));
    this.dispatchEvent(new SplitAskEvent(codeId, into, codingIds));
    this.#close();
  };

  #close = (): void => {
    this.dispatchEvent(new DialogCloseEvent());
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-split-dialog": SplitDialog;
  }
}
