import { LitElement, html, nothing, type PropertyValues } from "lit";
import { customElement, property, query, queryAll, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import { foldLetters } from "#domain/codebook/fold-letters";
import type { CodeId, SourceId, ThemeId } from "#domain/model/ids";
import type { Extract } from "#domain/model/theme-records";
import { passageReference } from "#domain/query/passage-reference";
import { findPassages } from "#domain/query/passages";
import type { Passage } from "#domain/query/passages-query";
import { speakingIn } from "#domain/query/passages-mentions";
import { extractsOf } from "#domain/themes/extracts";
import { suggestExtracts } from "#domain/themes/suggest-extracts";
import { themeQuery } from "#domain/themes/theme-evidence";
import { gatheredCodes } from "#domain/themes/theme-tree";
import { extractDialogStyles } from "#features/themes/dialogs/extract-dialog-styles";
import { ThemeCommandEvent } from "#features/themes/theme-command-event";
import type { ThemeFigures } from "#features/themes/theme-figures";
import { exploreText } from "#messages/explore";
import { themesText as text } from "#messages/themes";
import { DialogCloseEvent } from "#ui/components/dialog-close-event";
import type { Field } from "#ui/components/field";
import type { Select } from "#ui/components/select";
import { TextsAskEvent } from "#features/themes/texts-ask-event";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import "#ui/components/dialog";
import "#ui/components/field";
import "#ui/components/select";
import "#ui/components/swatch";

/** For which theme, and which way. */
export interface ExtractAsk {
  readonly themeId: ThemeId;
  readonly stance: Extract["stance"];
}

/** Passages that are listed at a time. */
const page = 60;

/**
 * Passages to choose extracts from: the theme's own, or those of any code; the first ones suggested so that those chosen come from
 * different people. Open while `ask` is there; it stays open, so that several can be chosen.
 * @fires {ThemeCommandEvent} sm-theme-command - `extract`
 * @fires {TextsAskEvent} sm-texts-ask
 * @fires {DialogCloseEvent} sm-dialog-close
 */
@customElement("sm-extract-dialog")
export class ExtractDialog extends LitElement {
  static override styles = [baseStyles, buttonStyles, extractDialogStyles];

  @property({ attribute: false }) figures!: ThemeFigures;
  @property({ attribute: false }) texts: ReadonlyMap<SourceId, string> = new Map();
  @property({ attribute: false }) ask: ExtractAsk | undefined;
  /** Whose passages are looked at; the theme's where undefined. */
  @state() private codeId: CodeId | undefined;
  @state() private words = "";
  @state() private drawn = page;
  @queryAll("[data-key]:enabled") private readonly choices!: NodeListOf<HTMLElement>;
  @query(".primary") private readonly done!: HTMLElement;
  #passages: readonly Passage[] = [];
  #suggested: readonly Passage[] = [];
  /** Which of the passages that can be chosen was chosen last, until the themes have it. */
  #pressed: number | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("ask")) {
      this.codeId = undefined;
      this.words = "";
      this.drawn = page;
    }
    if (this.ask === undefined) this.#passages = this.#suggested = [];
    else if (["ask", "codeId", "figures"].some((name) => changed.has(name))) this.#find(this.ask);
  }

  /** A passage that was chosen moves, or its button has nothing to do any more: one goes on with the next. */
  protected override updated(): void {
    const focused = this.shadowRoot?.activeElement;
    if (this.#pressed === undefined || focused?.matches(":enabled, :not(button)") === true) return;
    (this.choices[Math.min(this.#pressed, this.choices.length - 1)] ?? this.done).focus();
    this.#pressed = undefined;
  }

  override render() {
    const theme = this.ask && this.figures.tree.nodeOf.get(this.ask.themeId)?.theme;
    return html`<sm-dialog
      size="medium"
      .heading=${theme === undefined ? "" : text.extractHeading(theme.name, this.ask!.stance)}
      .open=${theme !== undefined}
      @sm-dialog-close=${this.#close}
    >
      ${this.ask === undefined || theme === undefined ? nothing : this.#content(this.ask)}
      <button slot="footer" class="button primary" @click=${this.#close}>${text.done()}</button>
    </sm-dialog>`;
  }

  #content(ask: ExtractAsk) {
    const found = this.#passages.filter((passage) => this.#holdsWords(passage));
    const suggested = ask.stance === "for" && this.words === "" ? this.#suggested : [];
    const others = found.filter((passage) => !suggested.includes(passage));
    return html`<div class="filters">
        <sm-select
          label=${text.passagesOf()}
          .value=${this.codeId ?? "theme"}
          .choices=${[
            { value: "theme", label: text.theThemesCodes() },
            ...this.figures.index.codeTree.nodes
              .filter(({ code }) => code.isCodable)
              .map(({ code, path }) => ({ value: code.id, label: path.join(" / ") })),
          ]}
          @change=${this.#setCode}
        ></sm-select>
        <sm-field
          data-autofocus
          label=${text.withWords()}
          icon="search"
          .value=${this.words}
          @input=${this.#setWords}
        ></sm-field>
      </div>
      ${
        suggested.length === 0
          ? nothing
          : html`<h3>${text.suggested()}</h3>
              <p class="note">${text.suggestedNote()}</p>
              ${this.#list(suggested)}`
      }
      <h3>${text.passagesFound(found.length)}</h3>
      ${found.length === 0 ? html`<p class="note">${text.noPassages()}</p>` : this.#list(others.slice(0, this.drawn))}
      ${
        others.length > this.drawn
          ? html`<button class="button small" @click=${this.#more}>
              ${exploreText.showMore(Math.min(page, others.length - this.drawn), others.length - this.drawn)}
            </button>`
          : nothing
      }`;
  }

  #list(passages: readonly Passage[]) {
    const chosen = extractsOf(this.figures.index, this.ask!.themeId);
    return html`<ul>
      ${repeat(passages, keyOf, (passage) => {
        const extract = chosen.find(
          ({ extract: { sourceId }, range }) =>
            sourceId === passage.sourceId && range.start === passage.start && range.end === passage.end,
        )?.extract;
        return this.#line(passage, extract?.stance === this.ask!.stance);
      })}
    </ul>`;
  }

  #line(passage: Passage, chosen: boolean) {
    const { index } = this.figures;
    const source = index.sources.get(passage.sourceId)!;
    const codes = [...new Set(passage.mentions.map(({ codeId }) => codeId))].flatMap(
      (id) => index.codeTree.nodeOf.get(id)?.code ?? [],
    );
    const reference = exploreText.reference(
      passageReference(source, index.turnsOf(source.id), passage.turns, index.participants),
    );
    return html`<li>
      <blockquote lang=${source.language ?? nothing}>
        ${this.texts.get(passage.sourceId)?.slice(passage.start, passage.end) ?? "…"}
      </blockquote>
      <div class="about">
        <span>${reference}</span>
        ${codes.map(
          ({ color, name }) => html`<span class="code"><sm-swatch .color=${color}></sm-swatch>${name}</span>`,
        )}
        <button
          class="button small"
          data-key=${keyOf(passage)}
          aria-label=${text.chooseThis(reference)}
          ?disabled=${chosen}
          @click=${this.#choose}
        >
          ${chosen ? text.isChosen() : text.choose()}
        </button>
      </div>
    </li>`;
  }

  #find({ themeId }: ExtractAsk): void {
    const { index, tree } = this.figures;
    const node = tree.nodeOf.get(themeId);
    const codeIds =
      this.codeId === undefined ? (node === undefined ? [] : gatheredCodes(node)) : [this.codeId];
    this.#passages = codeIds.length === 0 ? [] : findPassages(index, themeQuery(codeIds));
    const quoted = new Set(
      extractsOf(index, themeId).flatMap(({ extract, range }) => {
        const source = index.sources.get(extract.sourceId);
        return source === undefined ? [] : speakingIn(source, index.turnsOf(source.id), range);
      }),
    );
    this.#suggested =
      this.codeId === undefined ? suggestExtracts(this.#passages, quoted, index.participants) : [];
    this.dispatchEvent(new TextsAskEvent(new Set(this.#passages.map(({ sourceId }) => sourceId))));
  }

  #holdsWords({ sourceId, start, end }: Passage): boolean {
    const asked = foldLetters(this.words.trim()).text;
    if (asked === "") return true;
    return foldLetters(this.texts.get(sourceId)?.slice(start, end) ?? "").text.includes(asked);
  }

  #choose = ({ currentTarget }: Event): void => {
    const key = (currentTarget as HTMLElement).dataset["key"];
    const passage = this.#passages.find((each) => keyOf(each) === key);
    if (passage === undefined || this.ask === undefined) return;
    const { sourceId, start, end, mentions } = passage;
    const exact = mentions.find((mention) => mention.start === start && mention.end === end) ?? mentions[0];
    const codingId = exact?.codings[0]?.id;
    this.#pressed = [...this.choices].findIndex((each) => each === currentTarget);
    this.dispatchEvent(
      new ThemeCommandEvent({ name: "extract", choice: { ...this.ask, sourceId, start, end, codingId } }),
    );
  };

  #more = (): void => {
    this.drawn += page;
  };
  #setCode = ({ currentTarget }: Event): void => {
    const { value } = currentTarget as Select;
    this.codeId = value === "theme" ? undefined : (value as CodeId);
    this.drawn = page;
  };
  #setWords = ({ currentTarget }: Event): void => {
    this.words = (currentTarget as Field).value;
    this.drawn = page;
  };
  #close = (): void => {
    this.ask = undefined;
    this.#pressed = undefined;
    this.dispatchEvent(new DialogCloseEvent());
  };
}

const keyOf = ({ sourceId, start, end }: Passage): string => `${sourceId} ${start} ${end}`;

declare global {
  interface HTMLElementTagNameMap {
    "sm-extract-dialog": ExtractDialog;
  }
}
