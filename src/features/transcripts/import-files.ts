import { LitElement, css, html, nothing } from "lit";
import { customElement, property, query } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import { broughtAlong, draftOf, openTurns, type IntakeFile } from "#features/transcripts/intake-file";
import type { Intake } from "#features/transcripts/intake";
import { FileChooseEvent } from "#features/transcripts/file-choose-event";
import { errorText } from "#messages/errors";
import { transcriptsText as text } from "#messages/transcripts";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import { fieldStyles } from "#ui/styles/field-styles";
import "#ui/components/icon";
import "#ui/components/progress";

/** What the system's file dialog shows first; files of other kinds are read too, by what is in them. */
const accepted = ".docx,.odt,.rtf,.pdf,.txt,.md,.markdown,.vtt,.srt,.sbv,.json,.otr,.csv,.tsv,.xlsx";

/**
 * The files of an import: where to drop them, how far each has come, what is the matter with it.
 * @fires {FileChooseEvent} sm-file-choose - the preview shall show this file
 */
@customElement("sm-import-files")
export class ImportFiles extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    fieldStyles,
    css`
      :host {
        display: flex;
        flex-direction: column;
        min-block-size: 0;
        background: var(--panel);
      }
      .drop {
        margin: var(--s-3);
        padding: var(--s-5) var(--s-3);
        border: var(--hairline) dashed var(--edge);
        border-radius: var(--r-control);
        font: var(--t-14);
        text-align: center;
        color: var(--ink-2);
      }
      .drop strong {
        color: var(--ink);
        font-weight: 600;
      }
      .drop small {
        display: block;
        font: var(--t-13);
        color: var(--ink-3);
      }
      :host([dropping]) .drop {
        border: 2px solid var(--accent);
        padding: calc(var(--s-5) - 1px) calc(var(--s-3) - 1px);
      }
      ul {
        margin: 0;
        padding: 0;
        list-style: none;
        overflow: auto;
        border-block-start: var(--hairline) solid var(--line);
      }
      li {
        display: grid;
        grid-template-columns: 1rem 1fr auto;
        gap: 0 var(--s-3);
        align-items: start;
        padding: var(--s-3);
        border-block-end: var(--hairline) solid var(--line);
        position: relative;
      }
      li:hover {
        background: var(--hover);
      }
      li[data-current] {
        background: var(--accent-t);
        box-shadow: inset 2px 0 var(--accent);
      }
      .state {
        block-size: 1.25rem;
        align-content: center;
      }
      .name {
        appearance: none;
        border: 0;
        padding: 0;
        background: none;
        color: var(--ink);
        font: var(--t-14-heading);
        text-align: start;
        overflow-wrap: anywhere;
        cursor: pointer;
      }
      /* The whole row shows the file; its other controls stay above. */
      .name::after {
        content: "";
        position: absolute;
        inset: 0;
      }
      .check,
      .icon-button {
        position: relative;
        z-index: 1;
      }
      .icon-button {
        margin-block-start: -0.25rem;
      }
      p {
        grid-column: 2;
        margin: 0;
        font: var(--t-13);
        color: var(--ink-2);
      }
      .good {
        color: var(--good);
      }
      .warn {
        color: var(--warn);
      }
      .bad {
        color: var(--bad);
      }
      li[data-left-out] .name {
        color: var(--ink-3);
        font-weight: 400;
      }
    `,
  ];

  @property({ attribute: false }) intake!: Intake;
  /** Replaced at every change of the import, so that the list is drawn again. */
  @property({ attribute: false }) files: readonly IntakeFile[] = [];
  @property() current = "";
  @query("input[type=file]") private readonly picker!: HTMLInputElement;

  override render() {
    return html`<div class="drop">
        <strong>${text.drop()}</strong>
        <button class="link" @click=${this.#askForFiles}>${text.choose()}</button>
        <small>${text.formats()}</small>
        <input
          type="file"
          multiple
          hidden
          tabindex="-1"
          aria-label=${text.chooseFiles()}
          accept=${accepted}
          @change=${this.#addChosen}
        />
      </div>
      ${
        this.files.length === 0
          ? nothing
          : html`<ul aria-label=${text.files()}>
              ${repeat(this.files, ({ id }) => id, this.#row)}
            </ul>`
      }`;
  }

  #row = (file: IntakeFile) =>
    html`<li
      data-id=${file.id}
      ?data-current=${file.id === this.current}
      ?data-left-out=${file.state.kind === "read" && !file.included}
    >
      <span class="state">${this.#state(file)}</span>
      <button class="name" aria-current=${file.id === this.current ? "true" : "false"} @click=${this.#choose}>
        ${file.file.name}
      </button>
      <button class="icon-button small" aria-label=${text.removeFile(file.file.name)} @click=${this.#remove}>
        <sm-icon name="close"></sm-icon>
      </button>
      ${this.#remarks(file)}
    </li>`;

  #state(file: IntakeFile) {
    const { state } = file;
    if (state.kind === "waiting" || state.kind === "reading")
      return html`<sm-progress ring label=${text.readingFile(file.file.name)}></sm-progress>`;
    if (state.kind === "refused") return icon("close", "bad", text.notReadable());
    return html`<input
      type="checkbox"
      class="check"
      aria-label=${text.includeFile(file.file.name)}
      .checked=${file.included}
      @change=${this.#include}
    />`;
  }

  #remarks(file: IntakeFile) {
    const { state, likeness } = file;
    if (state.kind === "waiting") return html`<p>${text.waiting()}</p>`;
    if (state.kind === "reading") return html`<p>${text.reading()}</p>`;
    if (state.kind === "refused") return html`<p class="bad">${errorText(state.error)}</p>`;
    const draft = draftOf(file)!;
    const open = openTurns(file).length;
    const { memos, codings } = broughtAlong(file);
    const format = text.format(draft.format);
    return html`<p>
        ${
          draft.cueCount !== undefined && draft.cueCount !== draft.turns.length
            ? text.turnsFromCues(format, draft.turns.length, draft.cueCount)
            : text.formatAndTurns(format, draft.turns.length)
        }
      </p>
      ${text.brings(memos, codings).map((what) => html`<p>${what}</p>`)}
      ${likeness ? html`<p class="warn">${likenessText(file)}</p>` : nothing}
      ${draft.labels.length > 0 && open > 0 ? html`<p class="warn">${text.withoutSpeaker(open)}</p>` : nothing}`;
  }

  #idOf = (event: Event): string => (event.currentTarget as Element).closest("li")!.dataset["id"]!;
  #choose = (event: Event): void => void this.dispatchEvent(new FileChooseEvent(this.#idOf(event)));
  #remove = (event: Event): void => this.intake.remove(this.#idOf(event));
  #include = (event: Event): void =>
    this.intake.include(this.#idOf(event), (event.currentTarget as HTMLInputElement).checked);
  #askForFiles = (): void => this.picker.click();
  #addChosen = ({ currentTarget }: Event): void => {
    const input = currentTarget as HTMLInputElement;
    this.intake.add(input.files ?? []);
    input.value = "";
  };
}

const icon = (name: "close", tone: string, label: string) =>
  html`<sm-icon class=${tone} name=${name} role="img" aria-label=${label}></sm-icon>`;

function likenessText({ likeness, included }: IntakeFile): string {
  const { name, share, same } = likeness!;
  if (same) return included ? text.sameAs(name) : text.sameLeftOut(name);
  const percent = Math.floor(share * 100);
  return included ? text.nearlySame(percent, name) : text.nearlySameLeftOut(percent, name);
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-import-files": ImportFiles;
  }
}
