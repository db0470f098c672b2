import { LitElement, html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { overlapRules, type OverlapRule, type UnitKind } from "#domain/agreement/specification";
import type { Edits } from "#domain/model/changes";
import type { CoderId, RoundId } from "#domain/model/ids";
import { participantRoles, type ParticipantRole } from "#domain/model/records";
import type { Round } from "#domain/model/round-records";
import type { ProjectIndex } from "#domain/query/project-index";
import { RoundCommandEvent } from "#features/agreement/round-command-event";
import { codersOf, roundsOf } from "#features/agreement/rounds-of";
import { designStyles } from "#features/agreement/set-up/design-styles";
import { agreementText as text } from "#messages/agreement";
import { transcriptsText } from "#messages/transcripts";
import type { Field } from "#ui/components/field";
import type { Segmented } from "#ui/components/segmented";
import type { Select } from "#ui/components/select";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import { fieldStyles } from "#ui/styles/field-styles";
import { rowStyles } from "#ui/styles/row-styles";
import "#features/agreement/set-up/compared-codes";
import "#ui/components/field";
import "#ui/components/segmented";
import "#ui/components/select";

/** Units that need nothing given beforehand. */
const units: readonly UnitKind[] = ["turn", "sentence", "token", "character", "source"];

/**
 * What a planned round is: who, which codes, compared how. Every choice counts at once.
 * @fires {RoundCommandEvent} sm-round-command - `edit`, `remove`
 */
@customElement("sm-round-design")
export class RoundDesignForm extends LitElement {
  static override styles = [baseStyles, buttonStyles, fieldStyles, rowStyles, designStyles];

  @property({ attribute: false }) index!: ProjectIndex;
  @property({ attribute: false }) round!: Round;
  /** Of the project, as it was when this was drawn: see {@link IndexWatch}. */
  @property({ attribute: false }) version = 0;
  @state() private nameMissing = false;

  override render() {
    const { name, unit, rule, withoutRoles } = this.round;
    return html`<div class="section-head">
        <h2>${text.theRound()}</h2>
        <span>${text.canChange()}</span>
      </div>
      <div class="fields">
        <sm-field
          label=${text.name()}
          maxlength="80"
          .value=${name}
          .error=${this.nameMissing ? text.nameNeeded() : ""}
          @change=${this.#rename}
        ></sm-field>
        <fieldset @change=${this.#choosePeople}>
          <legend class="field-label">${text.coders()}</legend>
          ${codersOf(this.index).map(({ id, name: coder }) =>
            this.#check(id, coder, this.round.coderIds.includes(id)),
          )}
        </fieldset>
        <sm-compared-codes
          .index=${this.index}
          .round=${this.round}
          .version=${this.version}
        ></sm-compared-codes>
        <div class="two">
          <sm-select
            label=${text.unit()}
            .choices=${units.map((value) => ({ value, label: text.unitName(value) }))}
            .value=${unit}
            @change=${this.#setUnit}
          ></sm-select>
          <sm-select
            label=${text.rule()}
            .choices=${overlapRules.map((value) => ({ value, label: text.ruleName(value) }))}
            .value=${rule}
            @change=${this.#setRule}
          ></sm-select>
        </div>
        <fieldset @change=${this.#chooseRoles}>
          <legend class="field-label">${text.leftOut()}</legend>
          <div class="roles">
            ${this.#roles().map((role) => this.#check(role, transcriptsText.role(role), withoutRoles.includes(role)))}
          </div>
        </fieldset>
        ${this.#sight()} ${this.#stability()}
        <button class="button quiet remove" @click=${this.#remove}>${text.remove()}</button>
      </div>`;
  }

  #check = (value: string, label: string, checked: boolean) =>
    html`<label class="line"
      ><input class="check" type="checkbox" .value=${value} .checked=${checked} />${label}</label
    >`;

  #sight() {
    const { isBlind, isFresh } = this.round;
    return html`<div>
        <sm-segmented
          wide
          label=${text.sight()}
          .options=${[
            { value: "blind", label: text.blind() },
            { value: "open", label: text.open() },
          ]}
          .value=${isBlind ? "blind" : "open"}
          @change=${this.#setSight}
        ></sm-segmented>
        <p class="note">${isBlind ? text.blindNote() : text.openNote()}</p>
      </div>
      <div>
        <sm-segmented
          wide
          label=${text.counts()}
          .options=${[
            { value: "fresh", label: text.fresh() },
            { value: "all", label: text.all() },
          ]}
          .value=${isFresh ? "fresh" : "all"}
          @change=${this.#setCounts}
        ></sm-segmented>
        <p class="note">${isFresh ? text.freshNote() : text.allNote()}</p>
      </div>`;
  }

  #stability() {
    const earlier = roundsOf(this.index).filter(
      ({ state: is, id }) => is === "closed" && id !== this.round.id,
    );
    if (earlier.length === 0) return nothing;
    return html`<sm-select
      label=${text.stability()}
      .choices=${[
        { value: "others", label: text.noStability() },
        ...earlier.map(({ id, name }) => ({ value: id, label: text.stabilityOf(name) })),
      ]}
      .value=${this.round.stabilityOf ?? "others"}
      @change=${this.#setStability}
    ></sm-select>`;
  }

  /** Roles that somebody has, and those chosen. */
  #roles(): readonly ParticipantRole[] {
    const present = new Set([...this.index.participants.values()].map(({ role }) => role));
    return participantRoles.filter((role) => present.has(role) || this.round.withoutRoles.includes(role));
  }

  #rename = ({ currentTarget }: Event): void => {
    const name = (currentTarget as Field).value.trim();
    this.nameMissing = name === "";
    if (name !== "") this.#edit({ name });
  };
  #choosePeople = (event: Event): void => {
    const checked = new Set(checkedIn(event));
    const coderIds: CoderId[] = codersOf(this.index)
      .map(({ id }) => id)
      .filter((id) => checked.has(id));
    this.#edit({ coderIds });
  };
  #chooseRoles = (event: Event): void => {
    const checked = new Set(checkedIn(event));
    this.#edit({ withoutRoles: participantRoles.filter((role) => checked.has(role)) });
  };
  #setUnit = ({ currentTarget }: Event): void =>
    this.#edit({ unit: (currentTarget as Select).value as UnitKind });
  #setRule = ({ currentTarget }: Event): void =>
    this.#edit({ rule: (currentTarget as Select).value as OverlapRule });
  #setSight = ({ currentTarget }: Event): void =>
    this.#edit({ isBlind: (currentTarget as Segmented).value === "blind" });
  #setCounts = ({ currentTarget }: Event): void =>
    this.#edit({ isFresh: (currentTarget as Segmented).value === "fresh" });
  #setStability = ({ currentTarget }: Event): void => {
    const { value } = currentTarget as Select;
    // Coding that was there already would agree with itself.
    if (value === "others") this.#edit({ stabilityOf: undefined });
    else this.#edit({ stabilityOf: value as RoundId, isFresh: true });
  };
  #remove = (): boolean => this.dispatchEvent(new RoundCommandEvent({ name: "remove" }));

  #edit(edits: Edits<"rounds">): void {
    this.dispatchEvent(new RoundCommandEvent({ name: "edit", edits }));
  }
}

/** Values of the boxes that are checked in the set where something changed. */
const checkedIn = ({ currentTarget }: Event): readonly string[] =>
  [...(currentTarget as HTMLElement).querySelectorAll<HTMLInputElement>("input:checked")].map(
    ({ value }) => value,
  );

declare global {
  interface HTMLElementTagNameMap {
    "sm-round-design": RoundDesignForm;
  }
}
