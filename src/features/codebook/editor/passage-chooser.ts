import { consume } from "@lit/context";
import { LitElement, css, html, nothing, type PropertyValues } from "lit";
import { customElement, property } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import { projectContext } from "#contexts/project-context";
import type { CodeId } from "#domain/model/ids";
import type { Coding } from "#domain/model/records";
import { PassageChooseEvent } from "#features/codebook/editor/passage-choose-event";
import { quoted } from "#features/codebook/quoted-passage";
import { bookText as text } from "#messages/codebook";
import type { OpenProject } from "#storage/read/open-project";
import "#ui/components/dialog";
import { DialogCloseEvent } from "#ui/components/dialog-close-event";
import { SourceTexts } from "#ui/controllers/source-texts";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import { textStyles } from "#ui/styles/text-styles";

/**
 * Chooses one of a code's passages as its example. Open while `codeId` is there.
 * @fires {PassageChooseEvent} sm-passage-choose
 * @fires {DialogCloseEvent} sm-dialog-close
 */
@customElement("sm-passage-chooser")
export class PassageChooser extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    textStyles,
    css`
      li {
        content-visibility: auto;
        contain-intrinsic-size: auto 5rem;
        border-block-end: var(--hairline) solid var(--line);
      }
      button {
        appearance: none;
        display: grid;
        gap: var(--s-1);
        inline-size: 100%;
        margin: 0;
        padding: var(--s-3) var(--s-2);
        border: 0;
        border-radius: var(--r-control);
        background: none;
        color: inherit;
        text-align: start;
        cursor: pointer;
      }
      button:hover {
        background: var(--hover);
      }
      button:focus-visible {
        outline-offset: -2px;
      }
      .quote {
        min-block-size: 1.5rem;
        margin: 0;
      }
    `,
  ];

  @consume({ context: projectContext }) project!: OpenProject;
  @property({ attribute: false }) codeId: CodeId | undefined;
  @property() heading = "";
  readonly #texts = new SourceTexts(this, () => this.project);
  #codings: readonly Coding[] = [];

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has("codeId")) return;
    this.#codings = this.codeId === undefined ? [] : this.project.index.codingsOfCode(this.codeId);
    this.#texts.want(new Set(this.#codings.map(({ sourceId }) => sourceId)));
  }

  override render() {
    return html`<sm-dialog
      size="medium"
      .heading=${this.heading}
      .open=${this.codeId !== undefined}
      @sm-dialog-close=${this.#close}
    >
      ${
        this.#codings.length === 0
          ? html`<p class="second">${text.noPassages()}</p>`
          : html`<ul>
              ${repeat(this.#codings, ({ id }) => id, this.#entry)}
            </ul>`
      }
    </sm-dialog>`;
  }

  #entry = (coding: Coding, at: number) => {
    const { index, id } = this.project;
    const { words, reference } = quoted(index, id, coding, this.#texts.texts.get(coding.sourceId));
    return html`<li>
      <button data-at=${at} ?data-autofocus=${at === 0} @click=${this.#choose}>
        <span class="quote">${words ?? nothing}</span><span class="caption">${reference}</span>
      </button>
    </li>`;
  };

  #choose = ({ currentTarget }: Event): void => {
    const { sourceId, start, end, revision } =
      this.#codings[Number((currentTarget as HTMLElement).dataset["at"])]!;
    this.dispatchEvent(new PassageChooseEvent({ sourceId, start, end, revision }));
    this.#close();
  };

  #close = (): void => {
    this.codeId = undefined;
    this.dispatchEvent(new DialogCloseEvent());
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-passage-chooser": PassageChooser;
  }
}
