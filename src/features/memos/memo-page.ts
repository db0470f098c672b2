import { LitElement, html, nothing, type PropertyValues } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { bodyOfMemo, bodyOfText, isEmptyBody, wordingOfBody } from "#domain/memos/memo-body";
import { memoKinds, memoName } from "#domain/memos/memo-list";
import { equalValues } from "#domain/model/equal-values";
import { analysisPhases, type Memo, type MemoKind, type Passage, type RichText } from "#domain/model/records";
import type { ProjectIndex } from "#domain/query/project-index";
import { phaseAt, phaseSpans } from "#domain/themes/phases";
import type { MemoLooks } from "#editor/memo-looks";
import { memoStyles } from "#editor/memo-styles";
import { MemoSurface, type MemoMark, type MemoSurfaceHost, type MentionQuery } from "#editor/memo-surface";
import { setProperties } from "#editor/set-properties";
import { MemoKeeper } from "#features/memos/memo-keeper";
import { memoMark, memoMarkStyles } from "#features/memos/memo-mark";
import { memoPageStyles } from "#features/memos/memo-page-styles";
import { suggestionList, suggestionStyles } from "#features/memos/memo-suggestion-list";
import { suggestionsFor, type Suggestion } from "#features/memos/memo-suggestions";
import { whenWritten } from "#features/memos/memo-words";
import { memosText as text } from "#messages/memos";
import { phaseName } from "#messages/theme-words";
import { announce } from "#ui/announce";
import type { Select } from "#ui/components/select";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import "#ui/components/icon";
import "#ui/components/key";
import "#ui/components/select";
import "#ui/components/tooltip";

/** What a memo says, as it is kept. */
export interface MemoWording {
  readonly kind: MemoKind;
  readonly title: string | undefined;
  readonly text: string;
  readonly body: RichText | undefined;
}

/** Names offered at a time. */
const offered = 8;

/**
 * One memo, or a new one, being read and written. What is written is kept by itself; a new memo begins to be with its first words.
 * It is made anew for each memo.
 */
@customElement("sm-memo-page")
export class MemoPage extends LitElement implements MemoSurfaceHost {
  static override styles = [
    baseStyles,
    buttonStyles,
    memoStyles,
    memoMarkStyles,
    suggestionStyles,
    memoPageStyles,
  ];

  @property({ attribute: false }) index!: ProjectIndex;
  /** Undefined for one that is not written yet. */
  @property({ attribute: false }) memo: Memo | undefined;
  /** The coder's own, to be written in. */
  @property({ type: Boolean }) own = false;
  @property({ attribute: false }) looks!: MemoLooks;
  @property({ attribute: false }) now = 0;
  /** Keeps what was written. @returns false where it could not be kept */
  @property({ attribute: false }) save!: (wording: MemoWording) => Promise<boolean>;
  /** Takes the memo out. */
  @property({ attribute: false }) takeOut!: () => void;
  /** The passage looked at last, to be quoted. */
  @property({ attribute: false }) lastPassage!: () => Passage | undefined;

  @state() private kind: MemoKind = "analytic";
  @state() private heading = "";
  @state() private mention: MentionQuery | undefined;
  @state() private chosen = 0;
  @state() private failed = false;
  @query(".place") private readonly place!: HTMLElement;
  @query(".title-field") private readonly titleField!: HTMLInputElement | null;
  #surface: MemoSurface | undefined;
  /** What stands there, once the surface is gone. */
  #left: RichText = bodyOfText("");
  #shown: Memo | undefined;
  #suggestions: readonly Suggestion[] = [];
  readonly #keeper = new MemoKeeper(
    () => this.#keep(),
    () => this.requestUpdate(),
  );

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener("visibilitychange", this.#leavePage);
    window.addEventListener("pagehide", this.#leavePage);
    if (this.hasUpdated) this.#openSurface();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener("visibilitychange", this.#leavePage);
    window.removeEventListener("pagehide", this.#leavePage);
    this.#left = this.#surface?.body ?? this.#left;
    this.#surface?.destroy();
    this.#surface = undefined;
    void this.flush();
  }

  /** Keeps what is not kept yet. */
  flush(): Promise<void> {
    return this.#keeper.flush();
  }

  override focus(): void {
    this.#surface?.focus();
  }

  /** Puts the passage looked at last where the caret is. @returns false where there is none */
  quote(): boolean {
    const passage = this.lastPassage();
    if (passage === undefined || !this.own) return false;
    this.#surface?.insertQuotation(passage);
    return true;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("memo") && this.memo !== this.#shown) this.#takeOver();
    if (this.mention !== undefined)
      this.#suggestions = suggestionsFor(this.index, this.mention.words, offered).filter(
        ({ id }) => id !== this.memo?.id,
      );
    this.chosen = Math.max(0, Math.min(this.chosen, this.#suggestions.length - 1));
  }

  protected override firstUpdated(): void {
    this.#openSurface();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has("own") && this.#surface !== undefined) this.#surface.writable = this.own;
    if (changed.has("looks")) this.#surface?.refresh();
    const { dom } = this.#surface ?? {};
    if (dom === undefined) return;
    const open = this.mention !== undefined && this.#suggestions.length > 0;
    for (const [name, value] of [
      ["aria-controls", this.mention === undefined ? undefined : "suggestions"],
      ["aria-activedescendant", open ? `option-${this.chosen}` : undefined],
    ] as const)
      if (value === undefined) dom.removeAttribute(name);
      else dom.setAttribute(name, value);
  }

  override render() {
    const { memo, own } = this;
    const at = memo?.at ?? this.now;
    const phase = phaseAt(phaseSpans(this.index.project), at);
    return html`<div class="column">
      <div class="head">
        ${memoMark(this.kind)} ${own ? this.#kindChoice() : html`<span>${text.kind(this.kind)}</span>`}
        ${
          phase === undefined
            ? nothing
            : html`<span>${text.phaseOf(analysisPhases.indexOf(phase) + 1, phaseName(phase))}</span>`
        }
        <span class="when">${this.#when()}</span>
        ${
          memo !== undefined && own
            ? html`<sm-tooltip text=${text.remove()}
                ><button class="icon-button" aria-label=${text.remove()} @click=${this.takeOut}>
                  <sm-icon name="trash"></sm-icon></button
              ></sm-tooltip>`
            : nothing
        }
      </div>
      ${own ? this.#writtenHead() : this.#readHead()}
      <div class="place">
        ${
          this.#surface?.isEmpty === true && own
            ? html`<p class="placeholder" aria-hidden="true">${text.none()}</p>`
            : nothing
        }
      </div>
      ${this.mention === undefined ? nothing : this.#suggestionList(this.mention)}
    </div>`;
  }

  changed = (): void => {
    this.#keeper.wrote(performance.now());
  };

  moved = (): void => this.requestUpdate();

  mentioning = (mention: MentionQuery | undefined): void => {
    if (mention !== undefined && mention.words !== this.mention?.words) this.chosen = 0;
    this.mention = mention;
  };

  handleKey = (event: KeyboardEvent): boolean => {
    if (this.mention === undefined) return false;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const length = this.#suggestions.length;
    if (step !== undefined && length > 0) this.chosen = (this.chosen + step + length) % length;
    else if (event.key === "Escape") this.#surface?.refuseMention();
    else if ((event.key === "Enter" || event.key === "Tab") && length > 0)
      this.#choose(this.#suggestions[this.chosen]!);
    else return false;
    event.preventDefault();
    event.stopPropagation();
    const { label, kind } = this.#suggestions[this.chosen] ?? {};
    if (step !== undefined && label !== undefined) announce(`${label}, ${text.subjectKind(kind!)}`);
    return true;
  };

  #kindChoice = () =>
    html`<sm-select
      label=${text.kinds()}
      label-hidden
      .choices=${memoKinds.map((value) => ({ value, label: text.kind(value) }))}
      .value=${this.kind}
      @change=${this.#setKind}
    ></sm-select>`;

  #writtenHead = () =>
    html`<input
        class="title-field"
        aria-label=${text.titleField()}
        placeholder=${text.noTitle()}
        maxlength="200"
        autocomplete="off"
        spellcheck="false"
        .value=${this.heading}
        @input=${this.#setTitle}
        @keydown=${this.#leaveTitle}
      />
      <div class="tools" role="group" aria-label=${text.tools()}>
        ${this.#tool("bold", text.bold(), html`<span class="mark">B</span>`)}
        ${this.#tool("italic", text.italic(), html`<i class="mark">i</i>`)}
        ${this.#tool("heading", text.heading(), html`<span class="mark">H</span>`)}
        ${this.#tool("list", text.bullets(), html`<sm-icon name="lines"></sm-icon>`)}
        <span class="rule"></span>
        <button class="button quiet small" @click=${this.#startMention}>
          <span class="with-key"
            ><sm-key keys="@" aria-hidden="true"></sm-key><span class="words">${text.mention()}</span></span
          >
        </button>
        <button class="button quiet small quote" @click=${this.#quote}>
          <span class="with-key"
            ><sm-key keys="mod+'" command="memos.quote" aria-hidden="true"></sm-key
            ><span class="words">${text.quote()}</span></span
          >
        </button>
      </div>`;

  #readHead() {
    const { memo } = this;
    if (memo === undefined) return nothing;
    const name = this.index.coders.get(memo.coderId)?.name ?? "";
    return html`<h2 class="title-text">${memo.title ?? memoName(memo)}</h2>
      <p class="remark">${text.notYours(name)}</p>`;
  }

  #tool = (mark: MemoMark, label: string, face: unknown) =>
    html`<sm-tooltip text=${label}
      ><button
        class="icon-button"
        data-mark=${mark}
        aria-label=${label}
        aria-pressed=${this.#surface?.isOn(mark) === true ? "true" : "false"}
        @pointerdown=${keepFocus}
        @click=${this.#switch}
      >
        ${face}
      </button></sm-tooltip
    >`;

  #when(): string {
    const { memo } = this;
    if (this.failed) return text.notSaved();
    if (memo === undefined) return this.#keeper.isPending ? text.notSaved() : text.isNew();
    const name = this.index.coders.get(memo.coderId)?.name ?? "";
    const written = whenWritten(memo.at, this.now);
    const when =
      memo.editedAt === memo.at
        ? written
        : `${whenWritten(memo.editedAt, this.now)} (${text.begun(written)})`;
    const said = text.savedBy(name, when);
    return this.own ? `${said}, ${this.#keeper.isPending ? text.notSaved() : text.saved()}` : said;
  }

  #suggestionList({ left, bottom }: MentionQuery) {
    return html`<div ${setProperties({ "--_left": `${left}px`, "--_top": `${bottom}px` })}>
      ${suggestionList(this.#suggestions, this.chosen, this.#choose)}
    </div>`;
  }

  #choose = ({ kind, id, label }: Suggestion): void => this.#surface?.insertMention({ kind, id, label });

  #openSurface(): void {
    const body = this.#shown === undefined && this.memo === undefined ? this.#left : this.#bodyOf(this.memo);
    this.#surface = new MemoSurface(this.place, { body, label: text.textField(), writable: this.own }, this);
    void this.updateComplete.then(() => this.requestUpdate()); // what marks are on is known now
  }

  #bodyOf = (memo: Memo | undefined): RichText => (memo === undefined ? bodyOfText("") : bodyOfMemo(memo));

  /** Shows the record as it is now, unless something is being written that is not in it yet. */
  #takeOver(): void {
    const { memo } = this;
    const before = this.#shown;
    this.#shown = memo;
    if (this.#keeper.isPending || memo === undefined) return;
    this.kind = memo.kind;
    this.heading = memo.title ?? "";
    if (this.#surface === undefined || before === undefined) return;
    const isSame = equalValues(wordingOfBody(this.#surface.body), { text: memo.text, body: memo.body });
    if (!isSame) this.#surface.show(this.#bodyOf(memo));
  }

  async #keep(): Promise<void> {
    const body = this.#surface?.body ?? this.#left;
    const title = this.heading.replace(/\s+/g, " ").trim();
    if (this.memo === undefined && title === "" && isEmptyBody(body)) return;
    const wording = { kind: this.kind, title: title === "" ? undefined : title, ...wordingOfBody(body) };
    this.failed = !(await this.save(wording));
    if (!this.failed && !this.#keeper.isPending) this.#surface?.settle();
  }

  #setKind = ({ currentTarget }: Event): void => {
    this.kind = (currentTarget as Select).value as MemoKind;
    this.changed();
  };

  #setTitle = ({ currentTarget }: Event): void => {
    this.heading = (currentTarget as HTMLInputElement).value;
    this.changed();
  };

  #leaveTitle = (event: KeyboardEvent): void => {
    if (event.isComposing || (event.key !== "Enter" && event.key !== "ArrowDown")) return;
    event.preventDefault();
    this.#surface?.focus("start");
  };

  /** For a new memo: its title is written first, or skipped with Enter. */
  focusTitle(): void {
    this.titleField?.focus();
  }

  #switch = ({ currentTarget }: Event): void => {
    this.#surface?.switch((currentTarget as HTMLElement).dataset["mark"] as MemoMark);
  };

  #startMention = (): void => this.#surface?.startMention();

  #quote = (): void => {
    if (!this.quote()) announce(text.nothingToQuote());
  };

  #leavePage = ({ type }: Event): void => {
    if (type === "pagehide" || document.visibilityState === "hidden") void this.flush();
  };
}

/** A press of a tool leaves the caret where it is. */
const keepFocus = (event: Event): void => event.preventDefault();

declare global {
  interface HTMLElementTagNameMap {
    "sm-memo-page": MemoPage;
  }
}
