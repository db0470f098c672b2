import { LitElement, html, nothing, type PropertyValues } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { guard } from "lit/directives/guard.js";
import type { ProjectId, ThemeId } from "#domain/model/ids";
import { keyAt } from "#features/themes/key-at";
import { outlineDrag } from "#features/themes/outline-drag";
import { outlineKeys } from "#features/themes/outline-keys";
import type { OutlineDeed } from "#features/themes/outline-menu";
import { outlineCommand } from "#features/themes/outline-command";
import { outlineHead, outlineRow } from "#features/themes/outline-row";
import { outlineRows, type OutlineRow } from "#features/themes/outline-rows";
import { outlineStyles } from "#features/themes/outline-styles";
import { ThemeCommandEvent } from "#features/themes/theme-command-event";
import type { ThemeFigures } from "#features/themes/theme-figures";
import { themesText as text } from "#messages/themes";
import type { InlineNameEvent } from "#ui/components/inline-name-event";
import type { MenuSelectEvent } from "#ui/components/menu-select-event";
import { TreeFocus } from "#ui/controllers/tree-focus";
import { readPreference, writePreference } from "#ui/preferences";
import { ShortcutController } from "#ui/shortcuts/shortcut-controller";
import { treeMove } from "#ui/tree-keys";
import { sizeSections, treeSections } from "#ui/tree-sections";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import { treeStyles } from "#ui/styles/tree-styles";
import "#ui/components/inline-name";

/** Lines drawn at a time. */
const page = 120;

/**
 * Themes, subthemes and the codes in them as a treegrid with counts: everything that can be done with themes, by keyboard. Arrows
 * move and fold, Enter shows a theme, F2 renames, Alt with arrows moves, Delete removes, `P` places a code.
 * @fires {ThemeCommandEvent} sm-theme-command
 */
@customElement("sm-theme-outline")
export class ThemeOutline extends LitElement {
  static override styles = [baseStyles, buttonStyles, treeStyles, outlineStyles];

  @property({ attribute: false }) figures!: ThemeFigures;
  @property({ attribute: false }) projectId!: ProjectId;
  /** The theme the panel shows. */
  @property({ attribute: false }) selected: ThemeId | undefined;
  @property() asked = "";

  @state() private folded: ReadonlySet<ThemeId> = new Set();
  /** What is being named: a theme that is there, or a new one (under another). */
  @state() private naming:
    { readonly themeId: ThemeId } | { readonly parentId: ThemeId | undefined } | undefined;
  /** How many lines are drawn: more as one comes to their end. */
  @state() private drawn = page;
  @query(".rest") private readonly rest!: HTMLElement | null;
  @query(".tree") private readonly grid!: HTMLElement;
  readonly #end = new IntersectionObserver(
    (entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) this.drawn += page;
    },
    { rootMargin: "600px" },
  );
  #rows: readonly OutlineRow[] = [];
  readonly #focus = new TreeFocus<string>(this, (key) => this.#line(key));
  readonly #drag = outlineDrag(
    this,
    () => this.figures,
    (key) => this.#rowOf(key),
  );

  constructor() {
    super();
    new ShortcutController(this, () => outlineKeys(this.#runByKey), { within: true });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.folded = new Set((readPreference(this.#foldName()) ?? "").split(" ").filter(Boolean) as ThemeId[]);
  }

  protected override willUpdate(changed: PropertyValues): void {
    const before = this.#rows;
    if (["figures", "folded", "asked"].some((name) => changed.has(name)))
      this.#rows = outlineRows(this.figures.tree, this.folded, this.asked);
    if (changed.has("asked")) this.drawn = page;
    if (this.#rows !== before) this.#focus.follow(before.map(keyOf), this.#rows.map(keyOf));
    const place = this.#rows.findIndex(({ key }) => key === this.#focus.active);
    if (place >= this.drawn) this.drawn = place + page;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#end.disconnect();
  }

  protected override updated(): void {
    sizeSections(this.grid);
    this.#end.disconnect();
    if (this.rest !== null) this.#end.observe(this.rest);
  }

  override render() {
    return html`<div
      class="tree"
      role=${this.#rows.length === 0 ? nothing : "treegrid"}
      aria-label=${this.#rows.length === 0 ? nothing : text.outline()}
      @click=${this.#click}
      @keydown=${this.#key}
      @contextmenu=${this.#openMenu}
      @focusin=${this.#enter}
      @pointerover=${this.#hover}
      @pointerleave=${this.#unhover}
      @sm-menu-select=${this.#choose}
      @sm-inline-name=${this.#named}
      @dragstart=${this.#drag.start}
      @dragover=${this.#drag.over}
      @dragleave=${this.#drag.leave}
      @drop=${this.#drag.release}
      @dragend=${this.#drag.end}
    >
      ${this.#rows.length === 0 ? nothing : outlineHead()}
      ${treeSections(this.#rows.slice(0, this.drawn), keyOf, this.#row)}
      ${this.#rows.length > this.drawn ? html`<div class="rest" aria-hidden="true"></div>` : nothing}
      ${this.#isNaming(undefined) ? this.#nameLine("i0") : nothing}
    </div>`;
  }

  /** Begins a theme, or a subtheme of one. */
  startNew(parentId?: ThemeId): void {
    this.naming = { parentId };
  }

  /** Gives a theme's line the focus, now or when it appears; without one, the line of the tab stop. */
  focusTheme(themeId?: ThemeId): void {
    this.#focus.moveTo(themeId ?? this.#focus.active);
  }

  /** Only lines in which something changed are drawn again. */
  #row = (row: OutlineRow) => {
    const { node, placed, key } = row;
    const { id, name } = node.theme;
    const active = key === this.#focus.active;
    const selected = placed === undefined && id === this.selected;
    const drop = this.#drag.sideAt(key);
    const renames =
      placed === undefined &&
      this.naming !== undefined &&
      "themeId" in this.naming &&
      this.naming.themeId === id;
    const hasMenu = !renames && this.#focus.isNear(key);
    const child = placed === undefined && this.#isNaming(id);
    const { counts } =
      placed === undefined ? this.figures.of(node) : this.figures.ofCode(placed.node.code.id);
    const themes =
      placed === undefined ? 0 : (this.figures.tree.themesOf.get(placed.node.code.id)?.length ?? 1);
    const shown = [
      placed?.node.code ?? node.theme,
      node.dropped,
      row.depth,
      row.expanded,
      row.position,
      row.size,
    ];
    const state = [counts, themes, active, selected, drop, renames, hasMenu && this.figures, child];
    return guard([...shown, ...state], () => [
      outlineRow(row, {
        figures: this.figures,
        projectId: this.projectId,
        counts,
        themes,
        active,
        selected,
        drop,
        hasMenu,
        rename: renames
          ? html`<sm-inline-name .label=${text.nameOf(name)} .value=${name}></sm-inline-name>`
          : undefined,
      }),
      child ? this.#nameLine("i1") : nothing,
    ]);
  };

  #nameLine = (level: string) =>
    html`<div role="row" class="line ${level}">
      <span role="gridcell" class="name"><sm-inline-name .label=${text.nameOfNew()}></sm-inline-name></span>
    </div>`;

  #isNaming(parentId: ThemeId | undefined): boolean {
    return this.naming !== undefined && "parentId" in this.naming && this.naming.parentId === parentId;
  }

  #runByKey = (onTheme: OutlineDeed, onCode: OutlineDeed): void => {
    const row = this.#rowOf(this.#focus.active);
    if (row !== undefined) this.#run(row.placed === undefined ? onTheme : onCode, row);
  };

  #run(deed: OutlineDeed, row: OutlineRow): void {
    const { node, placed } = row;
    if (deed === "rename") {
      if (placed === undefined) this.naming = { themeId: node.theme.id };
    } else if (deed === "subtheme") {
      if (this.folded.has(node.theme.id)) this.#fold(node.theme.id, false);
      this.naming = { parentId: (node.parent ?? node).theme.id };
    } else {
      const command = outlineCommand(deed, row);
      this.#focus.await(row.key);
      if (command !== undefined) this.dispatchEvent(new ThemeCommandEvent(command));
    }
  }

  #named = (event: InlineNameEvent): void => {
    const { naming } = this;
    this.naming = undefined;
    this.#focus.await();
    if (naming === undefined || event.name === undefined) return;
    this.dispatchEvent(
      new ThemeCommandEvent(
        "themeId" in naming
          ? { name: "edit", themeId: naming.themeId, edits: { name: event.name } }
          : { name: "create", wording: { name: event.name, parentId: naming.parentId } },
      ),
    );
  };

  #openMenu = (event: Event): void => {
    const key = keyAt(event);
    if (key !== undefined && (event.target as Element).closest("a, sm-inline-name") === null)
      void this.#focus.openMenu(key, event);
  };

  #choose = (event: MenuSelectEvent): void => {
    const row = this.#rowOf(keyAt(event));
    if (row !== undefined) this.#run(event.value as OutlineDeed, row);
  };

  #key = (event: KeyboardEvent): void => {
    const { active } = this.#focus;
    if (event.target !== this.#line(active) || event.altKey || event.ctrlKey || event.metaKey) return;
    const at = this.#rows.findIndex(({ key }) => key === active);
    const move = treeMove(this.#rows, at, event.key);
    if (event.key === "Enter") this.#select(this.#rows[at]);
    else if (move === undefined) return;
    else if ("to" in move) this.#focus.moveTo(this.#rows[move.to]!.key);
    else this.#fold(this.#rows[at]!.node.theme.id, move.fold);
    event.preventDefault();
    event.stopPropagation();
  };

  #click = (event: MouseEvent): void => {
    const row = this.#rowOf(keyAt(event));
    const target = event.target as Element;
    if (row === undefined || target.closest("sm-menu, a, sm-inline-name") !== null) return;
    if (row.expanded !== undefined && target.closest(".fold") !== null)
      this.#fold(row.node.theme.id, row.expanded);
    else this.#select(row);
  };

  #select(row: OutlineRow | undefined): void {
    if (row !== undefined)
      this.dispatchEvent(new ThemeCommandEvent({ name: "select", themeId: row.node.theme.id }));
  }

  #fold(themeId: ThemeId, folded: boolean): void {
    const ids = new Set(this.folded);
    if (folded) ids.add(themeId);
    else ids.delete(themeId);
    this.folded = ids;
    writePreference(this.#foldName(), [...ids].join(" "));
  }
  #foldName = (): string => `themes.folded.${this.projectId}`;

  #enter = (event: FocusEvent): void => {
    this.#focus.active = keyAt(event) ?? this.#focus.active;
  };
  #hover = (event: Event): void => {
    this.#focus.hovered = keyAt(event);
  };
  #unhover = (): void => {
    this.#focus.hovered = undefined;
  };
  #rowOf = (key: string | undefined): OutlineRow | undefined => this.#rows.find((row) => row.key === key);
  #line = (key: string | undefined): HTMLElement | undefined =>
    this.grid.querySelector<HTMLElement>(`[data-row="${key}"]`) ?? undefined;
}

const keyOf = ({ key }: OutlineRow): string => key;

declare global {
  interface HTMLElementTagNameMap {
    "sm-theme-outline": ThemeOutline;
  }
}
