import { LitElement, css, html } from "lit";
import { customElement, state } from "lit/decorators.js";
import { settingsStyles } from "#features/settings/settings-styles";
import { codingText } from "#messages/coding";
import { exploreText } from "#messages/explore";
import { homeText } from "#messages/home";
import { searchText } from "#messages/search";
import { keysText } from "#messages/keys";
import { memosText } from "#messages/memos";
import { settingsText as text } from "#messages/settings";
import { shellText } from "#messages/shell";
import { keyBindings } from "#ui/shortcuts/key-bindings";
import { keyCatalogue, type KeyPlace } from "#ui/shortcuts/key-catalogue";
import { shortcuts } from "#ui/shortcuts/shortcut-registry";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import { fieldStyles } from "#ui/styles/field-styles";
import "#ui/components/key-editor";

const headings: Readonly<Record<KeyPlace, () => string>> = {
  everywhere: keysText.everywhere,
  codebook: shellText.codebook,
  themes: shellText.themes,
  agreement: shellText.agreement,
  coding: codingText.group,
  transcript: keysText.inTranscript,
  passages: exploreText.keys,
  search: searchText.keys,
  elsewhere: keysText.elsewhere,
  memos: memosText.title,
  home: homeText.begin,
};

/** Every key of the program, and the switch for keys without modifiers: kept on this device. */
@customElement("sm-key-settings")
export class KeySettings extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    fieldStyles,
    settingsStyles,
    css`
      label {
        display: grid;
        grid-template-columns: auto 1fr;
        align-items: center;
        gap: 0 var(--s-2);
      }
      label .remark {
        grid-column: 2;
      }
      li {
        border-block-start: var(--hairline) solid var(--line);
      }
    `,
  ];

  @state() private singleKeys = shortcuts.singleKeys;

  override render() {
    const places = [...new Set(keyCatalogue.map(({ place }) => place))];
    return html`<h2>${text.keyboard()}</h2>
      <label
        ><input class="check" type="checkbox" .checked=${this.singleKeys} @change=${this.#switch} /><span
          >${shellText.singleKeys()}</span
        ><span class="remark">${shellText.singleKeysNote()}</span></label
      >
      <div><button class="button" @click=${this.#reset}>${keysText.allUsual()}</button></div>
      ${places.map(
        (place) =>
          html`<section aria-labelledby=${place}>
            <h3 id=${place}>${headings[place]()}</h3>
            <ul>
              ${keyCatalogue
                .filter((entry) => entry.place === place)
                .map((entry) => html`<li><sm-key-editor .entry=${entry}></sm-key-editor></li>`)}
            </ul>
          </section>`,
      )}`;
  }

  #switch = ({ currentTarget }: Event): void => {
    this.singleKeys = (currentTarget as HTMLInputElement).checked;
    shortcuts.singleKeys = this.singleKeys;
  };

  #reset = (): void => keyBindings.reset();
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-key-settings": KeySettings;
  }
}
