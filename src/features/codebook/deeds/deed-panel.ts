import { isComposing } from "#ui/composing";
import { consume } from "@lit/context";
import { LitElement, css, html, nothing, type PropertyValues } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { projectContext } from "#contexts/project-context";
import type { CodeId, CoderId } from "#domain/model/ids";
import { BookCommandEvent, type BookCommand, type WeighedDeed } from "#features/codebook/book-command-event";
import "#features/codebook/deeds/code-finder";
import type { CodeFinder } from "#features/codebook/deeds/code-finder";
import { weigh, type Weighed } from "#features/codebook/deeds/weigh";
import { bookText as text } from "#messages/codebook";
import type { OpenProject } from "#storage/read/open-project";
import { DialogCloseEvent } from "#ui/components/dialog-close-event";
import "#ui/components/popover";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";

/**
 * Merging, moving and retiring codes: says what would come of it in numbers, then does it in one step. Open while `deed` is
 * there; Escape or a press beside it leaves everything as it is. What was decided it shows as it was until whoever opened it
 * takes `deed` away, so that it closes in the same moment in which the codebook changes.
 * @fires {BookCommandEvent} sm-book-command
 * @fires {DialogCloseEvent} sm-dialog-close
 */
@customElement("sm-deed-panel")
export class DeedPanel extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    css`
      .deed {
        display: grid;
        gap: var(--s-3);
      }
      dl {
        display: grid;
        grid-template-columns: 9rem minmax(0, 1fr);
        gap: var(--s-1) var(--s-3);
        font: var(--t-13);
      }
      dt {
        color: var(--ink-2);
      }
      .foot {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--s-2);
      }
      .foot > :first-child {
        margin-inline-end: auto;
        color: var(--ink-2);
        font: var(--t-13);
      }
      .hint {
        color: var(--ink-2);
        font: var(--t-13);
      }
      @media (width < 600px) {
        dl {
          grid-template-columns: 7rem minmax(0, 1fr);
        }
      }
    `,
  ];

  @consume({ context: projectContext }) project!: OpenProject;
  @property({ attribute: false }) deed: Exclude<WeighedDeed, "split"> | undefined;
  @property({ attribute: false }) codeIds: readonly CodeId[] = [];
  /** What is chosen to begin with. */
  @property({ attribute: false }) targetId: CodeId | undefined;
  @property({ attribute: false }) coderId: CoderId | undefined;
  /** What it opens below; px in the window. */
  @property({ attribute: false }) anchor: DOMRectReadOnly | undefined;
  /** Redraws when the project changed while it is open. */
  @property({ attribute: false }) version = 0;

  @state() private target = "";
  #isDecided = false;

  protected override shouldUpdate(changed: PropertyValues<this>): boolean {
    return changed.has("deed") || (this.deed !== undefined && !this.#isDecided);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("deed")) this.target = this.targetId ?? "";
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has("deed")) this.#isDecided = false;
  }

  override render() {
    const weighed =
      this.deed && weigh(this.project.index, this.deed, this.codeIds, this.target, this.coderId);
    return html`<sm-popover
      align="end"
      .open=${weighed !== undefined}
      .heading=${weighed?.heading ?? ""}
      .anchor=${this.anchor}
      @sm-dialog-close=${this.#cancel}
    >
      ${weighed === undefined ? nothing : this.#content(weighed)}
    </sm-popover>`;
  }

  #content(weighed: Weighed) {
    return html`<div class="deed" @keydown=${this.#key}>
      ${
        weighed.finder === undefined
          ? nothing
          : html`<sm-code-finder
              data-autofocus
              .label=${weighed.finder.label}
              .tree=${this.project.index.codeTree}
              .refused=${weighed.finder.refused}
              .countOf=${weighed.finder.countOf}
              top-line=${weighed.finder.topLine}
              .value=${this.target}
              @change=${this.#aim}
            ></sm-code-finder>`
      }
      ${
        weighed.lines.length === 0
          ? html`<p class="hint">${weighed.hint}</p>`
          : html`<dl>
              ${weighed.lines.map(
                ({ term, figure, words }) =>
                  html`<dt>${term}</dt>
                    <dd>${figure === undefined ? nothing : html`<strong>${figure}</strong>`} ${words}</dd>`,
              )}
            </dl>`
      }
      <div class="foot">
        <span>${text.canUndo()}</span>
        ${
          weighed.deletes === undefined
            ? nothing
            : html`<button class="button" @click=${this.#delete}>${text.deleteCode()}</button>`
        }
        <button class="button quiet" @click=${this.#cancel}>${text.cancel()}</button>
        <button
          class="button primary"
          ?data-autofocus=${weighed.finder === undefined}
          ?disabled=${weighed.command === undefined}
          @click=${this.#do}
        >
          ${weighed.action}
        </button>
      </div>
    </div>`;
  }

  #aim = ({ currentTarget }: Event): void => {
    this.target = (currentTarget as CodeFinder).value;
  };

  #send(command: BookCommand | undefined): void {
    if (command === undefined || this.#isDecided) return;
    this.#isDecided = true;
    this.dispatchEvent(new BookCommandEvent(command));
  }

  #do = (): void => {
    if (this.deed === undefined) return;
    this.#send(weigh(this.project.index, this.deed, this.codeIds, this.target, this.coderId).command);
  };

  #delete = (): void => {
    if (this.deed === undefined) return;
    this.#send(weigh(this.project.index, this.deed, this.codeIds, this.target, this.coderId).deletes);
  };

  #cancel = (): boolean => this.dispatchEvent(new DialogCloseEvent());

  /** Enter in the field does what the main button says. */
  #key = (event: KeyboardEvent): void => {
    const isField = event.composedPath()[0] instanceof HTMLInputElement;
    if (event.key !== "Enter" || isComposing(event) || !isField) return;
    event.preventDefault();
    this.#do();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-deed-panel": DeedPanel;
  }
}
