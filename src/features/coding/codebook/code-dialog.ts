import { LitElement, css, html, type PropertyValues } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import type { CodeTree } from "#domain/codebook/code-tree";
import type { Code } from "#domain/model/records";
import { CodeCommandEvent, type CodeEdits } from "#features/coding/codebook/code-command-event";
import "#ui/components/color-choice";
import type { ColorChoice } from "#ui/components/color-choice";
import { codeFormText as text } from "#messages/coding-codebook";
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

/** Fields of a code that are text of several lines. */
const rules = ["definition", "includeWhen", "excludeWhen", "typicalExample", "boundaryExample"] as const;
type Rule = (typeof rules)[number];

/** What stands in the form. */
interface Draft extends Readonly<Record<Rule, string>> {
  readonly name: string;
  readonly color: number;
  readonly key: number | undefined;
  readonly isCodable: boolean;
}

/**
 * The form of a code: its name, the rule for using it, its colour and key. Open while `code` is there.
 * @fires {CodeCommandEvent} sm-code-command - `change` with what differs
 * @fires {DialogCloseEvent} sm-dialog-close
 */
@customElement("sm-code-dialog")
export class CodeDialog extends LitElement {
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
        align-items: start;
        gap: var(--s-4);
      }
      .codable {
        display: flex;
        gap: var(--s-2);
        font: var(--t-14);
      }
      .codable .field-note {
        display: block;
      }
      @media (width < 600px) {
        .pair {
          grid-template-columns: 1fr;
        }
      }
    `,
  ];

  /** The code the form is about; undefined while it is closed. */
  @property({ attribute: false }) code: Code | undefined;
  @property({ attribute: false }) tree!: CodeTree;
  /** Codings of it, by anybody. */
  @property({ type: Number }) codings = 0;

  @state() private draft: Draft | undefined;
  @state() private nameError = "";
  @query("#name") private readonly nameField!: Field;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has("code")) return;
    this.draft = this.code && draftOf(this.code);
    this.nameError = "";
  }

  override render() {
    const { draft } = this;
    return html`<sm-dialog
      size="medium"
      .heading=${this.code === undefined ? "" : text.heading(this.code.name)}
      .open=${draft !== undefined}
      @sm-dialog-close=${this.#close}
    >
      ${draft === undefined ? "" : this.#form(draft)}
      <button slot="footer" class="button" @click=${this.#close}>${text.cancel()}</button>
      <button slot="footer" class="button primary" @click=${this.#save}>${text.save()}</button>
    </sm-dialog>`;
  }

  #form = (draft: Draft) =>
    html`<div class="form" @keydown=${this.#key}>
      <sm-field
        id="name"
        data-autofocus
        .label=${text.name()}
        .value=${draft.name}
        .error=${this.nameError}
        @input=${this.#nameIt}
      ></sm-field>
      ${this.#rule(draft, "definition")}
      <div class="pair">${this.#rule(draft, "includeWhen")} ${this.#rule(draft, "excludeWhen")}</div>
      <div class="pair">${this.#rule(draft, "typicalExample")} ${this.#rule(draft, "boundaryExample")}</div>
      <div class="pair">
        <sm-color-choice .value=${draft.color} @change=${this.#colorIt}></sm-color-choice>
        <sm-select
          .label=${text.key()}
          .note=${text.keyNote()}
          .value=${String(draft.key ?? 0)}
          .choices=${this.#keys()}
          @change=${this.#keyIt}
        ></sm-select>
      </div>
      <label class="codable"
        ><input
          type="checkbox"
          class="check"
          .checked=${draft.isCodable}
          ?disabled=${this.codings > 0 && draft.isCodable}
          @change=${this.#toggleCodable}
        />
        <span
          >${text.codable()}
          <span class="field-note"
            >${this.codings > 0 ? text.codableUsed(this.codings) : text.codableNote()}</span
          ></span
        ></label
      >
    </div>`;

  #rule = (draft: Draft, rule: Rule) =>
    html`<sm-field
      data-rule=${rule}
      lines="2"
      .label=${text[rule]()}
      .value=${draft[rule]}
      @input=${this.#write}
    ></sm-field>`;

  #keys() {
    return [
      { value: "0", label: text.noKey() },
      ...Array.from({ length: 9 }, (_, index) => {
        const key = index + 1;
        const holder = this.tree.nodes.find(({ code }) => code.key === key && code.id !== this.code?.id);
        return {
          value: String(key),
          label: holder === undefined ? String(key) : text.keyTaken(key, holder.code.name),
        };
      }),
    ];
  }

  #change(fields: Partial<Draft>): void {
    if (this.draft !== undefined) this.draft = { ...this.draft, ...fields };
  }

  #nameIt = ({ currentTarget }: Event): void => {
    this.nameError = "";
    this.#change({ name: (currentTarget as Field).value });
  };

  #write = ({ currentTarget }: Event): void => {
    const field = currentTarget as Field;
    this.#change({ [field.dataset["rule"] as Rule]: field.value });
  };

  #colorIt = ({ currentTarget }: Event): void => {
    this.#change({ color: (currentTarget as ColorChoice).value });
  };

  #keyIt = ({ currentTarget }: Event): void => {
    this.#change({ key: Number((currentTarget as Select).value) || undefined });
  };

  #toggleCodable = ({ currentTarget }: Event): void => {
    this.#change({ isCodable: (currentTarget as HTMLInputElement).checked });
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
    const { code, draft } = this;
    if (code === undefined || draft === undefined) return;
    const name = draft.name.replace(/\s+/g, " ").trim();
    if (name === "") {
      this.nameError = text.nameNeeded();
      this.nameField.focus();
      return;
    }
    const edits: CodeEdits = {
      name,
      color: draft.color,
      key: draft.key,
      isCodable: draft.isCodable,
      ...Object.fromEntries(rules.map((rule) => [rule, draft[rule].trim() || undefined])),
    };
    this.dispatchEvent(new CodeCommandEvent({ name: "change", codeId: code.id, edits }));
    this.#close();
  };
}

const draftOf = (code: Code): Draft => ({
  name: code.name,
  color: code.color,
  key: code.key,
  isCodable: code.isCodable,
  definition: code.definition ?? "",
  includeWhen: code.includeWhen ?? "",
  excludeWhen: code.excludeWhen ?? "",
  typicalExample: code.typicalExample ?? "",
  boundaryExample: code.boundaryExample ?? "",
});

declare global {
  interface HTMLElementTagNameMap {
    "sm-code-dialog": CodeDialog;
  }
}
