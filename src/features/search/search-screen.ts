import { consume } from "@lit/context";
import { LitElement, html, nothing, type PropertyValues } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { codeAllHits } from "#actions/code-all-hits";
import { projectContext } from "#contexts/project-context";
import type { ProjectSearch } from "#contexts/project-search";
import { searchContext } from "#contexts/search-context";
import type { Session, SessionState } from "#contexts/session";
import { sessionContext } from "#contexts/session-context";
import type { ParticipantId } from "#domain/model/ids";
import { remarkOn } from "#features/search/command-search";
import { exportHits } from "#features/search/export-hits";
import type { FiltersChangeEvent } from "#features/search/filters-change-event";
import type { HitDeedEvent } from "#features/search/hit-deed-event";
import { everywhere, narrows, scopeOf, type HitFilters } from "#features/search/hit-filters";
import type { HitSide } from "#features/search/hit-side";
import type { HitsCheckEvent } from "#features/search/hits-check-event";
import type { HitsCodeEvent } from "#features/search/hits-code-event";
import type { HitsExportEvent } from "#features/search/hits-export-event";
import { nothingFound } from "#features/search/nothing-found";
import { searchScreenStyles } from "#features/search/search-screen-styles";
import { searchText as text } from "#messages/search";
import { HitChecks } from "#search/hit-checks";
import { hitAt, noHits, type HitList } from "#search/hit-list";
import { hitSpread } from "#search/hit-spread";
import type { HitOrder } from "#search/hit-order";
import { asksText, settledText, type AskedText } from "#search/text-query";
import type { OpenProject } from "#storage/read/open-project";
import { announce } from "#ui/announce";
import type { Field } from "#ui/components/field";
import { ToastShowEvent } from "#ui/components/toast-show-event";
import { WatchController } from "#ui/controllers/watch-controller";
import { ErrorShowEvent } from "#ui/events/error-show-event";
import { goTo } from "#ui/route";
import { ShortcutController } from "#ui/shortcuts/shortcut-controller";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import { fieldStyles } from "#ui/styles/field-styles";
import { textStyles } from "#ui/styles/text-styles";
import "#features/search/hit-filter-bar";
import "#features/search/hit-list-view";
import "#features/search/hit-side";
import "#ui/components/counts";
import "#ui/components/empty";
import "#ui/components/field";

/** A pattern is tried once typing pauses. */
const patternPauseMs = 200;

/** Every place where words stand, in context: read, opened in the transcript, coded all at once, taken along. */
@customElement("sm-search-screen")
export class SearchScreen extends LitElement {
  static override styles = [baseStyles, buttonStyles, fieldStyles, textStyles, searchScreenStyles];

  @consume({ context: projectContext }) project!: OpenProject;
  @consume({ context: sessionContext }) session!: Session;
  @consume({ context: searchContext }) search!: ProjectSearch;
  /** Whose turns to look in, as the address says. */
  @property({ attribute: false }) participantId: ParticipantId | undefined;

  @state() private filters: HitFilters = everywhere;
  @state() private order: HitOrder = "place";
  @state() private list: HitList = noHits;
  @state() private remark: string | undefined;
  @state() private checks = new HitChecks();
  /** Counts changes of the project that may matter here. */
  @state() private change = 0;
  /** Whether what is shown answers what was asked. */
  @state() private isAnswered = false;
  @query("sm-field") private readonly field!: Field;
  @query("sm-hit-side") private readonly side!: HitSide | null;
  readonly #state = new WatchController<SessionState>(this, () => this.session.watch((all) => all));
  readonly #asked = new WatchController<AskedText>(this, () => this.search.asked);
  /** Places of the hits that are taken along. */
  #checked: readonly number[] = [];
  #spread = { turns: 0, sources: 0 };
  #asking = 0;
  #answered: AskedText | undefined;
  #subscription: { unsubscribe(): void } | undefined;

  constructor() {
    super();
    const group = text.keys();
    new ShortcutController(this, () => [
      { name: "search.find", keys: ["q", "/"], label: text.keyFind(), group, run: () => this.#find() },
    ]);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#subscription = this.project.index.subscribe(({ tables }) => {
      this.change++;
      const matters = ["sources", "corrections", "turnEdits", "participants"] as const;
      if (matters.some((table) => tables.has(table))) this.#ask();
    });
    void this.updateComplete.then(() => this.#find());
  }
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#subscription?.unsubscribe();
    this.#asking++;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("participantId"))
      this.filters =
        this.participantId === undefined
          ? everywhere
          : { ...everywhere, participantIds: new Set([this.participantId]) };
    const isNew = ["participantId", "filters", "order"].some((name) => changed.has(name));
    if (isNew || this.#answered !== this.#asked.value) this.#ask();
    if (changed.has("list")) this.#spread = hitSpread(this.list);
    if (changed.has("list") || changed.has("checks")) this.#checked = this.checks.placesIn(this.list);
  }

  override render() {
    const { text: words, isPattern } = this.#asked.value!;
    return html`<header data-region=${text.title()}>
        <h1 class="title">${text.title()}</h1>
        <sm-field
          type="search"
          icon="search"
          label=${text.keyFind()}
          label-hidden
          keys="q"
          placeholder=${isPattern ? text.askPattern() : text.askWords()}
          .value=${words}
          @input=${this.#type}
        ></sm-field>
        <label class="pattern"
          ><input
            type="checkbox"
            class="check"
            .checked=${isPattern}
            @change=${this.#switch}
          />${text.pattern()}</label
        >
      </header>
      <sm-hit-filter-bar
        data-region=${text.where()}
        .index=${this.project.index}
        .filters=${this.filters}
        .order=${this.order}
        .change=${this.change}
        @sm-filters-change=${this.#setFilters}
      ></sm-hit-filter-bar>
      ${this.remark === undefined ? nothing : html`<p class="remark" role="alert">${this.remark}</p>`}
      ${this.#count > 0 ? this.#found() : this.#nothing()}`;
  }

  get #count(): number {
    return this.list.start.length;
  }
  get #asks(): boolean {
    return asksText(this.#asked.value!) || narrows(this.filters);
  }

  #found() {
    const { index } = this.project;
    const { turns, sources } = this.#spread;
    return html`<div class="parts">
      <div class="found" data-region=${text.hitList()} tabindex="-1">
        <sm-counts
          .counts=${[
            { value: this.#count, unit: text.hits(this.#count) },
            { value: turns, unit: text.turnCount(turns) },
            { value: sources, unit: text.transcriptCount(sources) },
          ]}
        ></sm-counts>
        <sm-hit-list
          .index=${index}
          .search=${this.search}
          .list=${this.list}
          .checks=${this.checks}
          .whole=${!asksText(this.#asked.value!)}
          @sm-hit-deed=${this.#do}
        ></sm-hit-list>
      </div>
      <aside class="scroll" data-region=${text.codeHits()} tabindex="-1">
        <sm-hit-side
          .index=${index}
          .search=${this.search}
          .coderId=${this.#state.value!.coderId!}
          .list=${this.list}
          .checked=${this.#checked}
          .change=${this.change}
          @sm-hits-code=${this.#code}
          @sm-hits-export=${this.#export}
          @sm-hits-check=${this.#check}
        ></sm-hit-side>
      </aside>
    </div>`;
  }

  #nothing() {
    if (!this.#asks) return html`<sm-empty>${text.beginHere()}</sm-empty>`;
    if (!this.isAnswered || this.remark !== undefined) return nothing;
    return nothingFound(this.#asked.value!, narrows(this.filters), this.#lengthen, this.#widen);
  }

  /** Asks anew for what is typed; the newest question alone counts. */
  #ask(): void {
    const asking = ++this.#asking;
    const asked = this.#asked.value!;
    // What was left out whole belongs to the question before.
    if (asked !== this.#answered && this.checks.leavesOut) this.checks = new HitChecks();
    this.#answered = asked;
    this.isAnswered = false;
    if (!this.#asks) {
      this.list = noHits;
      this.remark = undefined;
      return;
    }
    this.#list(asked, asking).catch((cause: unknown) => {
      if (asking === this.#asking) this.dispatchEvent(new ErrorShowEvent(cause));
    });
  }

  async #list(asked: AskedText, asking: number): Promise<void> {
    if (asked.isPattern) await new Promise((resolve) => setTimeout(resolve, patternPauseMs));
    if (asking !== this.#asking) return;
    const scope = scopeOf(this.project.index, this.filters);
    const outcome = await this.search.list({ asked, scope }, this.order);
    if (asking !== this.#asking || outcome.kind === "outdated") return;
    this.remark = remarkOn(outcome);
    this.list = outcome.kind === "found" ? outcome.value : noHits;
    this.isAnswered = true;
    const count = this.list.start.length;
    announce(this.remark ?? (count === 0 ? text.noHits() : text.allHits(count)));
  }

  #find(): void {
    this.field.focus();
    this.field.select();
  }

  #type = ({ currentTarget }: Event): void =>
    this.search.asked.set({ ...this.#asked.value!, text: (currentTarget as Field).value });
  #switch = ({ currentTarget }: Event): void =>
    this.search.asked.set({ ...this.#asked.value!, isPattern: (currentTarget as HTMLInputElement).checked });
  #lengthen = (): void =>
    this.search.asked.set({ ...this.#asked.value!, text: settledText(this.#asked.value!) });
  #widen = (): void => {
    this.filters = everywhere;
  };
  #setFilters = ({ filters, order }: FiltersChangeEvent): void => {
    this.filters = filters;
    this.order = order;
  };

  #do = ({ hit, deed }: HitDeedEvent): void => {
    const { sourceId, start, end } = hit;
    if (deed === "open") {
      goTo({ screen: "coding", projectId: this.project.id, sourceId, range: { start, end } });
      return;
    }
    this.checks = this.checks.toggled(hit);
  };

  #check = ({ checked }: HitsCheckEvent): void => {
    this.checks = new HitChecks(checked);
  };

  #code = async ({ as, passages }: HitsCodeEvent): Promise<void> => {
    const coderId = this.#state.value!.coderId!;
    try {
      const { codeId, code, count, entry } = await codeAllHits(this.project, coderId, as, passages);
      this.side?.chooseCode({ codeId });
      this.session.use(codeId);
      if (entry === undefined) return;
      const undo = (): void =>
        void this.project
          .undoEntry(coderId, entry.id)
          .catch((cause: unknown) => this.dispatchEvent(new ErrorShowEvent(cause)));
      this.dispatchEvent(new ToastShowEvent(text.coded(count, code), { label: text.undo(), run: undo }));
    } catch (cause) {
      this.dispatchEvent(new ErrorShowEvent(cause));
    }
  };

  #export = async ({ separator }: HitsExportEvent): Promise<void> => {
    const hits = this.#checked.map((at) => hitAt(this.list, at));
    try {
      await exportHits(this.project.index, this.search, hits, separator);
      this.dispatchEvent(new ToastShowEvent(text.exported(hits.length)));
    } catch (cause) {
      this.dispatchEvent(new ErrorShowEvent(cause));
    }
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-search-screen": SearchScreen;
  }
}
