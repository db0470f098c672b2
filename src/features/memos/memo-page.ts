import { LitElement, html, nothing, type PropertyValues } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { bodyOfMemo, bodyOfText, isEmptyBody, wordingOfBody } from "#domain/memos/memo-body";
import { equalValues } from "#domain/model/equal-values";
import type { Memo, MemoKind, RichText } from "#domain/model/memo-records";
import type { Passage } from "#domain/model/records";
import type { ProjectIndex } from "#domain/query/project-index";
import type { MemoLooks } from "#editor/memo-looks";
import { memoStyles } from "#editor/memo-styles";
import { MemoSurface, type MemoMark, type MemoSurfaceHost, type MentionQuery } from "#editor/memo-surface";
import { setProperties } from "#editor/set-properties";
import { memoHead, readHead } from "#features/memos/memo-head";
import { MemoKeeper } from "#features/memos/memo-keeper";
import { memoMarkStyles } from "#features/memos/memo-mark";
import { memoPageStyles } from "#features/memos/memo-page-styles";
import { suggestionList, suggestionStyles } from "#features/memos/memo-suggestion-list";
import type { Suggestion } from "#features/memos/memo-suggestions";
import { MentionChoice } from "#features/memos/mention-choice";
import { memoTools, type MemoTools } from "#features/memos/memo-tools";
import { whoWrote } from "#features/memos/memo-words";
import { memosText as text } from "#messages/memos";
import type { Select } from "#ui/components/select";
import { ToastShowEvent } from "#ui/components/toast-show-event";
import { isComposing } from "#ui/composing";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";

/** What a memo says, as it is kept. */
export interface MemoWording {
  readonly kind: MemoKind;
  readonly title: string | undefined;
  readonly text: string;
  readonly body: RichText | undefined;
}

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
  @property({ attribute: false }) takeOut!: () => Promise<void>;
  /** The passage looked at last, to be quoted. */
  @property({ attribute: false }) lastPassage!: () => Passage | undefined;

  @state() private kind: MemoKind = "analytic";
  @state() private heading = "";
  @state() private failed = false;
  @query(".place") private readonly place!: HTMLElement;
  @query(".title-field") private readonly titleField!: HTMLInputElement | null;
  #surface: MemoSurface | undefined;
  /** What stands there, once the surface is gone. */
  #left: RichText = bodyOfText("");
  #shown: Memo | undefined;
  /** The words that were kept last, and whether others came between. */
  #kept: string | undefined;
  #overwrites = false;
  readonly #mention = new MentionChoice(this);
  readonly #keeper = new MemoKeeper(
    () => this.#keep(),
    () => this.requestUpdate(),
  );

  constructor() {
    super();
    this.addEventListener("focusout", this.#leaveMemo);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener("visibilitychange", this.#leavePage);
    window.addEventListener("beforeunload", this.#unload);
    if (this.hasUpdated) this.#openSurface();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener("visibilitychange", this.#leavePage);
    window.removeEventListener("beforeunload", this.#unload);
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

  /** Puts the passage looked at last where the caret is, or says that there is none. */
  quote(): void {
    const passage = this.lastPassage();
    if (passage === undefined) this.dispatchEvent(new ToastShowEvent(text.nothingToQuote()));
    else if (this.own) this.#surface?.insertQuotation(passage);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("memo") && this.memo !== this.#shown) this.#takeOver();
  }

  protected override firstUpdated(): void {
    this.#openSurface();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has("own") && this.#surface !== undefined) this.#surface.writable = this.own;
    if (changed.has("looks")) this.#surface?.refresh();
    const { dom } = this.#surface ?? {};
    if (dom === undefined) return;
    for (const [name, value] of Object.entries(this.#mention.attributes))
      if (value === undefined) dom.removeAttribute(name);
      else dom.setAttribute(name, value);
  }

  override render() {
    const { memo, own } = this;
    return html`<div class="column">
      ${memoHead(this.index, memo, {
        kind: this.kind,
        now: this.now,
        when: this.#when(),
        setKind: own ? this.#setKind : undefined,
        takeOut: own ? () => void this.takeOut() : undefined,
      })}
      ${own ? this.#writtenHead() : readHead(this.index, memo)}
      <div class="place">
        ${
          this.#surface?.isEmpty === true && own
            ? html`<p class="placeholder" aria-hidden="true">${text.none()}</p>`
            : nothing
        }
      </div>
      ${this.#mention.query === undefined ? nothing : this.#suggestionList(this.#mention.query)}
    </div>`;
  }

  changed = (): void => {
    this.#keeper.wrote(performance.now());
  };

  moved = (): void => this.requestUpdate();

  mentioning = (query: MentionQuery | undefined): void => this.#mention.ask(query);

  handleKey = (event: KeyboardEvent): boolean => {
    const { query: asked, suggestions, at } = this.#mention;
    if (asked === undefined && event.key === "Escape") this.#surface?.blur();
    if (asked === undefined) return false;
    const named = suggestions[at];
    if (event.key === "ArrowDown" || event.key === "ArrowUp")
      this.#mention.step(event.key === "ArrowDown" ? 1 : -1);
    else if (event.key === "Escape") this.#surface?.refuseMention();
    else if ((event.key === "Enter" || event.key === "Tab") && named !== undefined) this.#choose(named);
    else return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  };

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
      ${memoTools(this.#tools)}`;

  #when(): string {
    const { memo } = this;
    const isKept = !this.failed && !this.#keeper.isPending;
    if (memo === undefined) return isKept ? text.isNew() : text.notSaved();
    const said = whoWrote(this.index, memo, this.now);
    if (!this.own) return said;
    return isKept ? `${said}, ${text.saved()}` : text.notSaved();
  }

  #suggestionList({ left, bottom }: MentionQuery) {
    return html`<div ${setProperties({ "--_left": `${left}px`, "--_top": `${bottom}px` })}>
      ${suggestionList(this.#mention.suggestions, this.#mention.at, this.#choose)}
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
    if (memo === undefined) return;
    this.#overwrites ||=
      this.#keeper.isPending && before !== undefined && ![before.text, this.#kept].includes(memo.text);
    if (this.#keeper.isPending) return;
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
    this.#kept = wording.text;
    this.failed = !(await this.save(wording));
    if (this.failed) return;
    if (this.#overwrites) this.dispatchEvent(new ToastShowEvent(text.overwritten()));
    this.#overwrites = false;
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
    if (isComposing(event) || (event.key !== "Enter" && event.key !== "ArrowDown")) return;
    event.preventDefault();
    this.#surface?.focus("start");
  };

  /** For a new memo: its title is written first, or skipped with Enter. */
  focusTitle(): void {
    this.titleField?.focus();
  }

  readonly #tools: MemoTools = {
    isOn: (mark) => this.#surface?.isOn(mark) === true,
    switch: ({ currentTarget }: Event): void =>
      this.#surface?.switch((currentTarget as HTMLElement).dataset["mark"] as MemoMark),
    mention: (): void => this.#surface?.startMention(),
    quote: () => this.quote(),
  };

  #leaveMemo = ({ relatedTarget }: FocusEvent): void => {
    if (relatedTarget !== this) void this.flush();
  };

  #leavePage = (): void => {
    if (document.visibilityState === "hidden") void this.flush();
  };

  /** A page that goes away does not wait until what was written is kept: the browser asks before. */
  #unload = (event: BeforeUnloadEvent): void => {
    if (!this.#keeper.isPending) return;
    event.preventDefault();
    void this.flush();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-memo-page": MemoPage;
  }
}
