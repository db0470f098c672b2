import { LitElement, html, nothing } from "lit";
import { customElement, property, query } from "lit/decorators.js";
import type { CodeNode, CodeTree } from "#domain/codebook/code-tree";
import type { Code } from "#domain/model/records";
import { BookCommandEvent, type CodeEdits } from "#features/codebook/book-command-event";
import { codeSettingsStyles } from "#features/codebook/editor/code-settings-styles";
import { bookText as text } from "#messages/codebook";
import { codeFormText } from "#messages/coding-codebook";
import "#ui/components/color-choice";
import type { ColorChoice } from "#ui/components/color-choice";
import "#ui/components/icon";
import "#ui/components/select";
import type { Select } from "#ui/components/select";
import "#ui/components/swatch";
import { deepActiveElement } from "#ui/focus";
import { isInside } from "#ui/open-dialogs";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import { fieldStyles } from "#ui/styles/field-styles";
import { floatStyles } from "#ui/styles/float-styles";

/**
 * The line below a code's name: colour, key, parent, origin, level, and whether it can be applied. Each settles as it is chosen.
 * @fires {BookCommandEvent} sm-book-command
 */
@customElement("sm-code-settings")
export class CodeSettings extends LitElement {
  static override styles = [baseStyles, buttonStyles, fieldStyles, floatStyles, codeSettingsStyles];

  @property({ attribute: false }) node!: CodeNode;
  @property({ attribute: false }) tree!: CodeTree;
  /** Codings of it, by anybody. */
  @property({ type: Number }) codings = 0;
  /** Stands at the end of the line. */
  @property() note = "";
  @query("sm-color-choice") private readonly colors!: ColorChoice;
  @query(".color-button") private readonly colorButton!: HTMLElement;

  override render() {
    const { code } = this.node;
    return html`<div class="meta">
        <span>
          <span class="label">${codeFormText.color()}</span>
          <button
            class="button small quiet color-button"
            popovertarget="colors"
            aria-label=${text.colorButton(codeFormText.colorName(code.color))}
          >
            <sm-swatch .color=${code.color}></sm-swatch>${codeFormText.colorName(code.color)}
          </button>
        </span>
        <sm-select
          inline
          .label=${codeFormText.key()}
          .value=${String(code.key ?? 0)}
          .choices=${this.#keys()}
          @change=${this.#setKey}
        ></sm-select>
        <span>
          <span class="label">${text.parent()}</span>
          <button class="link" aria-haspopup="dialog" @click=${this.#move}>
            ${this.node.parent?.code.name ?? text.atTop()}
          </button>
        </span>
        ${this.note === "" ? nothing : html`<span class="end">${this.note}</span>`}
      </div>
      <div class="meta">
        <sm-select
          inline
          .label=${text.origin()}
          .value=${code.origin ?? "none"}
          .choices=${[
            { value: "none", label: text.notSaid() },
            ...(["inductive", "deductive", "in-vivo"] as const).map((value) => ({
              value,
              label: text.originOf(value),
            })),
          ]}
          @change=${this.#setOrigin}
        ></sm-select>
        <sm-select
          inline
          .label=${text.level()}
          .value=${code.level ?? "none"}
          .choices=${[
            { value: "none", label: text.notSaid() },
            ...(["semantic", "latent"] as const).map((value) => ({ value, label: text.levelOf(value) })),
          ]}
          @change=${this.#setLevel}
        ></sm-select>
        <label title=${this.codings > 0 ? codeFormText.codableUsed(this.codings) : codeFormText.codableNote()}
          ><input
            type="checkbox"
            class="check"
            .checked=${code.isCodable}
            ?disabled=${this.codings > 0 && code.isCodable}
            @change=${this.#setCodable}
          />${codeFormText.codable()}</label
        >
      </div>
      <div
        id="colors"
        class="float colors"
        popover="auto"
        role="dialog"
        aria-label=${codeFormText.color()}
        @toggle=${this.#toggled}
        @keydown=${this.#closeByKey}
      >
        <sm-color-choice .value=${code.color} @change=${this.#setColor}></sm-color-choice>
      </div>`;
  }

  #keys() {
    return [
      { value: "0", label: codeFormText.noKey() },
      ...Array.from({ length: 9 }, (_, at) => {
        const key = at + 1;
        const holder = this.tree.nodes.find(({ code }) => code.key === key && code.id !== this.node.code.id);
        return {
          value: String(key),
          label: holder === undefined ? String(key) : codeFormText.keyTaken(key, holder.code.name),
        };
      }),
    ];
  }

  #change(edits: CodeEdits): void {
    this.dispatchEvent(new BookCommandEvent({ name: "change", codeId: this.node.code.id, edits }));
  }

  #setKey = ({ currentTarget }: Event): void =>
    this.#change({ key: Number((currentTarget as Select).value) || undefined });

  #setOrigin = ({ currentTarget }: Event): void =>
    this.#change({ origin: chosen(currentTarget) as Code["origin"] });

  #setLevel = ({ currentTarget }: Event): void =>
    this.#change({ level: chosen(currentTarget) as Code["level"] });

  #setCodable = ({ currentTarget }: Event): void =>
    this.#change({ isCodable: (currentTarget as HTMLInputElement).checked });

  #setColor = ({ currentTarget }: Event): void =>
    this.#change({ color: (currentTarget as ColorChoice).value });

  #move = (): void => {
    const codeIds = [this.node.code.id];
    this.dispatchEvent(new BookCommandEvent({ name: "weigh", deed: "move", codeIds }));
  };

  /** The browser does not give the focus back from within a component. */
  #toggled = ({ newState }: ToggleEvent): void => {
    const focused = deepActiveElement();
    if (newState === "open") this.colors.focus();
    else if (focused === document.body || (focused !== null && isInside(focused, this.colors)))
      this.colorButton.focus();
  };

  /** Arrows choose; Enter says that this is it. */
  #closeByKey = ({ key, currentTarget }: KeyboardEvent): void => {
    if (key === "Enter") (currentTarget as HTMLElement).hidePopover();
  };
}

/** What stands in a select whose first choice is that nothing is said. */
const chosen = (target: EventTarget | null): string | undefined => {
  const { value } = target as Select;
  return value === "none" ? undefined : value;
};

declare global {
  interface HTMLElementTagNameMap {
    "sm-code-settings": CodeSettings;
  }
}
