import { LitElement, css, html, nothing } from "lit";
import { customElement, query, state } from "lit/decorators.js";
import type { ProjectId } from "#domain/model/ids";
import type { SaveDialog } from "#features/project/save-dialog";
import { shellText as text } from "#messages/shell";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import { textStyles } from "#ui/styles/text-styles";
import "#features/project/save-dialog";
import "#ui/components/dialog";

/** Says that a bug was met, and lets the person save the project before anything else. */
@customElement("sm-unexpected-dialog")
export class UnexpectedDialog extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    textStyles,
    css`
      details {
        margin-block-start: var(--s-4);
      }
      pre {
        margin-block: var(--s-2) 0;
        padding: var(--s-2);
        overflow: auto;
        max-block-size: 10rem;
        border-radius: var(--r-control);
        background: var(--sunk);
        font-size: 0.75rem;
        white-space: pre-wrap;
      }
    `,
  ];

  @state() private open = false;
  @state() private cause: unknown;
  @state() private project: { readonly id: ProjectId; readonly name: string } | undefined;

  @query("sm-save-dialog") private readonly saveDialog!: SaveDialog;

  /** @param project the open one, if any: it can be saved. Errors that follow the first do not cover it up. */
  show(cause: unknown, project: { readonly id: ProjectId; readonly name: string } | undefined): void {
    if (this.open) return;
    this.cause = cause;
    this.project = project;
    this.open = true;
  }

  override render() {
    return html`<sm-dialog
        heading=${text.unexpectedHeading()}
        .open=${this.open}
        @sm-dialog-close=${this.#close}
      >
        <p>${this.project === undefined ? text.unexpectedHome() : text.unexpected()}</p>
        <details>
          <summary class="caption">${text.details()}</summary>
          <pre>${describe(this.cause)}</pre>
        </details>
        <button slot="footer" class="button quiet" @click=${this.#close}>${text.goOn()}</button>
        <button slot="footer" class="button" @click=${this.#reload}>${text.reload()}</button>
        ${
          this.project === undefined
            ? nothing
            : html`<button slot="footer" class="button primary" data-autofocus @click=${this.#save}>
                ${text.saveFile()}
              </button>`
        }
      </sm-dialog>
      <sm-save-dialog></sm-save-dialog>`;
  }

  #close = (): void => {
    this.open = false;
  };
  #reload = (): void => location.reload();
  #save = (): void => this.saveDialog.show(this.project!);
}

/** Kind and place of the error, for a report: code, never a participant's words. */
function describe(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  const behind = cause.cause instanceof Error ? `\n${describe(cause.cause)}` : "";
  return `${cause.stack ?? `${cause.name}: ${cause.message}`}${behind}`;
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-unexpected-dialog": UnexpectedDialog;
  }
}
