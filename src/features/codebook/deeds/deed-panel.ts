import { isComposing } from "#ui/composing";
import { consume } from "@lit/context";
import { LitElement, css, html, nothing, type PropertyValues } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { projectContext } from "#contexts/project-context";
import type { CodeId, CoderId } from "#domain/model/ids";
import { BookCommandEvent, type BookCommand, type WeighedDeed } from "#features/codebook/book-command-event";
import "#features/codebook/deeds/code-finder";
import type { CodeFinder } from "#features/codebook/deeds/code-finder";
import { weigh } from "#features/codebook/deeds/weigh";
import { bookText as text } from "#messages/codebook";
import type { OpenProject } from "#storage/read/open-project";
import { DialogCloseEvent } from "#ui/components/dialog-close-event";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import { floatStyles } from "#ui/styles/float-styles";

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
    floatStyles,
    css`
      .float {
        inset-block-start: var(--_top, 4rem);
        inset-inline-start: var(--_left, 4rem);
        display: none;
        flex-direction: column;
        gap: var(--s-3);
        inline-size: 25rem;
        max-inline-size: calc(100vw - 1rem);
        max-block-size: calc(100dvh - var(--_top, 4rem) - 0.5rem);
        padding: var(--s-4);
        overflow: auto;
        border-radius: var(--r-dialog);
      }
      .float:popover-open {
        display: flex;
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
        .float {
          inset: auto 0 0;
          inline-size: 100vw;
          max-inline-size: none;
          max-block-size: 85dvh;
          border-end-start-radius: 0;
          border-end-end-radius: 0;
        }
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
  @query(".float") private readonly float!: HTMLElement;
  @query("sm-code-finder") private readonly finder!: CodeFinder | null;
  @query(".primary") private readonly primary!: HTMLButtonElement;
  #isDecided = false;

  protected override shouldUpdate(changed: PropertyValues<this>): boolean {
    return changed.has("deed") || (this.deed !== undefined && !this.#isDecided);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("deed")) this.target = this.targetId ?? "";
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has("deed")) return;
    this.#isDecided = false;
    if (this.deed === undefined) {
      this.float.hidePopover();
      return;
    }
    this.#place();
    this.float.showPopover();
    void this.#focusFirst();
  }

  override render() {
    return html`<div
      class="float"
      popover="auto"
      role="dialog"
      aria-labelledby="heading"
      @toggle=${this.#toggled}
      @keydown=${this.#key}
    >
      ${this.deed === undefined ? nothing : this.#content(this.deed)}
    </div>`;
  }

  #content(deed: Exclude<WeighedDeed, "split">) {
    const { index } = this.project;
    const weighed = weigh(index, deed, this.codeIds, this.target, this.coderId);
    return html`<h2 id="heading">${weighed.heading}</h2>
      ${
        weighed.finder === undefined
          ? nothing
          : html`<sm-code-finder
              .label=${weighed.finder.label}
              .tree=${index.codeTree}
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
        <button class="button primary" ?disabled=${weighed.command === undefined} @click=${this.#do}>
          ${weighed.action}
        </button>
      </div>`;
  }

  /** The field has to be drawn before it can have the cursor. */
  async #focusFirst(): Promise<void> {
    await this.finder?.updateComplete;
    (this.finder ?? this.primary).focus();
  }

  #place(): void {
    const { anchor } = this;
    if (anchor === undefined) return;
    const width = 400;
    const left = Math.max(8, Math.min(anchor.right - width, window.innerWidth - width - 8));
    const top = Math.max(8, Math.min(anchor.bottom + 8, window.innerHeight - 360));
    this.float.style.setProperty("--_left", `${left}px`);
    this.float.style.setProperty("--_top", `${top}px`);
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

  #cancel = (): void => this.float.hidePopover();

  #toggled = (event: ToggleEvent): void => {
    if (event.newState === "closed") this.dispatchEvent(new DialogCloseEvent());
  };

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
