import { LitElement, css, html } from "lit";
import { customElement, property } from "lit/decorators.js";
import { live } from "lit/directives/live.js";
import { sourceKinds, type SourceKind } from "#domain/model/records";
import type { Intake } from "#features/transcripts/intake";
import type { IntakeFields, IntakeFile } from "#features/transcripts/intake-file";
import { languageName } from "#messages/format";
import { transcriptsText as text } from "#messages/transcripts";
import type { Select } from "#ui/components/select";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import { fieldStyles } from "#ui/styles/field-styles";
import { rowStyles } from "#ui/styles/row-styles";
import "#ui/components/select";

/** Languages offered; a transcript in another has none set, which changes nothing but hyphenation and speech. */
const languages = [
  "en",
  "nb",
  "nn",
  "da",
  "sv",
  "fi",
  "is",
  "de",
  "nl",
  "fr",
  "es",
  "ca",
  "pt",
  "it",
  "pl",
  "ar",
  "he",
  "ja",
  "zh",
];

/** What a transcript is: name, kind, wave, date, language; set for this file or for all. */
@customElement("sm-import-fields")
export class ImportFields extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    fieldStyles,
    rowStyles,
    css`
      .fields {
        display: grid;
        grid-template-columns: 5rem minmax(0, 1fr);
        align-items: center;
        gap: var(--s-2) var(--s-3);
        margin-block-end: var(--s-3);
      }
    `,
  ];

  @property({ attribute: false }) intake!: Intake;
  @property({ attribute: false }) file!: IntakeFile;
  /** Waves of the project, in order. */
  @property({ attribute: false }) waves: readonly string[] = [];

  override render() {
    const { name, fields } = this.file;
    const known = [
      ...new Set([...this.waves, ...this.intake.files.flatMap(({ fields: { wave } }) => wave ?? [])]),
    ];
    return html`<section class="panel-section">
      <h3 class="section-head"><span>${text.thisTranscript()}</span></h3>
      <div class="fields">
        <label class="field-label" for="name">${text.name()}</label>
        <input id="name" class="input" .value=${live(name)} @change=${this.#rename} />
        <span class="field-label" aria-hidden="true">${text.kind()}</span>
        <sm-select
          data-field="kind"
          label=${text.kind()}
          label-hidden
          .value=${fields.kind}
          .choices=${sourceKinds.map((kind) => ({ value: kind, label: text.kindOf(kind) }))}
          @change=${this.#setKind}
        ></sm-select>
        <label class="field-label" for="wave">${text.wave()}</label>
        <input
          id="wave"
          class="input"
          list="waves"
          .value=${live(fields.wave ?? "")}
          @change=${this.#setWave}
        />
        <label class="field-label" for="date">${text.date()}</label>
        <input
          id="date"
          class="input"
          type="date"
          .value=${live(fields.date ?? "")}
          @change=${this.#setDate}
        />
        <span class="field-label" aria-hidden="true">${text.language()}</span>
        <sm-select
          data-field="language"
          label=${text.language()}
          label-hidden
          placeholder=${text.languageUnknown()}
          .value=${fields.language ?? ""}
          .choices=${languages.map((code) => ({ value: code, label: languageName(code) }))}
          @change=${this.#setLanguage}
        ></sm-select>
      </div>
      <datalist id="waves">${known.map((wave) => html`<option value=${wave}></option>`)}</datalist>
      <button class="button small" @click=${this.#setForAll}>${text.setForAll()}</button>
    </section>`;
  }

  #describe(fields: Partial<IntakeFields>): void {
    this.intake.describe(this.file.id, fields);
  }

  #rename = ({ currentTarget }: Event): void => {
    const field = currentTarget as HTMLInputElement;
    const name = field.value.trim();
    if (name === "") field.value = this.file.name;
    else this.intake.rename(this.file.id, name);
  };
  #setKind = ({ currentTarget }: Event): void =>
    this.#describe({ kind: (currentTarget as Select).value as SourceKind });
  #setWave = ({ currentTarget }: Event): void =>
    this.#describe({ wave: (currentTarget as HTMLInputElement).value.trim() || undefined });
  #setDate = ({ currentTarget }: Event): void =>
    this.#describe({ date: (currentTarget as HTMLInputElement).value || undefined });
  #setLanguage = ({ currentTarget }: Event): void =>
    this.#describe({ language: (currentTarget as Select).value || undefined });
  #setForAll = (): void => this.intake.describe(undefined, this.file.fields);
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-import-fields": ImportFields;
  }
}
