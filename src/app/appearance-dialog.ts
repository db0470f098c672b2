import { LitElement, css, html } from "lit";
import { customElement, state } from "lit/decorators.js";
import { languageText } from "#messages/language";
import { interfaceLanguage, languages, type Language } from "#messages/locale";
import { shellText as text } from "#messages/shell";
import type { Segmented } from "#ui/components/segmented";
import { chooseLanguage } from "#ui/language";
import { baseStyles } from "#ui/styles/base-styles";
import { textStyles } from "#ui/styles/text-styles";
import {
  readingSize,
  readingSizes,
  setReadingSize,
  setTheme,
  theme,
  type ReadingSize,
  type Theme,
} from "#ui/theme";
import "#ui/components/dialog";
import "#ui/components/segmented";

/** Light or dark, the size of transcripts, and the language: kept on this device. */
@customElement("sm-appearance-dialog")
export class AppearanceDialog extends LitElement {
  static override styles = [
    baseStyles,
    textStyles,
    css`
      .rows {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        align-items: center;
        gap: var(--s-3) var(--s-5);
      }
      .rows > span {
        color: var(--ink-2);
      }
      .note {
        grid-column: -2;
        margin-block: calc(-1 * var(--s-2)) 0;
        color: var(--ink-3);
        font: var(--t-12);
      }
      .read {
        margin-block-start: var(--s-5);
        padding-block-start: var(--s-4);
        border-block-start: var(--hairline) solid var(--line);
      }
      @media (width < 600px) {
        .rows {
          grid-template-columns: minmax(0, 1fr);
        }
      }
    `,
  ];

  @state() private open = false;

  show(): void {
    this.open = true;
  }

  override render() {
    const looks = [
      { value: "system", label: text.system() },
      { value: "light", label: text.light() },
      { value: "dark", label: text.dark() },
    ];
    const tongues = languages.map((value) => ({ value, label: languageText.nameOf(value) }));
    const sizes = readingSizes.map((value) => ({ value, label: value }));
    return html`<sm-dialog
      heading=${text.appearanceHeading()}
      .open=${this.open}
      @sm-dialog-close=${this.#close}
    >
      <div class="rows">
        <span aria-hidden="true">${text.theme()}</span>
        <div>
          <sm-segmented
            label=${text.theme()}
            .options=${looks}
            .value=${theme()}
            @change=${this.#setTheme}
          ></sm-segmented>
        </div>
        <span aria-hidden="true">${text.readingSize()}</span>
        <div>
          <sm-segmented
            label=${text.readingSize()}
            .options=${sizes}
            .value=${readingSize()}
            @change=${this.#setSize}
          ></sm-segmented>
        </div>
        <span aria-hidden="true">${languageText.heading()}</span>
        <div>
          <sm-segmented
            label=${languageText.heading()}
            .options=${tongues}
            .value=${interfaceLanguage()}
            @change=${this.#setLanguage}
          ></sm-segmented>
        </div>
        <p class="note">${languageText.note()}</p>
      </div>
      <p class="read">${text.sampleText()}</p>
    </sm-dialog>`;
  }

  #close = (): void => {
    this.open = false;
  };
  #setTheme = ({ currentTarget }: Event): void => setTheme((currentTarget as Segmented).value as Theme);
  #setSize = ({ currentTarget }: Event): void =>
    setReadingSize((currentTarget as Segmented).value as ReadingSize);
  #setLanguage = ({ currentTarget }: Event): void =>
    chooseLanguage((currentTarget as Segmented).value as Language);
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-appearance-dialog": AppearanceDialog;
  }
}
