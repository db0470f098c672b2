import { LitElement, css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import type { CodeId, CoderId } from "#domain/model/ids";
import type { Code } from "#domain/model/records";
import type { ProjectIndex } from "#domain/query/project-index";
import { CodeCommandEvent } from "#features/coding/codebook/code-command-event";
import { codebookText as text } from "#messages/coding-codebook";
import { formatNumber } from "#messages/format";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";

/** A deleted code, and the codings that wait in it for a decision. */
export interface DeletedCode {
  readonly code: Code;
  readonly codings: number;
  /** Of them the active coder's own. */
  readonly own: number;
}

/** The deleted codes that are no longer in the codebook, with what is coded with them or with codes merged into them. */
export function deletedCodes(index: ProjectIndex, coderId: CoderId | undefined): readonly DeletedCode[] {
  const deleted = index.codeTree.deleted.filter(({ deleted: flag }) => flag === true);
  if (deleted.length === 0) return [];
  const counts = new Map<CodeId, { codings: number; own: number }>();
  for (const coding of index.codingsInDeletedCodes()) {
    const codeId = index.codeTree.resolution.get(coding.codeId) ?? coding.codeId;
    const count = counts.get(codeId) ?? { codings: 0, own: 0 };
    count.codings++;
    if (coding.coderId === coderId) count.own++;
    counts.set(codeId, count);
  }
  return deleted.map((code) => ({ code, ...(counts.get(code.id) ?? { codings: 0, own: 0 }) }));
}

/**
 * Codes that were deleted, to be restored; codings in them wait there until a person decides.
 * @fires {CodeCommandEvent} sm-code-command
 */
@customElement("sm-deleted-codes")
export class DeletedCodes extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    css`
      :host {
        flex: none;
        display: block;
        max-block-size: 40%;
        overflow: auto;
        border-block-start: var(--hairline) solid var(--line);
      }
      summary {
        padding: var(--s-2) 0.8125rem;
        color: var(--ink-2);
        font: var(--t-13);
        cursor: pointer;
      }
      ul {
        padding-block-end: var(--s-2);
      }
      li {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        column-gap: var(--s-2);
        align-items: center;
        padding: var(--s-1) 0.8125rem;
        color: var(--ink-2);
        font: var(--t-14);
      }
      .name {
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .about {
        grid-column: 1 / -1;
        color: var(--ink-3);
        font: var(--t-12);
      }
    `,
  ];

  @property({ attribute: false }) codes: readonly DeletedCode[] = [];

  override render() {
    return html`<details>
      <summary>${text.inDeleted()} ${formatNumber(this.codes.length)}</summary>
      <ul>
        ${repeat(this.codes, ({ code }) => code.id, this.#row)}
      </ul>
    </details>`;
  }

  #row = ({ code: { id, name }, codings, own }: DeletedCode) =>
    html`<li data-code=${id}>
      <span class="name">${name}</span>
      <button class="button small" aria-label=${text.restoreCode(name)} @click=${this.#restore}>
        ${text.restore()}
      </button>
      ${
        codings === 0
          ? nothing
          : html`<span class="about"
              >${text.waiting(codings)}${
                own === 0
                  ? nothing
                  : html` · <button class="link" @click=${this.#remove}>${text.removeOwn(own)}</button>`
              }</span
            >`
      }
    </li>`;

  #idOf = ({ currentTarget }: Event): CodeId =>
    (currentTarget as Element).closest<HTMLElement>("[data-code]")!.dataset["code"] as CodeId;

  #restore = (event: Event): void => {
    this.dispatchEvent(new CodeCommandEvent({ name: "restore", codeId: this.#idOf(event) }));
  };

  #remove = (event: Event): void => {
    this.dispatchEvent(new CodeCommandEvent({ name: "remove-codings", codeId: this.#idOf(event) }));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-deleted-codes": DeletedCodes;
  }
}
