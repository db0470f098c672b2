import { LitElement, css, html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { ReadOptions, TranscriptDraft } from "#actions/read-transcript";
import type { TurnFix } from "#domain/intake/settle-turns";
import type { Intake } from "#features/transcripts/intake";
import { draftOf, type IntakeFile } from "#features/transcripts/intake-file";
import { formatTime } from "#messages/format";
import { transcriptsText as text } from "#messages/transcripts";
import type { ImportColumns } from "#features/transcripts/import-columns";
import type { Select } from "#ui/components/select";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import "#features/transcripts/import-columns";
import "#ui/components/empty";
import "#ui/components/select";

/** Turns drawn at first; a long transcript shows its beginning and the turns that ask for a decision. */
const shownAtFirst = 150;

/** How a file is read, with the choices that change it, and its turns as they will be. */
@customElement("sm-import-preview")
export class ImportPreview extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    css`
      :host {
        display: flex;
        flex-direction: column;
        min-block-size: 0;
        background: var(--paper);
      }
      .reading {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--s-2);
        padding: var(--s-3) var(--s-6);
        border-block-end: var(--hairline) solid var(--line);
        font: var(--t-13);
        color: var(--ink-2);
      }
      ol {
        flex: 1;
        margin: 0;
        padding: var(--s-3) 0;
        list-style: none;
        overflow: auto;
      }
      li {
        display: grid;
        grid-template-columns: 1.5rem 5rem minmax(0, 1fr);
        gap: 0 var(--s-3);
        padding: var(--s-2) var(--s-6) var(--s-2) var(--s-4);
        content-visibility: auto;
        contain-intrinsic-size: auto 3.5rem;
      }
      li[data-open] {
        background: var(--warn-t);
        box-shadow: inset 2px 0 var(--warn);
      }
      .number {
        font: var(--t-12);
        line-height: 1.75rem;
        color: var(--ink-3);
        text-align: end;
      }
      .who {
        font: var(--t-13);
        font-weight: 600;
        padding-block-start: 0.25rem;
        overflow-wrap: anywhere;
      }
      .who time {
        display: block;
        font: var(--t-12);
        color: var(--ink-3);
      }
      .nobody {
        color: var(--warn);
      }
      .talk {
        margin: 0;
        font: 400 1.0625rem/1.6rem var(--serif);
        white-space: pre-wrap;
        overflow-wrap: anywhere;
      }
      .decide {
        grid-column: 3;
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--s-2);
        padding-block-start: var(--s-1);
        font: var(--t-13);
        color: var(--ink-2);
      }
      .all {
        padding: var(--s-3) var(--s-6);
        border-block-start: var(--hairline) solid var(--line);
      }
    `,
  ];

  @property({ attribute: false }) intake!: Intake;
  @property({ attribute: false }) file: IntakeFile | undefined;
  /** The file whose turns are all drawn. */
  @state() private whole = "";

  override render() {
    const { file } = this;
    const draft = file && draftOf(file);
    if (!file || !draft)
      return html`<sm-empty
        >${this.intake.files.length === 0 ? text.nothingYet() : text.choosePreview()}</sm-empty
      >`;
    const all = this.whole === file.id || draft.turns.length <= shownAtFirst;
    const shown = draft.turns.flatMap((turn, index) =>
      all || index < shownAtFirst || turn.speaker === -1 ? [index] : [],
    );
    return html`${this.#choices(file, draft)}
      <ol aria-label=${text.preview(file.name)} tabindex="0">
        ${shown.map((index) => this.#turn(file, draft, index))}
      </ol>
      ${
        all
          ? nothing
          : html`<div class="all">
              <button class="button small" @click=${this.#showAll}>
                ${text.showAllTurns(draft.turns.length)}
              </button>
            </div>`
      }`;
  }

  #choices({ options }: IntakeFile, { reading, encoding, format, cueCount }: TranscriptDraft) {
    const select = (
      option: keyof ReadOptions,
      label: string,
      value: string,
      choices: readonly string[],
      name: (choice: string) => string,
    ) =>
      choices.length < 2
        ? nothing
        : html`<sm-select
            data-option=${option}
            label=${label}
            label-hidden
            .value=${value}
            .choices=${choices.map((choice) => ({ value: choice, label: name(choice) }))}
            @change=${this.#readOtherwise}
          ></sm-select>`;
    const joined = String(options.joinCues ?? true);
    return html`<div class="reading" role="group" aria-label=${text.readAs()}>
      <span aria-hidden="true">${text.readAs()}</span>
      ${select("format", text.formatChoice(), format, reading.formatChoices, text.format)}
      ${select("labels", text.labelStyle(), reading.labels, reading.labelChoices, text.labelStyleOf)}
      ${select("times", text.timeStyle(), reading.times, reading.timeChoices, text.timeStyleOf)}
      ${select("joinCues", text.cues(), joined, cueCount === undefined ? [] : ["true", "false"], (choice) =>
        choice === "true" ? text.cuesJoined() : text.cuesApart(),
      )}
      ${select(
        "encoding",
        text.encoding(),
        encoding,
        encoding === "utf-8" && options.encoding === undefined ? [] : reading.encodingChoices,
        (choice) => choice,
      )}
      ${
        reading.columns === undefined
          ? nothing
          : html`<sm-import-columns
              .reading=${reading}
              .options=${options}
              @change=${this.#readColumns}
            ></sm-import-columns>`
      }
    </div>`;
  }

  #turn(file: IntakeFile, draft: TranscriptDraft, index: number) {
    const turn = draft.turns[index]!;
    const fix = file.fixes.get(index);
    const asks = turn.speaker === -1 && draft.labels.length > 0;
    const said = fix === undefined || fix === "join" ? turn.speaker : fix.speaker;
    return html`<li data-turn=${index} ?data-open=${asks && fix === undefined}>
      <span class="number">${index + 1}</span>
      <span class="who ${said === -1 ? "nobody" : ""}">
        ${said === -1 ? (asks && fix !== "join" ? text.noSpeaker() : nothing) : this.#nameOf(file, draft.labels[said]!)}
        ${turn.startMs === undefined ? nothing : html`<time>${formatTime(turn.startMs)}</time>`}
      </span>
      <p class="talk">${draft.text.slice(turn.start, turn.end)}</p>
      ${asks ? html`<div class="decide">${this.#decision(file, draft, index, fix)}</div>` : nothing}
    </li>`;
  }

  #decision(file: IntakeFile, draft: TranscriptDraft, index: number, fix: TurnFix | undefined) {
    if (fix !== undefined)
      return html`${
          fix === "join" ? text.joinedTo(index) : text.setBy(this.#nameOf(file, draft.labels[fix.speaker]!))
        } <button class="link" @click=${this.#reopen}>${text.reopen()}</button>`;
    const next = draft.turns.slice(index + 1).find(({ speaker }) => speaker !== -1)?.speaker;
    return html`${
      index === 0
        ? nothing
        : html`<button class="button small" @click=${this.#join}>${text.joinToTurn(index)}</button>`
    }
    ${
      next === undefined
        ? nothing
        : html`<button class="button small" data-speaker=${next} @click=${this.#set}>
            ${text.setTo(this.#nameOf(file, draft.labels[next]!))}
          </button>`
    }`;
  }

  /** The person a label stands for, else the label. */
  #nameOf(file: IntakeFile, label: string): string {
    const key = file.speakers.find((speaker) => speaker.label === label)?.personKey;
    return this.intake.people.find((person) => person.key === key)?.name ?? label;
  }

  #turnOf = (event: Event): number[] => [
    Number((event.currentTarget as Element).closest("li")!.dataset["turn"]),
  ];
  #join = (event: Event): void => this.intake.fix(this.file!.id, this.#turnOf(event), "join");
  #reopen = (event: Event): void => this.intake.fix(this.file!.id, this.#turnOf(event), undefined);
  #set = (event: Event): void => {
    const speaker = Number((event.currentTarget as HTMLElement).dataset["speaker"]);
    this.intake.fix(this.file!.id, this.#turnOf(event), { speaker });
  };
  #showAll = (): void => {
    this.whole = this.file!.id;
  };
  #readColumns = ({ currentTarget }: Event): void =>
    this.intake.reread(this.file!.id, (currentTarget as ImportColumns).options);
  #readOtherwise = ({ currentTarget }: Event): void => {
    const { value, dataset } = currentTarget as Select;
    const option = dataset["option"]!;
    this.intake.reread(this.file!.id, {
      ...this.file!.options,
      [option]: option === "joinCues" ? value === "true" : value,
    });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-import-preview": ImportPreview;
  }
}
