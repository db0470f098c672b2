import { consume } from "@lit/context";
import { LitElement, html, nothing, type PropertyValues } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { keyed } from "lit/directives/keyed.js";
import { projectContext } from "#contexts/project-context";
import type { Session, SessionState } from "#contexts/session";
import { sessionContext } from "#contexts/session-context";
import type { MemoFilter } from "#domain/memos/memo-list";
import type { MemoId, SourceId } from "#domain/model/ids";
import type { Memo, MemoTarget } from "#domain/model/memo-records";
import type { Passage } from "#domain/model/records";
import { phaseSpans } from "#domain/themes/phases";
import type { MemoLooks } from "#editor/memo-looks";
import { ListedMemos } from "#features/memos/listed-memos";
import { memoLooks } from "#features/memos/memo-looks-of";
import type { MemoList } from "#features/memos/memo-list";
import { memoListPart } from "#features/memos/memo-list-part";
import type { MemoPage } from "#features/memos/memo-page";
import { OpenMemos, type OpenMemo } from "#features/memos/open-memos";
import { memosHeader } from "#features/memos/memos-header";
import type { MemosHost } from "#features/memos/memos-host";
import { memosKeys } from "#features/memos/memos-keys";
import { memosScreenStyles } from "#features/memos/memos-screen-styles";
import { memosText as text } from "#messages/memos";
import type { OpenProject } from "#storage/read/open-project";
import type { Field } from "#ui/components/field";
import { IndexWatch } from "#ui/controllers/index-watch";
import { MediaMatch } from "#ui/controllers/media-match";
import { SourceTexts } from "#ui/controllers/source-texts";
import { WatchController } from "#ui/controllers/watch-controller";
import type { DeedHost } from "#ui/deed-runner";
import { keepLast } from "#ui/keep-last";
import { goTo, routePath } from "#ui/route";
import { ShortcutController } from "#ui/shortcuts/shortcut-controller";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import { textStyles } from "#ui/styles/text-styles";
import "#features/memos/member-check";
import "#features/memos/memo-page";
import "#features/memos/memo-phases";
import "#features/memos/memo-side";
import "#ui/components/empty";
import "#ui/components/split";

/** Memos and the research diary: by date, one of them open to be written; and the answers of those the themes are about. */
@customElement("sm-memos-screen")
export class MemosScreen extends LitElement implements DeedHost<OpenProject>, MemosHost {
  static override styles = [baseStyles, buttonStyles, textStyles, memosScreenStyles];

  @consume({ context: projectContext }) project!: OpenProject;
  @consume({ context: sessionContext }) session!: Session;
  /** The memo to show, as the address says. */
  @property({ attribute: false }) memoId: MemoId | undefined;
  /** Begin a memo about this; null is nothing in particular. */
  @property({ attribute: false }) about: MemoTarget | null | undefined;
  /** Answers to themes instead of memos. */
  @property({ type: Boolean }) checking = false;

  @state() filter: MemoFilter = {};
  @query("sm-memo-list") private readonly list!: MemoList | null;
  @query("sm-memo-page") private readonly page!: MemoPage | null;
  @query("sm-field") private readonly find!: Field | null;
  @query(".left .scroll") private readonly listRegion!: HTMLElement | null;
  readonly #texts = new SourceTexts(this, () => this.project);
  readonly #watch = new IndexWatch(
    this,
    () => this.project.index,
    ({ tables, sources }) => {
      if (tables.has("corrections")) this.#texts.drop(sources);
      return tables.size > 1 || !tables.has("codings");
    },
  );
  readonly #state = new WatchController<SessionState>(this, () => this.session.watch((all) => all));
  readonly narrow = new MediaMatch(this, "(width < 1024px)");
  readonly compact = new MediaMatch(this, "(width < 1280px)");
  readonly #open = new OpenMemos(this);
  readonly #looks = keepLast<MemoLooks>();
  readonly memos = new ListedMemos(
    () => this.project.index,
    () => this.filter,
  );
  #justBegun = false;

  constructor() {
    super();
    new ShortcutController(this, () => memosKeys(this));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("about") && this.about !== undefined) {
      this.#open.begin(this.about === null ? [] : [this.about]);
      this.#justBegun = true;
    } else if (changed.has("memoId") || changed.has("about")) this.#open.show(this.memoId);
    if (this.#open.current === undefined && !this.narrow.matches && !this.checking)
      this.#open.show(this.memos.shown[0]?.id);
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (this.#justBegun && this.page !== null) {
      this.#justBegun = false;
      const { page } = this;
      void page.updateComplete.then(() => page.focusTitle());
    }
    if (changed.has("memoId")) void this.list?.updateComplete.then(() => this.list?.showCurrent());
  }

  override render() {
    const spans = phaseSpans(this.project.index.project);
    const now = this.project.environment.now();
    return html`${memosHeader(this)}
    ${
      this.checking
        ? html`<div class="checking scroll" data-region=${text.memberCheck()} tabindex="-1">
            <sm-member-check .version=${this.#watch.version} .now=${now}></sm-member-check>
          </div>`
        : html`${
            spans.length === 0 || this.memos.all.length === 0
              ? nothing
              : html`<sm-memo-phases
                  .spans=${spans}
                  .memos=${this.memos.shown}
                  .current=${this.#open.current?.memoId}
                  .now=${now}
                ></sm-memo-phases>`
          }
          ${this.#parts(now)}`
    }`;
  }

  /** Side by side; where the window is narrow, the list or the memo. */
  #parts(now: number) {
    const open = this.#open.current;
    if (this.narrow.matches)
      return open === undefined
        ? this.#left(now)
        : html`<div class="middle scroll" data-region=${text.textField()} tabindex="-1">
            <p class="back">
              <a href=${routePath({ screen: "memos", projectId: this.project.id })}>${text.list()}</a>
            </p>
            ${this.#memo(open, now)}
            <div class="below">${this.#side(open, now)}</div>
          </div>`;
    const middle = html`<div class="middle scroll" data-region=${text.textField()} tabindex="-1">
      ${open === undefined ? html`<sm-empty>${text.pick()}</sm-empty>` : this.#memo(open, now)}
      ${open !== undefined && this.compact.matches ? html`<div class="below">${this.#side(open, now)}</div>` : nothing}
    </div>`;
    const right =
      open === undefined || this.compact.matches
        ? middle
        : html`<sm-split
            class="inner"
            side="end"
            name="memos.side"
            label=${text.side()}
            initial="288"
            max="420"
          >
            ${middle}
            <aside slot="panel" class="scroll" data-region=${text.side()} tabindex="-1">
              ${this.#side(open, now)}
            </aside>
          </sm-split>`;
    return html`<sm-split class="parts" name="memos.list" label=${text.list()} initial="344" max="480">
      <div slot="panel" class="left">${this.#left(now)}</div>
      ${right}
    </sm-split>`;
  }

  #left = (now: number) =>
    memoListPart(this, { current: this.#open.current?.memoId, coderId: this.#state.value!.coderId, now });

  #memo(open: OpenMemo, now: number) {
    const memo = this.#memoOf(open);
    const isGone = memo === undefined ? open.memoId !== undefined && !open.isOwn : memo.removed === true;
    if (isGone) return html`<sm-empty>${text.noSuchMemo()}</sm-empty>`;
    const { coderId } = this.#state.value!;
    return keyed(
      open,
      html`<sm-memo-page
        .index=${this.project.index}
        .memo=${memo}
        .own=${memo === undefined || memo.coderId === coderId}
        .looks=${this.#looksNow()}
        .now=${now}
        .save=${open.save}
        .takeOut=${this.#takeOut}
        .lastPassage=${this.#lastPassage}
      ></sm-memo-page>`,
    );
  }

  #side(open: OpenMemo, now: number) {
    const memo = this.#memoOf(open);
    if (memo?.removed === true) return nothing;
    return html`<sm-memo-side
      .memo=${memo}
      .targets=${open.targets}
      .own=${memo === undefined || memo.coderId === this.#state.value!.coderId}
      .now=${now}
      .version=${this.#watch.version}
      .retarget=${open.retarget}
    ></sm-memo-side>`;
  }

  #memoOf = ({ memoId }: OpenMemo): Memo | undefined => memoId && this.project.index.memos.get(memoId);

  #looksNow(): MemoLooks {
    const { index } = this.project;
    return this.#looks([index, this.#watch.version, this.#texts.texts], () => memoLooks(index, this.#textOf));
  }

  #textOf = (sourceId: SourceId): string | undefined => {
    this.#texts.want([sourceId]);
    return this.#texts.texts.get(sourceId);
  };

  /** Begins an entry of the diary for today. */
  begin = (): void => goTo({ screen: "memos", projectId: this.project.id, about: null });

  write(): void {
    this.page?.focus();
  }

  quote(): void {
    this.page?.quote();
  }

  /** To the memo below in the list, or above. */
  step(by: 1 | -1): void {
    const { shown } = this.memos;
    const at = shown.findIndex(({ id }) => id === this.#open.current?.memoId);
    const next = shown[at === -1 ? 0 : at + by];
    if (next !== undefined) goTo({ screen: "memos", projectId: this.project.id, memoId: next.id });
  }

  focusFind(): void {
    this.find?.focus();
  }

  showAll(): void {
    this.filter = {};
  }

  setFilter(filter: MemoFilter): void {
    this.filter = { ...this.filter, ...filter };
  }

  /** What takes a control away says itself where the focus goes: what is written is kept while people are elsewhere. */
  restoreFocus(): void {
    this.requestUpdate();
  }

  #takeOut = async (): Promise<void> => {
    await this.page?.flush();
    await this.#open.remove();
    await this.updateComplete;
    if (document.activeElement === document.body) this.listRegion?.focus();
  };

  #lastPassage = (): Passage | undefined => {
    const passage = this.session.lastPassage;
    if (passage !== undefined) this.#texts.want([passage.sourceId]);
    return passage;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-memos-screen": MemosScreen;
  }
}
