import { consume } from "@lit/context";
import { LitElement, css, html } from "lit";
import { customElement, query, state } from "lit/decorators.js";
import { writeMemo } from "#actions/write-memo";
import { projectContext } from "#contexts/project-context";
import type { Session } from "#contexts/session";
import { sessionContext } from "#contexts/session-context";
import type { MemoTarget } from "#domain/model/memo-records";
import { subjectName } from "#features/memos/subject-words";
import { memosText as text } from "#messages/memos";
import type { OpenProject } from "#storage/read/open-project";
import type { Field } from "#ui/components/field";
import { ToastShowEvent } from "#ui/components/toast-show-event";
import { isComposing } from "#ui/composing";
import { DeedRunner, type DeedHost } from "#ui/deed-runner";
import { goTo } from "#ui/route";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import "#ui/components/dialog";
import "#ui/components/field";

/**
 * A thought while reading: written over the text, kept with the place it was had at, and back to where one was. Escape keeps it too, as
 * in other memo fields; only Cancel gives it up.
 */
@customElement("sm-idea-dialog")
export class IdeaDialog extends LitElement implements DeedHost<OpenProject> {
  static override styles = [
    baseStyles,
    buttonStyles,
    css`
      .where {
        margin-block-end: var(--s-3);
        color: var(--ink-3);
        font: var(--t-13);
      }
    `,
  ];

  @consume({ context: projectContext }) project!: OpenProject;
  @consume({ context: sessionContext }) session!: Session;

  @state() private open = false;
  @state() private target: MemoTarget | null = null;
  @state() private words = "";
  @query("sm-field") private readonly field!: Field | null;
  readonly #runner = new DeedRunner<OpenProject>(this);

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener("beforeunload", this.#unload);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener("beforeunload", this.#unload);
  }

  /** Opens it. @param target what is in hand; null for the diary */
  show(target: MemoTarget | null): void {
    if (this.open) return;
    this.target = target;
    this.open = true;
    void this.updateComplete.then(() => this.field?.focus());
  }

  override render() {
    const name = this.target === null ? undefined : subjectName(this.project.index, this.target);
    return html`<sm-dialog .heading=${text.idea()} .open=${this.open} @sm-dialog-close=${this.#keep}>
      <p class="where">${name === undefined ? text.ideaDiary() : text.ideaOn(name)}</p>
      <sm-field
        data-autofocus
        lines="4"
        maxlength="20000"
        label=${text.ideaField()}
        .value=${this.words}
        @input=${this.#type}
        @keydown=${this.#key}
      ></sm-field>
      <button slot="footer" class="button" @click=${this.#giveUp}>${text.cancel()}</button>
      <button slot="footer" class="button primary" @click=${this.#keep}>${text.ideaKeep()}</button>
    </sm-dialog>`;
  }

  /** The dialog gives focus back to the text. */
  restoreFocus(): void {
    this.requestUpdate();
  }

  #type = ({ currentTarget }: Event): void => {
    this.words = (currentTarget as Field).value;
  };

  #key = (event: KeyboardEvent): void => {
    if (isComposing(event) || event.key !== "Enter" || !(event.metaKey || event.ctrlKey)) return;
    event.preventDefault();
    this.#keep();
  };

  #giveUp = (): void => {
    this.words = "";
    this.open = false;
  };

  /** Words that are not kept yet go with the page: the browser asks before. */
  #unload = (event: BeforeUnloadEvent): void => {
    if (this.words.trim() !== "") event.preventDefault();
  };

  #keep = (): void => {
    const words = this.words.trim();
    const targets = this.target === null ? [] : [this.target];
    this.#giveUp();
    if (words !== "") void this.#write(words, targets);
  };

  async #write(words: string, targets: readonly MemoTarget[]): Promise<void> {
    const written = await this.#runner.run((project, coderId) =>
      writeMemo(project, coderId, { text: words, targets }),
    );
    if (written === undefined) return;
    const { memoId } = written;
    this.dispatchEvent(
      new ToastShowEvent(text.ideaKept(), {
        label: text.ideaOpen(),
        run: () => goTo({ screen: "memos", projectId: this.project.id, memoId }),
      }),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-idea-dialog": IdeaDialog;
  }
}
