import { LitElement, css, html, nothing, type PropertyValues } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import type { SpeakerChoice } from "#actions/edit-turns";
import type { ParticipantId } from "#domain/model/ids";
import type { ProjectIndex } from "#domain/query/project-index";
import { CorrectionCommandEvent } from "#features/coding/corrections/correction-command-event";
import type { CorrectionView } from "#features/coding/corrections/correcting";
import { readTime } from "#features/coding/corrections/read-time";
import { nameOfSpeaker } from "#features/coding/open-text";
import { correctionsText as text } from "#messages/corrections";
import { formatTime } from "#messages/format";
import "#ui/components/dialog";
import "#ui/components/field";
import type { Field } from "#ui/components/field";
import "#ui/components/select";
import type { Choice, Select } from "#ui/components/select";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";

type TurnView = Extract<CorrectionView, { name: "speaker" | "time" }>;

const newPerson = "new";

/**
 * Who speaks turns, or when one was spoken. Open while `view` is there.
 * @fires {CorrectionCommandEvent} sm-correction-command
 */
@customElement("sm-turn-dialog")
export class TurnDialog extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
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
      p {
        color: var(--ink-2);
        font: var(--t-13);
      }
    `,
  ];

  @property({ attribute: false }) index!: ProjectIndex;
  @property({ attribute: false }) view: TurnView | undefined;
  /** "speaker 3", "participant …", or new. */
  @state() private speaker = "";
  @state() private name = "";
  @state() private from = "";
  @state() private to = "";
  @state() private error = "";
  @query("sm-field") private readonly nameField!: Field | null;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has("view") || this.view === undefined) return;
    const { sourceId, first } = this.view.turns;
    const { speaker, startMs, endMs } = this.index.turnsOf(sourceId).at(first);
    this.speaker = `speaker ${speaker}`;
    this.name = this.error = "";
    this.from = startMs === undefined ? "" : formatTime(startMs);
    this.to = endMs === undefined ? "" : formatTime(endMs);
  }

  override render() {
    const { view } = this;
    const count = view?.turns.keys.length ?? 1;
    return html`<sm-dialog
      .heading=${view?.name === "time" ? text.changeTime() : text.changeSpeaker(count)}
      .open=${view !== undefined}
      @sm-dialog-close=${this.#close}
    >
      ${view === undefined ? nothing : view.name === "time" ? this.#times() : this.#speakers(view)}
      <button slot="footer" class="button" @click=${this.#close}>${text.cancel()}</button>
      <button slot="footer" class="button primary" @click=${this.#save}>${text.change()}</button>
    </sm-dialog>`;
  }

  #speakers = (view: TurnView) =>
    html`<div class="form">
      <sm-select
        data-autofocus
        .label=${text.speaker()}
        .choices=${this.#choices(view)}
        .value=${this.speaker}
        @change=${this.#choose}
      ></sm-select>
      ${
        this.speaker === newPerson
          ? html`<sm-field
              .label=${text.newName()}
              .value=${this.name}
              .error=${this.error}
              @input=${this.#write}
              data-line="name"
            ></sm-field>`
          : nothing
      }
    </div>`;

  #times = () =>
    html`<div class="form">
      <div class="pair">
        <sm-field
          data-autofocus
          data-line="from"
          .label=${text.startTime()}
          .value=${this.from}
          .error=${this.error}
          @input=${this.#write}
        ></sm-field>
        <sm-field data-line="to" .label=${text.endTime()} .value=${this.to} @input=${this.#write}></sm-field>
      </div>
      <p>${text.timeNote()}</p>
    </div>`;

  #choices({ turns }: TurnView): readonly Choice[] {
    const source = this.index.sources.get(turns.sourceId)!;
    const here = new Set(source.speakers.map(({ participantId }) => participantId));
    return [
      ...source.speakers.map((_, at) => ({
        value: `speaker ${at}`,
        label: nameOfSpeaker(source, at, this.index),
        group: text.inTranscript(),
      })),
      { value: "speaker -1", label: text.nobody(), group: text.inTranscript() },
      ...[...this.index.participants.values()]
        .filter(({ id }) => !here.has(id))
        .map(({ id, name }) => ({ value: `participant ${id}`, label: name, group: text.inProject() })),
      { value: newPerson, label: text.newPerson() },
    ];
  }

  #choose = ({ currentTarget }: Event): void => {
    this.speaker = (currentTarget as Select).value;
    if (this.speaker !== newPerson) return;
    void this.updateComplete.then(() => this.nameField?.focus());
  };

  #write = ({ currentTarget }: Event): void => {
    const { value, dataset } = currentTarget as Field;
    this[dataset["line"] as "name" | "from" | "to"] = value;
    this.error = "";
  };

  #save = (): void => {
    if (this.view?.name === "time") this.#saveTimes();
    else this.#saveSpeaker();
  };

  #saveTimes(): void {
    const [startMs, endMs] = [readTime(this.from), readTime(this.to)];
    if (startMs === "wrong" || endMs === "wrong") this.error = text.timeWrong();
    else if (startMs !== undefined && endMs !== undefined && endMs < startMs) this.error = text.timeOrder();
    else {
      const times = {
        ...(startMs === undefined ? {} : { startMs }),
        ...(endMs === undefined ? {} : { endMs }),
      };
      this.dispatchEvent(new CorrectionCommandEvent({ name: "time", times }));
    }
  }

  #saveSpeaker(): void {
    const [kind, id = ""] = this.speaker.split(" ");
    const newName = this.name.trim();
    if (kind === newPerson && newName === "") {
      this.error = text.nameMissing();
      return;
    }
    const choice: SpeakerChoice =
      kind === newPerson
        ? { newName }
        : kind === "speaker"
          ? { speaker: Number(id) }
          : { participantId: id as ParticipantId };
    this.dispatchEvent(new CorrectionCommandEvent({ name: "speaker", choice }));
  }

  #close = (): void => {
    this.dispatchEvent(new CorrectionCommandEvent({ name: "close" }));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-turn-dialog": TurnDialog;
  }
}
