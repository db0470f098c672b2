import { LitElement, css, html, nothing, type PropertyValues } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import type { SpeakerAssignment } from "#domain/intake/assign-speakers";
import { participantRoles, type ParticipantRole } from "#domain/model/records";
import type { Intake } from "#features/transcripts/intake";
import { draftOf, openTurns, type IntakeFile } from "#features/transcripts/intake-file";
import { transcriptsText as text } from "#messages/transcripts";
import type { Field } from "#ui/components/field";
import type { Select } from "#ui/components/select";
import { baseStyles } from "#ui/styles/base-styles";
import { rowStyles } from "#ui/styles/row-styles";
import "#ui/components/field";
import "#ui/components/icon";
import "#ui/components/select";

const nobody = "nobody";
const newPerson = "new";
/** Turn numbers named under "None" before the rest is only counted. */
const turnsNamed = 4;

/** Whom each speaker label of a file stands for, their roles, and one decision for all turns that name nobody. */
@customElement("sm-import-speakers")
export class ImportSpeakers extends LitElement {
  static override styles = [
    baseStyles,
    rowStyles,
    css`
      .speaker {
        display: grid;
        grid-template-columns: minmax(5.5rem, 1fr) 1rem minmax(0, 10rem);
        gap: var(--s-1) var(--s-3);
        align-items: center;
        padding-block: var(--s-1);
      }
      .label {
        font: var(--t-14);
        overflow-wrap: anywhere;
      }
      .label small {
        display: block;
        font: var(--t-12);
        color: var(--ink-3);
      }
      sm-icon {
        color: var(--ink-3);
      }
      .role,
      .fresh {
        grid-column: 3;
      }
      .fresh {
        grid-column: 2 / -1;
      }
    `,
  ];

  @property({ attribute: false }) intake!: Intake;
  @property({ attribute: false }) file!: IntakeFile;
  /** The label that is being given to somebody who is not in the list. */
  @state() private naming = "";
  @query("sm-field") private readonly field!: Field | null;

  protected override updated(changed: PropertyValues): void {
    const { field } = this;
    // A field that was just made has nothing to focus before it is drawn.
    if (changed.has("naming") && field) void field.updateComplete.then(() => field.focus());
  }

  override render() {
    const { file } = this;
    const draft = draftOf(file)!;
    const turns = new Map<number, number>();
    for (const { speaker } of draft.turns) turns.set(speaker, (turns.get(speaker) ?? 0) + 1);
    return html`<section class="panel-section">
      <h3 class="section-head">
        <span>${text.speakers()}</span><span>${text.foundInFile(draft.labels.length)}</span>
      </h3>
      ${repeat(
        file.speakers,
        ({ label }) => label,
        (speaker, index) => this.#speaker(speaker, turns.get(index) ?? 0),
      )}
      ${draft.labels.length === 0 ? nothing : this.#unnamed(openTurns(file))}
    </section>`;
  }

  #speaker = (speaker: SpeakerAssignment, turns: number) => {
    const { label, personKey, because } = speaker;
    const { people } = this.intake;
    const person = people.find(({ key }) => key === personKey);
    const group = (inProject: boolean) =>
      people
        .filter(({ participantId }) => (participantId !== undefined) === inProject)
        .map(({ key, name }) => ({
          value: key,
          label: name,
          group: inProject ? text.inProject() : text.inImport(),
        }));
    const choices = [
      ...group(true),
      ...group(false),
      { value: newPerson, label: text.newPerson() },
      { value: nobody, label: text.nobody() },
    ];
    return html`<div class="speaker" data-label=${label}>
      <span class="label">${label}<small>${text.turns(turns)}</small></span>
      <sm-icon name="arrow-right"></sm-icon>
      <sm-select
        label=${text.speakerIs(label)}
        label-hidden
        .value=${this.naming === label ? newPerson : (personKey ?? nobody)}
        .choices=${choices}
        note=${because === "alias" && person ? text.looksLike(person.name) : ""}
        @change=${this.#assign}
      ></sm-select>
      ${
        this.naming === label
          ? html`<sm-field class="fresh" label=${text.newPersonName()} @change=${this.#assignNew}></sm-field>`
          : nothing
      }
      ${
        person && person.participantId === undefined && this.naming !== label
          ? html`<sm-select
              class="role"
              label=${text.roleOf(person.name)}
              label-hidden
              .value=${person.role ?? nobody}
              .choices=${[
                { value: nobody, label: text.noRole() },
                ...participantRoles.map((role) => ({ value: role, label: text.role(role) })),
              ]}
              @change=${this.#setRole}
            ></sm-select>`
          : nothing
      }
    </div>`;
  };

  #unnamed(open: readonly number[]) {
    if (open.length === 0) return nothing;
    const numbers = open.slice(0, turnsNamed).map((index) => index + 1);
    const rest = open.length - numbers.length;
    const list = `${numbers.join(", ")}${rest > 0 ? ` ${text.more(rest)}` : ""}`;
    return html`<div class="speaker">
      <span class="label">${text.none()}<small>${text.turns(open.length)}</small></span>
      <sm-icon name="arrow-right"></sm-icon>
      <sm-select
        label=${text.speakerIs(text.none())}
        label-hidden
        placeholder=${text.chooseSpeaker()}
        warning=${text.turnsNamed(list, open.length)}
        .choices=${draftOf(this.file)!.labels.map((label, index) => ({ value: String(index), label }))}
        @change=${this.#setUnnamed}
      ></sm-select>
    </div>`;
  }

  #labelOf = (event: Event): string =>
    (event.currentTarget as Element).closest<HTMLElement>(".speaker")!.dataset["label"]!;

  #assign = (event: Event): void => {
    const { value } = event.currentTarget as Select;
    const label = this.#labelOf(event);
    this.naming = value === newPerson ? label : "";
    if (value !== newPerson) this.intake.assign(this.file.id, label, value === nobody ? undefined : value);
  };

  #assignNew = (event: Event): void => {
    const name = (event.currentTarget as Field).value.trim();
    const label = this.#labelOf(event);
    this.naming = "";
    if (name !== "") this.intake.assignNew(this.file.id, label, name);
  };

  #setRole = (event: Event): void => {
    const { value } = event.currentTarget as Select;
    const key = this.file.speakers.find(({ label }) => label === this.#labelOf(event))?.personKey;
    if (key === undefined) return;
    this.intake.editPerson(key, { role: value === nobody ? undefined : (value as ParticipantRole) });
  };

  #setUnnamed = ({ currentTarget }: Event): void => {
    const speaker = Number((currentTarget as Select).value);
    this.intake.fix(this.file.id, openTurns(this.file), { speaker });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-import-speakers": ImportSpeakers;
  }
}
