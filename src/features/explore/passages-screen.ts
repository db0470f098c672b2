import { consume } from "@lit/context";
import { LitElement, html, nothing, type PropertyValues } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { projectContext } from "#contexts/project-context";
import type { Session, SessionState } from "#contexts/session";
import { sessionContext } from "#contexts/session-context";
import type { Passage } from "#domain/query/passages-query";
import type { ProjectIndex } from "#domain/query/project-index";
import type { AskChangeEvent } from "#features/explore/ask-change-event";
import type { ExportAskEvent } from "#features/explore/export-ask-event";
import { copyPassages, exportPassages } from "#features/explore/export-passages";
import { countsLine } from "#features/explore/counts-line";
import { PassageFinder } from "#features/explore/passage-finder";
import type { PassageDeedEvent } from "#features/explore/passage-deed-event";
import type { PassageList } from "#features/explore/passage-list";
import {
  everything,
  narrows,
  passageKey,
  searchPassages,
  type FoundPassages,
  type Grouping,
  type PassageAsk,
} from "#features/explore/passage-search";
import { passagesScreenStyles } from "#features/explore/passages-screen-styles";
import { askedAt, placeOf, shownFirst, type Shown } from "#features/explore/passages-place";
import type { PassagesToTheme } from "#features/explore/passages-to-theme";
import type { ShownChangeEvent } from "#features/explore/shown-change-event";
import { exploreText as text } from "#messages/explore";
import type { OpenProject } from "#storage/read/open-project";
import { announce } from "#ui/announce";
import type { Segmented } from "#ui/components/segmented";
import type { Select } from "#ui/components/select";
import { ToastShowEvent } from "#ui/components/toast-show-event";
import { WatchController } from "#ui/controllers/watch-controller";
import { ErrorShowEvent } from "#ui/events/error-show-event";
import type { PassagesRoute, PassageView } from "#ui/passages-route";
import { goTo, routePath } from "#ui/route";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import { textStyles } from "#ui/styles/text-styles";
import "#features/explore/cases-view";
import "#features/explore/code-table-view";
import "#features/explore/no-passages";
import "#features/explore/passage-list";
import "#features/explore/passage-query-bar";
import "#features/explore/passage-side";
import "#features/explore/passages-to-theme";
import "#ui/components/empty";
import "#ui/components/segmented";

/** Everything said under a code, side by side: found as the query changes, counted three ways, taken along. */
@customElement("sm-passages-screen")
export class PassagesScreen extends LitElement {
  static override styles = [baseStyles, buttonStyles, textStyles, passagesScreenStyles];

  @consume({ context: projectContext }) project!: OpenProject;
  @consume({ context: sessionContext }) session!: Session;
  /** What is asked for and how it is shown, as the address says. */
  @property({ attribute: false }) place: PassagesRoute | undefined;

  @state() private ask: PassageAsk = everything;
  @state() private grouping: Grouping = "none";
  @state() private shown: Shown = shownFirst;
  @state() private chosen: ReadonlySet<string> = new Set();
  /** Counts changes of the project that may matter here. */
  @state() private change = 0;
  @query("sm-passages-to-theme") private readonly toTheme!: PassagesToTheme;
  @query("sm-passage-list") private readonly list!: PassageList | null;
  readonly #session = new WatchController<SessionState>(this, () => this.session.watch((state) => state));
  readonly #finder = new PassageFinder(this);
  /** Whether what was found answers another question, or none. */
  #isStale = true;
  /** What {@link #chosen} was taken from. */
  #chosenFrom: FoundPassages | undefined;
  /** Those of the found ones that are chosen. */
  #chosen: readonly Passage[] = [];
  #subscription: { unsubscribe(): void } | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#subscription = this.project.index.subscribe(() => this.change++);
  }
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#subscription?.unsubscribe();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("place") && this.place !== undefined && routePath(this.place) !== routePath(this.#here()))
      ({ ask: this.ask, shown: this.shown } = askedAt(this.#index, this.place));
    if (["ask", "grouping", "change"].some((name) => changed.has(name))) this.#isStale = true;
    if (this.#isStale && this.shown.view === "passages") {
      this.#isStale = false;
      this.#finder.find(
        searchPassages(this.#index, this.ask, this.grouping, text.nobodyNamed()),
        this.grouping,
      );
    }
    const { found } = this.#finder;
    if (changed.has("chosen") || found !== this.#chosenFrom) {
      this.#chosenFrom = found;
      this.#chosen =
        this.chosen.size === 0
          ? []
          : (found?.passages ?? []).filter((passage) => this.chosen.has(passageKey(passage)));
    }
  }

  get #index(): ProjectIndex {
    return this.project.index;
  }

  override render() {
    const { found } = this.#finder;
    const views = [
      { value: "passages", label: text.passages() },
      { value: "table", label: text.table() },
      { value: "cases", label: text.cases() },
    ];
    return html`<header data-region=${text.title()}>
        <h1 class="title">${text.title()}</h1>
        <sm-segmented
          label=${text.view()}
          .options=${views}
          .value=${this.shown.view}
          @change=${this.#setView}
        ></sm-segmented>
      </header>
      <sm-passage-query-bar
        data-region=${text.codes()}
        .index=${this.#index}
        .ask=${this.ask}
        .change=${this.change}
        ?combines=${this.shown.view === "passages"}
        ?partial=${this.project.isPartial}
        @sm-ask-change=${this.#setAsk}
      ></sm-passage-query-bar>
      ${this.shown.view === "passages" ? (found === undefined ? nothing : this.#passages(found)) : this.#tables()}`;
  }

  #tables() {
    const { ask, change } = this;
    return this.shown.view === "table"
      ? html`<sm-code-table-view
          class="scroll"
          .index=${this.#index}
          .ask=${ask}
          .change=${change}
        ></sm-code-table-view>`
      : html`<sm-cases-view
          .project=${this.project}
          .ask=${ask}
          .change=${change}
          .viewer=${this.#session.value?.coderId}
          .by=${this.shown.by}
          .value=${this.shown.value}
          @sm-shown-change=${this.#reshow}
        ></sm-cases-view>`;
  }

  #passages(found: FoundPassages) {
    return html`<div class="parts">
      <div
        class="list scroll"
        data-region=${text.passageList()}
        tabindex="-1"
        aria-busy=${found.counts === undefined}
      >
        ${countsLine(found, this.grouping, this.#setGrouping)}
        ${found.passages.length === 0 ? this.#nothing() : this.#list(found)}
      </div>
      <aside class="scroll" data-region=${text.export()} tabindex="-1">
        ${
          found.counts === undefined
            ? nothing
            : html`<sm-passage-side
                .index=${this.#index}
                .found=${found}
                .chosen=${this.#chosen.length}
                @sm-export-ask=${this.#export}
                @sm-theme-ask=${this.#toTheme}
              ></sm-passage-side>`
        }
      </aside>
      <sm-passages-to-theme .restoreFocus=${this.#focusList}></sm-passages-to-theme>
    </div>`;
  }

  #focusList = (): void => {
    if (document.activeElement === document.body) this.list?.focusCurrent();
  };

  #list(found: FoundPassages) {
    return html`<sm-passage-list
      .found=${found}
      .chosen=${this.chosen}
      .coderId=${this.#session.value?.coderId}
      @sm-passage-deed=${this.#do}
    ></sm-passage-list>`;
  }

  #nothing() {
    const coding = routePath({ screen: "coding", projectId: this.project.id });
    return narrows(this.ask)
      ? html`<sm-no-passages
          .index=${this.#index}
          .ask=${this.ask}
          .change=${this.change}
          @sm-ask-change=${this.#setAsk}
        ></sm-no-passages>`
      : html`<sm-empty
          >${text.nothingCoded()}<a slot="action" class="button" href=${coding}>${text.goCode()}</a></sm-empty
        >`;
  }

  #do = ({ passage, deed }: PassageDeedEvent): void => {
    const { sourceId, start, end } = passage;
    if (deed === "open")
      goTo({ screen: "coding", projectId: this.project.id, sourceId, range: { start, end } });
    else if (deed === "copy") void this.#copy([passage]);
    else if (deed === "theme") this.toTheme.show(this.#chosen.length > 0 ? this.#chosen : [passage]);
    else {
      const chosen = new Set(this.chosen);
      if (!chosen.delete(passageKey(passage))) chosen.add(passageKey(passage));
      this.chosen = chosen;
    }
  };

  #toTheme = (): void => this.toTheme.show(this.#chosen);

  #copy = (passages: readonly Passage[]): Promise<void> =>
    this.#take(async () => {
      await copyPassages(this.project, passages);
      announce(text.copied());
      return text.copied();
    });

  #export = async ({ format, which }: ExportAskEvent): Promise<void> => {
    const { project } = this;
    const found = this.#finder.found!;
    const passages = which === "all" ? found.passages : this.#chosen;
    if (format === "clipboard") return this.#copy(passages);
    return this.#take(async () => {
      await exportPassages({ project, found, passages, format });
      return text.exported(passages.length);
    });
  };

  /** @param work ends with what is said */
  async #take(work: () => Promise<string>): Promise<void> {
    try {
      this.dispatchEvent(new ToastShowEvent(await work()));
    } catch (cause) {
      this.dispatchEvent(new ErrorShowEvent(cause));
    }
  }

  #here = (): PassagesRoute => placeOf(this.project, this.ask, this.shown);

  /** The address follows, so that one comes back to what one asked. */
  #setAsk = ({ ask }: AskChangeEvent): void => {
    this.ask = ask;
    goTo(this.#here(), { replace: true });
  };
  #setView = ({ currentTarget }: Event): void =>
    this.#show({ view: (currentTarget as Segmented).value as PassageView });
  #reshow = ({ shown }: ShownChangeEvent): void => this.#show(shown);
  #show(shown: Partial<Shown>): void {
    this.shown = { ...this.shown, ...shown };
    goTo(this.#here(), { replace: true });
  }
  #setGrouping = ({ currentTarget }: Event): void => {
    this.grouping = (currentTarget as Select).value as Grouping;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-passages-screen": PassagesScreen;
  }
}
