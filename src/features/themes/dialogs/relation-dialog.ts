import { LitElement, css, html, nothing, type PropertyValues } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { MapNodeId, MapRelationId } from "#domain/model/ids";
import { relationTypes, type RelationType } from "#domain/model/theme-records";
import type { ShownMap } from "#domain/themes/thematic-map";
import { subjectName } from "#features/themes/subject-name";
import { ThemeCommandEvent } from "#features/themes/theme-command-event";
import { themesText as text } from "#messages/themes";
import { relationName } from "#messages/theme-words";
import { DialogCloseEvent } from "#ui/components/dialog-close-event";
import type { Field } from "#ui/components/field";
import type { Select } from "#ui/components/select";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import "#ui/components/dialog";
import "#ui/components/field";
import "#ui/components/select";

/** A relation to be changed, or the ends of one to be drawn, as far as they are known. */
export interface RelationAsk {
  readonly relationId?: MapRelationId | undefined;
  readonly fromId?: MapNodeId | undefined;
  readonly toId?: MapNodeId | undefined;
}

/**
 * How two things on a map relate: from which to which, of which kind, and in own words if wanted. Open while `ask` is there.
 * @fires {ThemeCommandEvent} sm-theme-command - `relate`, `edit-relation` or `remove-relation`
 * @fires {DialogCloseEvent} sm-dialog-close
 */
@customElement("sm-relation-dialog")
export class RelationDialog extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    css`
      .form {
        display: grid;
        gap: var(--s-4);
      }
      .sentence {
        font: var(--t-quote-large);
      }
      .wording {
        font-style: italic;
      }
    `,
  ];

  @property({ attribute: false }) map: ShownMap | undefined;
  @property({ attribute: false }) ask: RelationAsk | undefined;
  @state() private fromId: MapNodeId | undefined;
  @state() private toId: MapNodeId | undefined;
  @state() private type: RelationType = "supports";
  @state() private wording = "";

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has("ask") || this.ask === undefined) return;
    const known = this.map?.relations.find(({ record }) => record.id === this.ask?.relationId);
    this.fromId = known?.from.record.id ?? this.ask.fromId;
    this.toId = known?.to.record.id ?? this.ask.toId;
    this.type = known?.record.type ?? "supports";
    this.wording = known?.record.label ?? "";
  }

  override render() {
    const isNew = this.ask?.relationId === undefined;
    return html`<sm-dialog
      .heading=${isNew ? text.newRelation() : text.relation()}
      .open=${this.ask !== undefined}
      @sm-dialog-close=${this.#close}
    >
      ${this.ask === undefined ? nothing : this.#form(isNew)}
      ${
        isNew
          ? nothing
          : html`<button slot="footer" class="button danger" @click=${this.#remove}>
                ${text.removeRelation()}
              </button>
              <button slot="footer" class="button" @click=${this.#turn}>${text.turnRelation()}</button>`
      }
      <button slot="footer" class="button primary" ?disabled=${!this.#isWhole()} @click=${this.#save}>
        ${isNew ? text.drawRelation() : text.save()}
      </button>
    </sm-dialog>`;
  }

  #form(isNew: boolean) {
    const nodes = (this.map?.nodes ?? []).map((node) => ({
      value: node.record.id,
      label: subjectName(node),
    }));
    const nameOf = (id: MapNodeId | undefined) => nodes.find(({ value }) => value === id)?.label ?? "…";
    return html`<div class="form">
      ${
        isNew
          ? html`<sm-select
                ?data-autofocus=${this.ask?.fromId === undefined}
                label=${text.relationFrom()}
                placeholder=${text.chooseEnd()}
                .value=${this.fromId ?? ""}
                .choices=${nodes.filter(({ value }) => value !== this.toId)}
                @change=${this.#setFrom}
              ></sm-select
              ><sm-select
                label=${text.relationTo()}
                placeholder=${text.chooseEnd()}
                .value=${this.toId ?? ""}
                .choices=${nodes.filter(({ value }) => value !== this.fromId)}
                @change=${this.#setTo}
              ></sm-select>`
          : nothing
      }
      <sm-select
        ?data-autofocus=${!isNew || this.ask?.fromId !== undefined}
        label=${text.relationKind()}
        .value=${this.type}
        .choices=${relationTypes.map((type) => ({ value: type, label: relationName(type) }))}
        @change=${this.#setType}
      ></sm-select>
      <sm-field
        label=${text.ownWords()}
        note=${text.ownWordsNote()}
        .value=${this.wording}
        @input=${this.#setWording}
      ></sm-field>
      <p class="sentence">
        ${nameOf(this.fromId)}
        <span class="wording">${this.wording.trim() || relationName(this.type)}</span> ${nameOf(this.toId)}
      </p>
    </div>`;
  }

  #isWhole = (): boolean => this.fromId !== undefined && this.toId !== undefined && this.fromId !== this.toId;

  #wordingNow = () => ({ type: this.type, label: this.wording.trim() || undefined });

  #setFrom = ({ currentTarget }: Event): void => {
    this.fromId = ((currentTarget as Select).value || undefined) as MapNodeId | undefined;
  };
  #setTo = ({ currentTarget }: Event): void => {
    this.toId = ((currentTarget as Select).value || undefined) as MapNodeId | undefined;
  };
  #setType = ({ currentTarget }: Event): void => {
    this.type = (currentTarget as Select).value as RelationType;
  };
  #setWording = ({ currentTarget }: Event): void => {
    this.wording = (currentTarget as Field).value;
  };

  #save = (): void => {
    const { ask, fromId, toId } = this;
    if (ask === undefined || fromId === undefined || toId === undefined || fromId === toId) return;
    const wording = this.#wordingNow();
    this.#close();
    this.dispatchEvent(
      new ThemeCommandEvent(
        ask.relationId === undefined
          ? { name: "relate", fromId, toId, wording }
          : { name: "edit-relation", relationId: ask.relationId, edits: wording },
      ),
    );
  };
  #turn = (): void => {
    const relationId = this.ask?.relationId;
    if (relationId === undefined) return;
    const edits = { ...this.#wordingNow(), turned: true };
    this.#close();
    this.dispatchEvent(new ThemeCommandEvent({ name: "edit-relation", relationId, edits }));
  };
  #remove = (): void => {
    const relationId = this.ask?.relationId;
    if (relationId === undefined) return;
    this.#close();
    this.dispatchEvent(new ThemeCommandEvent({ name: "remove-relation", relationId }));
  };
  #close = (): void => {
    this.ask = undefined;
    this.dispatchEvent(new DialogCloseEvent());
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-relation-dialog": RelationDialog;
  }
}
