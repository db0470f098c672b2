import { consume } from "@lit/context";
import { LitElement, html, nothing, type PropertyValues } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { projectContext } from "#contexts/project-context";
import type { Session, SessionState } from "#contexts/session";
import { sessionContext } from "#contexts/session-context";
import type { CodeId, CoderId, SourceId } from "#domain/model/ids";
import type { Passage, ThreeCounts } from "#domain/query/passages-query";
import type { ProjectIndex } from "#domain/query/project-index";
import type { AskChangeEvent } from "#features/explore/ask-change-event";
import type { ExportAskEvent } from "#features/explore/export-ask-event";
import { exportPassages, quotationOf } from "#features/explore/export-passages";
import { PassageFinder } from "#features/explore/passage-finder";
import type { PassageDeedEvent } from "#features/explore/passage-deed-event";
import type { PassageList } from "#features/explore/passage-list";
import {
  everything,
  groupings,
  narrows,
  passageKey,
  searchPassages,
  type FoundPassages,
  type Grouping,
  type PassageAsk,
} from "#features/explore/passage-search";
import { passagesScreenStyles } from "#features/explore/passages-screen-styles";
import type { PassagesToTheme } from "#features/explore/passages-to-theme";
import { exploreText as text } from "#messages/explore";
import type { OpenProject } from "#storage/read/open-project";
import { announce } from "#ui/announce";
import type { Segmented } from "#ui/components/segmented";
import type { Select } from "#ui/components/select";
import { ToastShowEvent } from "#ui/components/toast-show-event";
import { WatchController } from "#ui/controllers/watch-controller";
import { ErrorShowEvent } from "#ui/events/error-show-event";
import { goTo, routePath } from "#ui/route";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import { textStyles } from "#ui/styles/text-styles";
import "#features/explore/code-table-view";
import "#features/explore/no-passages";
import "#features/explore/passage-list";
import "#features/explore/passage-query-bar";
import "#features/explore/passage-side";
import "#features/explore/passages-to-theme";
import "#ui/components/counts";
import "#ui/components/empty";
import "#ui/components/segmented";
import "#ui/components/select";

/** Everything said under a code, side by side: found as the query changes, counted three ways, taken along. */
@customElement("sm-passages-screen")
export class PassagesScreen extends LitElement {
  static override styles = [baseStyles, buttonStyles, textStyles, passagesScreenStyles];

  @consume({ context: projectContext }) project!: OpenProject;
  @consume({ context: sessionContext }) session!: Session;
  /** Codes to begin with, and whose coding of what, as the address says. */
  @property({ attribute: false }) codeIds: readonly CodeId[] | undefined;
  @property({ attribute: false }) coderIds: readonly CoderId[] | undefined;
  @property({ attribute: false }) sourceIds: readonly SourceId[] | undefined;

  @state() private ask: PassageAsk = everything;
  @state() private grouping: Grouping = "none";
  @state() private view: "passages" | "table" = "passages";
  @state() private chosen: ReadonlySet<string> = new Set();
  /** Counts changes of the project that may matter here. */
  @state() private change = 0;
  @query("sm-passages-to-theme") private readonly toTheme!: PassagesToTheme;
  @query("sm-passage-list") private readonly list!: PassageList | null;
  readonly #session = new WatchController<SessionState>(this, () => this.session.watch((state) => state));
  readonly #finder = new PassageFinder(this);
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
    const { codeIds = [], coderIds = [], sourceIds = [] } = this;
    const isAsked = codeIds.length + coderIds.length + sourceIds.length > 0;
    if (isAsked && ["codeIds", "coderIds", "sourceIds"].some((name) => changed.has(name)))
      this.ask = {
        ...everything,
        codeIds: new Set(codeIds),
        coderIds: new Set(coderIds),
        sourceIds: new Set(sourceIds),
      };
    if (!this.hasUpdated || ["ask", "grouping", "change"].some((name) => changed.has(name)))
      this.#finder.find(
        searchPassages(this.#index, this.ask, this.grouping, text.nobodyNamed()),
        this.grouping,
      );
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
    ];
    return html`<header data-region=${text.title()}>
        <h1 class="title">${text.title()}</h1>
        <sm-segmented
          label=${text.view()}
          .options=${views}
          .value=${this.view}
          @change=${this.#setView}
        ></sm-segmented>
      </header>
      <sm-passage-query-bar
        data-region=${text.codes()}
        .index=${this.#index}
        .ask=${this.ask}
        .change=${this.change}
        @sm-ask-change=${this.#setAsk}
      ></sm-passage-query-bar>
      ${
        this.view === "table"
          ? html`<sm-code-table-view
              class="scroll"
              .index=${this.#index}
              .ask=${this.ask}
              .change=${this.change}
            ></sm-code-table-view>`
          : found === undefined
            ? nothing
            : this.#passages(found)
      }`;
  }

  #passages(found: FoundPassages) {
    return html`<div class="parts">
      <div
        class="list scroll"
        data-region=${text.passageList()}
        tabindex="-1"
        aria-busy=${found.counts === undefined}
      >
        ${this.#counts(found)} ${found.passages.length === 0 ? this.#nothing() : this.#list(found)}
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

  #counts({ counts, unplaced }: FoundPassages) {
    const { mentions, persons, sources } = counts ?? uncounted;
    return html`<div class="counts">
        <sm-counts
          ?data-waiting=${counts === undefined}
          .counts=${[
            { value: mentions.count, unit: text.mentions(mentions.count), base: text.mentionBase() },
            { value: persons.count, unit: text.persons(persons.count), base: text.personBase(persons.of) },
            { value: sources.count, unit: text.groups(sources.count), base: text.groupBase(sources.of) },
          ]}
        ></sm-counts>
        <sm-select
          inline
          label=${text.groupBy()}
          .value=${this.grouping}
          .choices=${groupings.map((by) => ({ value: by, label: text.groupByOf(by) }))}
          @change=${this.#setGrouping}
        ></sm-select>
      </div>
      ${unplaced === 0 ? nothing : html`<p class="remark">${text.unplaced(unplaced)}</p>`}`;
  }

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

  async #copy(passages: readonly Passage[]): Promise<void> {
    try {
      const quotations = passages.map(async (passage) =>
        quotationOf(this.#index, passage, await this.project.textOf(passage.sourceId)),
      );
      await navigator.clipboard.writeText((await Promise.all(quotations)).join("\n\n"));
      announce(text.copied());
      this.dispatchEvent(new ToastShowEvent(text.copied()));
    } catch (cause) {
      this.dispatchEvent(new ErrorShowEvent(cause));
    }
  }

  #export = async ({ format, which }: ExportAskEvent): Promise<void> => {
    const found = this.#finder.found!;
    const passages = which === "all" ? found.passages : this.#chosen;
    if (format === "clipboard") return this.#copy(passages);
    try {
      const at = this.project.environment.now();
      await exportPassages({
        index: this.#index,
        found,
        passages,
        format,
        at,
        textOf: (id) => this.project.textOf(id),
      });
      this.dispatchEvent(new ToastShowEvent(text.exported(passages.length)));
    } catch (cause) {
      this.dispatchEvent(new ErrorShowEvent(cause));
    }
  };

  #setAsk = ({ ask }: AskChangeEvent): void => {
    this.ask = ask;
  };
  #setView = ({ currentTarget }: Event): void => {
    this.view = (currentTarget as Segmented).value === "table" ? "table" : "passages";
  };
  #setGrouping = ({ currentTarget }: Event): void => {
    this.grouping = (currentTarget as Select).value as Grouping;
  };
}

/** Takes the room of counts that are not known yet. */
const uncounted: ThreeCounts = {
  mentions: { count: 0, of: 0 },
  persons: { count: 0, of: 0 },
  sources: { count: 0, of: 0 },
};

declare global {
  interface HTMLElementTagNameMap {
    "sm-passages-screen": PassagesScreen;
  }
}
