import { LitElement, css, html, type PropertyValues } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { answerKinds, type AnswerWording } from "#domain/memos/theme-answers";
import type { ParticipantId, ThemeAnswerId, ThemeId } from "#domain/model/ids";
import type { Participant } from "#domain/model/records";
import type { ThemeAnswer } from "#domain/model/theme-records";
import { memberCheckText as text } from "#messages/member-check";
import type { Field } from "#ui/components/field";
import type { Segmented } from "#ui/components/segmented";
import type { Select } from "#ui/components/select";
import { isComposing } from "#ui/composing";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import "#ui/components/field";
import "#ui/components/segmented";
import "#ui/components/select";

/** Who answered a theme, what, and in which words. Escape gives it up, Enter with Control records it. */
@customElement("sm-answer-form")
export class AnswerForm extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        align-items: end;
        gap: var(--s-3);
        padding-block: var(--s-3);
      }
      sm-field,
      .buttons {
        grid-column: 1 / -1;
      }
      .buttons {
        display: flex;
        justify-content: flex-end;
        gap: var(--s-2);
      }
      @media (width < 600px) {
        :host {
          grid-template-columns: minmax(0, 1fr);
        }
      }
    `,
  ];

  @property({ attribute: false }) people: readonly Participant[] = [];
  /** The answer that is changed; undefined for a new one. */
  @property({ attribute: false }) known: ThemeAnswer | undefined;
  /** The theme that is answered, or the answer that is changed. */
  @property({ attribute: false }) opens!: ThemeId | ThemeAnswerId;
  /** Records the answer, or gives it up. */
  @property({ attribute: false }) settle!: (
    opens: ThemeId | ThemeAnswerId,
    wording: Omit<AnswerWording, "themeId"> | undefined,
  ) => void;

  @query("sm-select") private readonly first!: Select;
  @state() private who = "unnamed";
  @state() private answer: AnswerWording["answer"] = "recognised";
  @state() private comment = "";

  constructor() {
    super();
    this.addEventListener("keydown", this.#key);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has("known") || this.known === undefined) return;
    this.who = this.known.participantId ?? "unnamed";
    this.answer = this.known.answer;
    this.comment = this.known.comment;
  }

  override render() {
    return html`<sm-select
        label=${text.who()}
        .value=${this.who}
        .choices=${[
          { value: "unnamed", label: text.unnamed() },
          ...this.people.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        @change=${this.#setWho}
      ></sm-select>
      <sm-segmented
        label=${text.theirAnswer()}
        .value=${this.answer}
        .options=${answerKinds.map((value) => ({ value, label: text.answer(value) }))}
        @change=${this.#setAnswer}
      ></sm-segmented>
      <sm-field
        label=${text.comment()}
        lines="2"
        maxlength="5000"
        .value=${this.comment}
        @input=${this.#setComment}
      ></sm-field>
      <div class="buttons">
        <button class="button" @click=${this.#cancel}>${text.cancel()}</button>
        <button class="button primary" @click=${this.#record}>
          ${this.known === undefined ? text.recordDo() : text.save()}
        </button>
      </div>`;
  }

  protected override firstUpdated(): void {
    void this.first.updateComplete.then(() => this.first.focus());
  }

  #setWho = ({ currentTarget }: Event): void => {
    this.who = (currentTarget as Select).value;
  };
  #setAnswer = ({ currentTarget }: Event): void => {
    this.answer = (currentTarget as Segmented).value as AnswerWording["answer"];
  };
  #setComment = ({ currentTarget }: Event): void => {
    this.comment = (currentTarget as Field).value;
  };
  #key = (event: KeyboardEvent): void => {
    const inChoices = event.composedPath()[0] instanceof HTMLOptionElement;
    if (isComposing(event) || inChoices) return;
    if (event.key === "Escape") this.#cancel();
    else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) this.#record();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  #cancel = (): void => this.settle(this.opens, undefined);
  #record = (): void =>
    this.settle(this.opens, {
      participantId: this.who === "unnamed" ? undefined : (this.who as ParticipantId),
      answer: this.answer,
      comment: this.comment,
    });
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-answer-form": AnswerForm;
  }
}
