import { isComposing } from "#ui/composing";
import { LitElement, css, html, nothing } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import type { CoderId, DiscussionNoteId } from "#domain/model/ids";
import type { Coder } from "#domain/model/records";
import type { DiscussionNote } from "#domain/model/round-records";
import { CaseCommandEvent } from "#features/agreement/adjudication/case-command-event";
import { adjudicationText as text } from "#messages/adjudication";
import { formatDay } from "#messages/format";
import type { Field } from "#ui/components/field";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import { rowStyles } from "#ui/styles/row-styles";
import "#ui/components/field";
import "#ui/components/icon";
import "#ui/components/initials";

/**
 * What was said about a disagreement, and a field to say more.
 * @fires {CaseCommandEvent} sm-case-command - `write-note` or `remove-note`
 */
@customElement("sm-case-notes")
export class CaseNotes extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    rowStyles,
    css`
      :host {
        display: block;
      }
      li {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr) auto;
        gap: var(--s-2);
        align-items: start;
        margin-block-end: var(--s-3);
        font: var(--t-13);
      }
      li p {
        white-space: pre-line;
        overflow-wrap: anywhere;
      }
      .by {
        color: var(--ink-3);
        font: var(--t-12);
      }
      sm-initials {
        margin-block-start: 0.125rem;
      }
      .add {
        margin-block-start: var(--s-2);
      }
    `,
  ];

  /** Oldest first. */
  @property({ attribute: false }) notes: readonly DiscussionNote[] = [];
  @property({ attribute: false }) coders: ReadonlyMap<CoderId, Coder> = new Map();
  @property({ attribute: false }) coderId: CoderId | undefined;
  @state() private draft = "";
  @query("sm-field") private readonly field!: Field;

  override render() {
    return html`<section class="panel-section">
      <div class="section-head">
        <h2>${text.discussion()}</h2>
        ${this.notes.length === 0 ? nothing : html`<span>${text.notes(this.notes.length)}</span>`}
      </div>
      <ul>
        ${repeat(this.notes, ({ id }) => id, this.#note)}
      </ul>
      <sm-field
        lines="2"
        label=${text.writeNote()}
        label-hidden
        placeholder=${text.writeNote()}
        .value=${this.draft}
        @input=${this.#write}
        @keydown=${this.#key}
      ></sm-field>
      ${
        this.draft.trim() === ""
          ? nothing
          : html`<button class="button small add" @click=${this.#add}>${text.addNote()}</button>`
      }
    </section>`;
  }

  /** For the key of discussion. */
  focusNote(): void {
    this.field.scrollIntoView({ block: "nearest" });
    this.field.focus();
  }

  /** What was being written belongs to the disagreement that was shown. */
  clear(): void {
    this.draft = "";
  }

  #note = (note: DiscussionNote) => {
    const coder = this.coders.get(note.coderId);
    const own = note.coderId === this.coderId;
    return html`<li>
      <sm-initials .initials=${coder?.initials ?? "?"} .name=${coder?.name ?? ""} .own=${own}></sm-initials>
      <div>
        <p>${note.text}</p>
        <p class="by">${text.by(coder?.name ?? "", formatDay(note.at))}</p>
      </div>
      ${
        own
          ? html`<button
              class="icon-button small"
              aria-label=${text.removeNote()}
              title=${text.removeNote()}
              data-note=${note.id}
              @click=${this.#remove}
            >
              <sm-icon name="close"></sm-icon>
            </button>`
          : nothing
      }
    </li>`;
  };

  #write = (): void => {
    this.draft = this.field.value;
  };

  #add = (): void => {
    const written = this.draft.trim();
    if (written === "") return;
    this.draft = "";
    this.dispatchEvent(new CaseCommandEvent({ name: "write-note", text: written }));
    this.field.focus();
  };

  #remove = ({ currentTarget }: Event): void => {
    const id = (currentTarget as HTMLElement).dataset["note"] as DiscussionNoteId;
    this.dispatchEvent(new CaseCommandEvent({ name: "remove-note", id }));
    this.field.focus();
  };

  /** Ctrl+Enter adds the note; Escape leaves the field, so that keys choose again. */
  #key = (event: KeyboardEvent): void => {
    if (isComposing(event)) return;
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) this.#add();
    else if (event.key === "Escape") this.dispatchEvent(new CaseCommandEvent({ name: "leave-field" }));
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-case-notes": CaseNotes;
  }
}
