import { LitElement, css, html, nothing, type PropertyValues } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { ThematicMapId } from "#domain/model/ids";
import { mapStages, type MapStage, type ThematicMap } from "#domain/model/theme-records";
import { ThemeCommandEvent } from "#features/themes/theme-command-event";
import { themesText as text } from "#messages/themes";
import { stageName } from "#messages/theme-words";
import { DialogCloseEvent } from "#ui/components/dialog-close-event";
import type { Field } from "#ui/components/field";
import type { Select } from "#ui/components/select";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import "#ui/components/dialog";
import "#ui/components/field";
import "#ui/components/select";

/** A map to be changed, or one to be drawn: what is asked for. */
export interface MapAsk {
  /** Undefined for a new one. */
  readonly mapId: ThematicMapId | undefined;
}

/**
 * Name, stage and question of a map; of a new one also what it begins from. Open while `ask` is there.
 * @fires {ThemeCommandEvent} sm-theme-command - `create-map`, `edit-map` or `remove-map`
 * @fires {DialogCloseEvent} sm-dialog-close
 */
@customElement("sm-map-dialog")
export class MapDialog extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    css`
      .form {
        display: grid;
        gap: var(--s-4);
      }
    `,
  ];

  @property({ attribute: false }) maps: readonly ThematicMap[] = [];
  @property({ attribute: false }) ask: MapAsk | undefined;
  /** The question shown where a map has none of its own. */
  @property() question = "";
  /** Whether the question stands on the map that is changed. */
  @property({ attribute: false }) hasQuestion = true;
  @state() private name = "";
  @state() private stage: MapStage = "candidate";
  @state() private ownQuestion = "";
  /** What a new one begins as: another map, every theme around the question, or without it. */
  @state() private begins: ThematicMapId | "question" | "themes" = "question";
  @state() private nameError = "";

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has("ask") || this.ask === undefined) return;
    const known = this.#known();
    const last = this.maps.at(-1);
    const next = last === undefined ? "candidate" : last.stage === "candidate" ? "reviewed" : "final";
    this.stage = known?.stage ?? next;
    this.name = known?.name ?? stageName(this.stage);
    this.ownQuestion = known?.question ?? "";
    this.begins = last?.id ?? "question";
    this.nameError = "";
  }

  override render() {
    const known = this.#known();
    return html`<sm-dialog
      .heading=${known === undefined ? text.newMap() : text.mapHeading(known.name)}
      .open=${this.ask !== undefined}
      @sm-dialog-close=${this.#close}
    >
      ${this.ask === undefined ? nothing : this.#form(known)}
      ${
        known === undefined
          ? nothing
          : html`<button slot="footer" class="button danger" @click=${this.#remove}>
              ${text.removeMap()}
            </button>`
      }
      <button slot="footer" class="button primary" @click=${this.#save}>
        ${known === undefined ? text.drawMap() : text.save()}
      </button>
    </sm-dialog>`;
  }

  #form(known: ThematicMap | undefined) {
    const isWithout = known === undefined ? this.begins === "themes" : !this.hasQuestion;
    return html`<div class="form">
      <sm-field
        data-autofocus
        label=${text.mapName()}
        .value=${this.name}
        .error=${this.nameError}
        @input=${this.#setName}
      ></sm-field>
      <sm-select
        label=${text.mapStage()}
        .value=${this.stage}
        .choices=${mapStages.map((stage) => ({ value: stage, label: stageName(stage) }))}
        @change=${this.#setStage}
      ></sm-select>
      ${
        known === undefined
          ? html`<sm-select
              label=${text.mapBegins()}
              .value=${this.begins}
              .choices=${[
                ...this.maps.map(({ id, name }) => ({ value: id, label: text.asMap(name) })),
                { value: "question", label: text.freshMap() },
                { value: "themes", label: text.mapOfThemes() },
              ]}
              @change=${this.#setBegins}
            ></sm-select>`
          : nothing
      }
      <sm-field
        lines="2"
        label=${text.mapQuestion()}
        placeholder=${this.question}
        .value=${this.ownQuestion}
        note=${known !== undefined && isWithout ? text.questionElsewhere() : ""}
        ?disabled=${isWithout}
        @input=${this.#setQuestion}
      ></sm-field>
    </div>`;
  }

  #known = (): ThematicMap | undefined => this.maps.find(({ id }) => id === this.ask?.mapId);

  #setName = ({ currentTarget }: Event): void => {
    this.name = (currentTarget as Field).value;
    this.nameError = "";
  };
  #setStage = ({ currentTarget }: Event): void => {
    const named = this.name === stageName(this.stage);
    this.stage = (currentTarget as Select).value as MapStage;
    if (named && this.ask?.mapId === undefined) this.name = stageName(this.stage);
  };
  #setQuestion = ({ currentTarget }: Event): void => {
    this.ownQuestion = (currentTarget as Field).value;
  };
  #setBegins = ({ currentTarget }: Event): void => {
    this.begins = (currentTarget as Select).value as typeof this.begins;
  };

  #save = (): void => {
    const name = this.name.replace(/\s+/g, " ").trim();
    if (name === "") {
      this.nameError = text.nameNeeded();
      return;
    }
    const known = this.#known();
    const question = this.ownQuestion.trim();
    const { stage, begins } = this;
    const isFresh = begins === "question" || begins === "themes";
    this.#close();
    this.dispatchEvent(
      new ThemeCommandEvent(
        known === undefined
          ? {
              name: "create-map",
              wording: { name, stage, ...(question === "" ? {} : { question }) },
              begins: isFresh ? { withQuestion: begins === "question" } : { copied: begins },
            }
          : { name: "edit-map", mapId: known.id, edits: { name, stage, question: question || undefined } },
      ),
    );
  };
  #remove = (): void => {
    const known = this.#known();
    this.#close();
    if (known !== undefined)
      this.dispatchEvent(new ThemeCommandEvent({ name: "remove-map", mapId: known.id }));
  };
  #close = (): void => {
    this.ask = undefined;
    this.dispatchEvent(new DialogCloseEvent());
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-map-dialog": MapDialog;
  }
}
