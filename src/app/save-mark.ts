import { consume } from "@lit/context";
import { LitElement, css, html, nothing } from "lit";
import { customElement, state } from "lit/decorators.js";
import { projectContext } from "#contexts/project-context";
import type { Subscription } from "#domain/model/watchable";
import { shellText as text } from "#messages/shell";
import type { OpenProject } from "#storage/read/open-project";
import type { SaveState } from "#storage/read/save-progress";
import "#ui/components/icon";
import "#ui/components/progress";
import "#ui/components/tooltip";

/** Saving that takes less is not worth a word. */
const patienceMs = 400;

/** "Saved on this device, 14:02": whether what was done is on the disk. */
@customElement("sm-save-mark")
export class SaveMark extends LitElement {
  static override styles = css`
    :host {
      display: inline-flex;
    }
    span {
      display: inline-flex;
      align-items: center;
      gap: var(--s-2);
      font: var(--t-13);
      color: var(--ink-2);
      white-space: nowrap;
    }
    .bad {
      color: var(--bad);
    }
    sm-icon {
      inline-size: 0.875rem;
      block-size: 0.875rem;
      color: var(--ink);
    }
    .bad sm-icon {
      color: inherit;
    }
    @media (width < 1280px) {
      .words {
        position: absolute;
        inline-size: 1px;
        block-size: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }
    }
  `;

  @consume({ context: projectContext }) project!: OpenProject;
  /** What is shown: saving only once it takes a while. */
  @state() private shown: SaveState | undefined;
  #subscription: Subscription | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener("beforeunload", this.#leavePage);
    this.#subscription = this.project.watchSaveState().subscribe({ next: this.#take });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener("beforeunload", this.#leavePage);
    this.#subscription?.unsubscribe();
    clearTimeout(this.#timer);
  }

  override render() {
    const { shown } = this;
    if (shown === undefined) return nothing;
    const words =
      shown.kind === "saved"
        ? text.saved(shown.at, this.project.environment.now())
        : shown.kind === "saving"
          ? text.saving()
          : text.notSaved();
    const mark =
      shown.kind === "saving"
        ? html`<sm-progress ring label=${words}></sm-progress>`
        : html`<sm-icon name=${shown.kind === "saved" ? "check" : "warning"}></sm-icon>`;
    return html`<sm-tooltip text=${words}
      ><span class=${shown.kind === "failed" ? "bad" : ""}
        >${mark}<span class="words">${words}</span></span
      ></sm-tooltip
    >`;
  }

  /** What is being written would be lost: the browser asks before the page goes away. */
  #leavePage = (event: BeforeUnloadEvent): void => {
    if (this.project.saveState.kind === "saving") event.preventDefault();
  };

  #take = (state: SaveState): void => {
    clearTimeout(this.#timer);
    const show = (): void => void (this.shown = state);
    if (state.kind === "saving") this.#timer = setTimeout(show, patienceMs);
    else show();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-save-mark": SaveMark;
  }
}
