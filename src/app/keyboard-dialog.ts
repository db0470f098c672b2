import { LitElement, css, html } from "lit";
import { customElement, state } from "lit/decorators.js";
import { shellText as text } from "#messages/shell";
import { shortcuts, type Command } from "#ui/shortcuts/shortcut-registry";
import { baseStyles } from "#ui/styles/base-styles";
import { fieldStyles } from "#ui/styles/field-styles";
import { textStyles } from "#ui/styles/text-styles";
import "#ui/components/dialog";
import "#ui/components/key";

/** What the keys do on the screen it was opened from, by group, and the switch for keys without modifiers. */
@customElement("sm-keyboard-dialog")
export class KeyboardDialog extends LitElement {
  static override styles = [
    baseStyles,
    fieldStyles,
    textStyles,
    css`
      .groups {
        columns: 2 15rem;
        column-gap: var(--s-10);
      }
      section {
        break-inside: avoid;
        padding-block-end: var(--s-5);
      }
      h3 {
        padding-block-end: var(--s-1);
        border-block-end: var(--hairline) solid var(--line-2);
      }
      li {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: var(--s-3);
        min-block-size: 1.875rem;
        border-block-end: var(--hairline) solid var(--line);
      }
      .keys {
        display: inline-flex;
        flex: none;
        align-items: center;
        gap: var(--s-1);
        color: var(--ink-3);
        font: var(--t-12);
      }
      label {
        display: grid;
        grid-template-columns: auto 1fr;
        align-items: center;
        gap: 0 var(--s-2);
        padding-block-start: var(--s-2);
      }
      label span:last-child {
        grid-column: 2;
      }
    `,
  ];

  @state() private open = false;
  @state() private groups: readonly (readonly [string, readonly Command[]])[] = [];
  @state() private singleKeys = true;

  show(): void {
    this.groups = byGroup(shortcuts.listed());
    this.singleKeys = shortcuts.singleKeys;
    this.open = true;
  }

  override render() {
    return html`<sm-dialog
      size="medium"
      heading=${text.keyboardHeading()}
      .open=${this.open}
      @sm-dialog-close=${this.#close}
    >
      <div class="groups">
        ${this.groups.map(
          ([group, commands]) =>
            html`<section>
              <h3>${group}</h3>
              <ul>
                ${commands.map(this.#line)}
              </ul>
            </section>`,
        )}
      </div>
      <label
        ><input class="check" type="checkbox" .checked=${this.singleKeys} @change=${this.#switch} /><span
          >${text.singleKeys()}</span
        ><span class="caption">${text.singleKeysNote()}</span></label
      >
    </sm-dialog>`;
  }

  #line = ({ label, keys }: Command) =>
    html`<li>
      <span>${label}</span>
      <span class="keys"
        >${keys.map((each, at) => [at > 0 ? html` ${text.or()} ` : "", html`<sm-key .keys=${each}></sm-key>`])}</span
      >
    </li>`;

  #close = (): void => {
    this.open = false;
  };

  #switch = ({ currentTarget }: Event): void => {
    this.singleKeys = (currentTarget as HTMLInputElement).checked;
    shortcuts.singleKeys = this.singleKeys;
  };
}

function byGroup(commands: readonly Command[]): [string, Command[]][] {
  const groups = new Map<string, Command[]>();
  for (const command of commands) {
    const group = command.group ?? "";
    const listed = groups.get(group) ?? [];
    if (!listed.some(({ name }) => name === command.name)) listed.push(command);
    groups.set(group, listed);
  }
  return [...groups];
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-keyboard-dialog": KeyboardDialog;
  }
}
