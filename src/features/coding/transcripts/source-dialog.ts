import { LitElement, css, html, nothing, type PropertyValues } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { sourceKinds, type Source, type SourceKind } from "#domain/model/records";
import { SourceCommandEvent } from "#features/coding/transcripts/source-command-event";
import { sourcesText as text } from "#messages/coding-transcripts";
import { formatDate } from "#messages/format";
import { isComposing } from "#ui/composing";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import { fieldStyles } from "#ui/styles/field-styles";
import "#ui/components/dialog";
import { DialogCloseEvent } from "#ui/components/dialog-close-event";
import "#ui/components/field";
import type { Field } from "#ui/components/field";
import "#ui/components/select";
import type { Select } from "#ui/components/select";

/** What stands in the form; "" where nothing is said. */
interface Draft {
  readonly name: string;
  readonly description: string;
  readonly kind: SourceKind;
  readonly date: string;
  readonly wave: string;
  readonly language: string;
}
type Line = "name" | "description" | "date" | "language";

/**
 * The form of a transcript: what people say of it. Open while `source` is there.
 * @fires {SourceCommandEvent} sm-source-command - `change` with what differs
 * @fires {DialogCloseEvent} sm-dialog-close
 */
@customElement("sm-source-dialog")
export class SourceDialog extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    fieldStyles,
    css`
      .form {
        display: grid;
        gap: var(--s-4);
      }
      .pair {
        display: grid;
        grid-template-columns: 1fr 1fr;
        gap: var(--s-4);
      }
    `,
  ];

  /** The transcript the form is about; undefined while it is closed. */
  @property({ attribute: false }) source: Source | undefined;
  /** The project's points of data collection. */
  @property({ attribute: false }) waves: readonly string[] = [];

  @state() private draft: Draft | undefined;
  @state() private nameError = "";
  @query("#name") private readonly nameField!: Field;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has("source")) return;
    this.draft = this.source && draftOf(this.source);
    this.nameError = "";
  }

  override render() {
    const { draft, source } = this;
    return html`<sm-dialog
      size="medium"
      .heading=${source === undefined ? "" : text.heading(source.name)}
      .open=${draft !== undefined}
      @sm-dialog-close=${this.#close}
    >
      ${draft === undefined || source === undefined ? nothing : this.#form(draft, source)}
      <button slot="footer" class="button" @click=${this.#close}>${text.cancel()}</button>
      <button slot="footer" class="button primary" @click=${this.#save}>${text.save()}</button>
    </sm-dialog>`;
  }

  #form = (draft: Draft, source: Source) =>
    html`<div class="form" @keydown=${this.#key}>
      <sm-field
        id="name"
        data-line="name"
        data-autofocus
        .label=${text.name()}
        .value=${draft.name}
        .error=${this.nameError}
        @input=${this.#write}
      ></sm-field>
      <sm-field
        data-line="description"
        lines="3"
        .label=${text.description()}
        .value=${draft.description}
        @input=${this.#write}
      ></sm-field>
      <div class="pair">
        <sm-select
          .label=${text.kind()}
          .value=${draft.kind}
          .choices=${sourceKinds.map((kind) => ({ value: kind, label: text.kindOne(kind) }))}
          @change=${this.#chooseKind}
        ></sm-select>
        <sm-field
          data-line="date"
          type="date"
          .label=${text.date()}
          .value=${draft.date}
          @input=${this.#write}
        ></sm-field>
      </div>
      <div class="pair">
        <sm-field
          data-line="language"
          maxlength="20"
          .label=${text.language()}
          .note=${text.languageNote()}
          .value=${draft.language}
          @input=${this.#write}
        ></sm-field>
        ${
          this.waves.length === 0
            ? nothing
            : html`<sm-select
                .label=${text.wave()}
                .value=${draft.wave}
                .placeholder=${text.noWave()}
                .choices=${this.waves.map((wave) => ({ value: wave, label: wave }))}
                @change=${this.#chooseWave}
              ></sm-select>`
        }
      </div>
      <p class="field-note">${text.importedFrom(source.file, formatDate(source.importedAt))}</p>
    </div>`;

  #change(fields: Partial<Draft>): void {
    if (this.draft !== undefined) this.draft = { ...this.draft, ...fields };
  }

  #write = ({ currentTarget }: Event): void => {
    const field = currentTarget as Field;
    this.nameError = "";
    this.#change({ [field.dataset["line"] as Line]: field.value });
  };

  #chooseKind = ({ currentTarget }: Event): void => {
    this.#change({ kind: (currentTarget as Select).value as SourceKind });
  };

  #chooseWave = ({ currentTarget }: Event): void => {
    this.#change({ wave: (currentTarget as Select).value });
  };

  /** Enter in a line saves; in a text area it is a new line. */
  #key = (event: KeyboardEvent): void => {
    const [target] = event.composedPath();
    const isLine =
      target instanceof HTMLInputElement && target.type !== "checkbox" && target.type !== "radio";
    if (event.key !== "Enter" || isComposing(event) || !isLine) return;
    event.preventDefault();
    this.#save();
  };

  #close = (): void => {
    this.draft = undefined;
    this.dispatchEvent(new DialogCloseEvent());
  };

  #save = (): void => {
    const { source, draft } = this;
    if (source === undefined || draft === undefined) return;
    const name = draft.name.replace(/\s+/g, " ").trim();
    if (name === "") {
      this.nameError = text.nameNeeded();
      this.nameField.focus();
      return;
    }
    const said = (value: string): string | undefined => value.trim() || undefined;
    const { kind } = draft;
    this.dispatchEvent(
      new SourceCommandEvent({
        name: "change",
        sourceId: source.id,
        edits: {
          name,
          kind,
          description: said(draft.description),
          date: said(draft.date),
          wave: said(draft.wave),
          language: said(draft.language),
        },
      }),
    );
    this.#close();
  };
}

const draftOf = ({ name, description, kind, date, wave, language }: Source): Draft => ({
  name,
  description: description ?? "",
  kind,
  date: date ?? "",
  wave: wave ?? "",
  language: language ?? "",
});

declare global {
  interface HTMLElementTagNameMap {
    "sm-source-dialog": SourceDialog;
  }
}
