import { LitElement, css, html } from "lit";
import { customElement } from "lit/decorators.js";
import { languageText } from "#messages/language";
import { interfaceLanguage, languages, type Language } from "#messages/locale";
import { settingsText } from "#messages/settings";
import { shellText as text } from "#messages/shell";
import type { Segment, Segmented } from "#ui/components/segmented";
import { chooseLanguage } from "#ui/language";
import { baseStyles } from "#ui/styles/base-styles";
import {
  readingSize,
  readingSizes,
  setReadingSize,
  setTheme,
  theme,
  type ReadingSize,
  type Theme,
} from "#ui/theme";
import { setVerbosity, verbosities, verbosity, type Verbosity } from "#ui/verbosity";
import "#ui/components/segmented";

/** Light or dark, the size of transcripts, the language, and what is read aloud: kept on this device. */
@customElement("sm-reading-choices")
export class ReadingChoices extends LitElement {
  static override styles = [
    baseStyles,
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
        font: var(--t-read);
      }
      @media (width < 600px) {
        .rows {
          grid-template-columns: minmax(0, 1fr);
        }
      }
    `,
  ];

  override render() {
    const looks = [
      { value: "system", label: text.system() },
      { value: "light", label: text.light() },
      { value: "dark", label: text.dark() },
    ];
    const tongues = languages.map((value) => ({ value, label: languageText.nameOf(value) }));
    const sizes = readingSizes.map((value) => ({ value, label: value }));
    const aloud = verbosities.map((value) => ({ value, label: settingsText.verbosityName(value) }));
    return html`<div class="rows">
        ${row(text.theme(), looks, theme(), (value) => setTheme(value as Theme))}
        ${row(text.readingSize(), sizes, readingSize(), (value) => setReadingSize(value as ReadingSize))}
        ${row(languageText.heading(), tongues, interfaceLanguage(), (value) => chooseLanguage(value as Language))}
        <p class="note">${languageText.note()}</p>
        ${row(settingsText.verbosity(), aloud, verbosity(), (value) => setVerbosity(value as Verbosity))}
        <p class="note">${settingsText.verbosityNote()}</p>
      </div>
      <p class="read">${text.sampleText()}</p>`;
  }
}

function row(label: string, options: readonly Segment[], value: string, choose: (value: string) => void) {
  const change = ({ currentTarget }: Event): void => choose((currentTarget as Segmented).value);
  return html`<span aria-hidden="true">${label}</span>
    <div>
      <sm-segmented .label=${label} .options=${options} .value=${value} @change=${change}></sm-segmented>
    </div>`;
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-reading-choices": ReadingChoices;
  }
}
