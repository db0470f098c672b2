import { LitElement, html, nothing, type PropertyValues } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { guard } from "lit/directives/guard.js";
import { repeat } from "lit/directives/repeat.js";
import type { CodeTree as Codebook } from "#domain/codebook/code-tree";
import { treeRows, type TreeRow } from "#domain/codebook/tree-rows";
import type { CodeId } from "#domain/model/ids";
import { CodeCommandEvent, type CodeCommand } from "#features/coding/codebook/code-command-event";
import type { CodeCount } from "#features/coding/codebook/code-counts";
import { CodeFoldEvent } from "#features/coding/codebook/code-fold-event";
import { codeMenu, type CodeDeed } from "#features/coding/codebook/code-menu";
import { codeRow, indentUnder } from "#features/coding/codebook/code-row";
import { codeTreeStyles } from "#features/coding/codebook/code-tree-styles";
import { TreeDrag, rowOf } from "#features/coding/codebook/tree-drag";
import { treeMove } from "#ui/tree-keys";
import type { InlineNameEvent } from "#ui/components/inline-name-event";
import { codebookText as text } from "#messages/coding-codebook";
import type { Menu } from "#ui/components/menu";
import type { MenuSelectEvent } from "#ui/components/menu-select-event";
import { ShortcutController } from "#ui/shortcuts/shortcut-controller";
import { GradualDrawing } from "#ui/controllers/gradual-drawing";
import { TreeNaming } from "#ui/controllers/tree-naming";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";

/**
 * The codebook as a tree with counts: a treegrid with one tab stop. Arrows move and fold, Enter applies, F2 renames, Alt with
 * arrows moves the code, Delete deletes it; the menu of a line and the pointer do the same.
 * @fires {CodeCommandEvent} sm-code-command - asks for a change; the tree itself changes nothing
 * @fires {CodeFoldEvent} sm-code-fold
 */
@customElement("sm-code-tree")
export class CodeTree extends LitElement {
  static override styles = [baseStyles, buttonStyles, codeTreeStyles];

  @property({ attribute: false }) tree!: Codebook;
  @property({ attribute: false }) counts: ReadonlyMap<CodeId, CodeCount> = new Map();
  /** Codes whose highlights are not shown. */
  @property({ attribute: false }) veiled: ReadonlySet<CodeId> = new Set();
  @property({ attribute: false }) folded: ReadonlySet<CodeId> = new Set();
  @property() asked = "";
  /** Whether there is a passage to apply codes to. */
  @property({ attribute: false }) canApply = false;

  /** The line that has the tab stop. */
  @state() private active: CodeId | undefined;
  /** The line focus was on last; undefined as long as nobody was here. */
  @state() private chosen: CodeId | undefined;
  @state() private hovered: CodeId | undefined;
  @query(".tree") private readonly grid!: HTMLElement;
  #rows: readonly TreeRow[] = [];
  /** The line that gets focus once it is there. */
  #awaited: CodeId | undefined;

  readonly #drawing = new GradualDrawing(this, 80);
  readonly #naming = new TreeNaming(this);
  readonly #drag = new TreeDrag(
    this,
    () => this.tree,
    (codeId, destination) => this.#ask({ name: "move", codeId, destination }),
  );
  constructor() {
    super();
    new ShortcutController(this, this.#commands, { within: true });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = this.#rows;
    if (changed.has("tree") || changed.has("folded") || changed.has("asked"))
      this.#rows = treeRows(this.tree, this.folded, this.asked);
    if (this.#indexIn(this.#rows, this.active) === -1) this.#replaceActive(before);
  }

  protected override updated(): void {
    const row = this.#awaited && this.#row(this.#awaited);
    if (!row) return;
    this.#awaited = undefined;
    row.focus();
  }

  override render() {
    return html`<div
      class="tree scroll"
      role=${this.tree.nodes.length === 0 ? nothing : "treegrid"}
      aria-label=${this.tree.nodes.length === 0 ? nothing : text.codebook()}
      @click=${this.#click}
      @dblclick=${this.#apply}
      @keydown=${this.#key}
      @focusin=${this.#enter}
      @contextmenu=${this.#openMenu}
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
      ${this.tree.nodes.length === 0 ? nothing : this.#head()}
      ${repeat(this.#rows.slice(0, this.#drawing.of(this.#rows.length)), ({ node }) => node.code.id, this.#line)}
      ${this.#naming.newLineUnder(undefined, "i1")}
    </div>`;
  }

  /** Gives a code the tab stop and focus, now or when it appears. */
  focusCode(codeId: CodeId): void {
    this.#awaited = this.active = codeId;
    this.requestUpdate();
  }

  /** Begins a new code under `parentId`, or at the top. */
  startNew(parentId?: CodeId): void {
    if (parentId !== undefined && this.folded.has(parentId))
      this.dispatchEvent(new CodeFoldEvent(parentId, false));
    this.#naming.startNew(parentId);
  }

  #indexIn = (rows: readonly TreeRow[], codeId: CodeId | undefined): number =>
    rows.findIndex(({ node }) => node.code.id === codeId);

  /** The line of the tab stop is gone: its neighbour takes over, with the focus if it had that. */
  #replaceActive(before: readonly TreeRow[]): void {
    const at = Math.max(0, this.#indexIn(before, this.active));
    const hadFocus = this.hasUpdated && this.#row(this.active)?.matches(":focus") === true;
    this.active = this.#rows[Math.min(at, this.#rows.length - 1)]?.node.code.id;
    this.chosen = this.chosen && this.active;
    if (hadFocus) this.#awaited = this.active;
  }

  #head = () =>
    html`<div role="row" class="line head">
      <span role="columnheader">${text.code()}</span>
      <span role="columnheader" class="number" title=${text.hereLong()}>${text.here()}</span>
      <span role="columnheader" class="number" title=${text.allLong()}>${text.all()}</span>
    </div>`;

  /** Hundreds of lines are looked at with every coding: only those in which something changed are drawn. */
  #line = (row: TreeRow) => {
    const { code } = row.node;
    const count = this.counts.get(code.id);
    const hidden = this.veiled.has(code.id);
    const active = code.id === this.active;
    const selected = code.id === this.chosen;
    const drop = this.#drag.drop?.targetId === code.id ? this.#drag.drop.side : undefined;
    const named = this.#naming.partOf(code.id);
    const hasMenu = named !== "name" && (active || code.id === this.hovered);
    const drawnFrom = [row, count?.here, count?.all, hidden, active, selected, drop, named, hasMenu];
    return guard([...drawnFrom, hasMenu && this.canApply], () => [
      codeRow(row, {
        count,
        active,
        selected,
        hidden,
        drop,
        rename: named === "name" ? this.#naming.fieldFor(code) : undefined,
        menu: hasMenu ? codeMenu(this.tree, row.node, hidden, this.canApply) : undefined,
      }),
      this.#naming.newLineUnder(code.id, indentUnder(row.node)),
    ]);
  };

  #row = (codeId: CodeId | undefined): HTMLElement | undefined =>
    this.grid.querySelector<HTMLElement>(`[data-code="${codeId}"]`) ?? undefined;

  #ask = (command: CodeCommand): boolean => this.dispatchEvent(new CodeCommandEvent(command));

  #run(deed: CodeDeed, codeId: CodeId | undefined): void {
    if (codeId === undefined) return;
    if (deed === "rename") this.#naming.startRename(codeId);
    else if (deed === "new-under") this.startNew(codeId);
    else if (deed === "hide" || deed === "show") this.#ask({ name: "hide", codeId, hidden: deed === "hide" });
    else if (deed === "apply" || deed === "edit" || deed === "delete") this.#ask({ name: deed, codeId });
    else {
      this.#awaited = codeId;
      this.#ask({ name: "step", codeId, step: deed });
    }
  }

  #commands = () =>
    (
      [
        ["rename", "F2", text.rename()],
        ["delete", "Delete", text.delete()],
        ["up", "alt+ArrowUp", text.moveUp()],
        ["down", "alt+ArrowDown", text.moveDown()],
        ["in", "alt+ArrowRight", text.moveIn()],
        ["out", "alt+ArrowLeft", text.moveOut()],
      ] as const
    ).map(([deed, key, label]) => ({
      name: `codebook.${deed}`,
      keys: [key],
      label,
      group: text.codebook(),
      run: () => this.#run(deed, this.active),
    }));

  #enter = (event: FocusEvent): void => {
    this.chosen = this.active = rowOf(event)?.codeId ?? this.active;
  };

  #hover = (event: Event): void => {
    this.hovered = rowOf(event)?.codeId;
  };

  #unhover = (): void => {
    this.hovered = undefined;
  };

  #click = (event: MouseEvent): void => {
    const row = rowOf(event);
    if (row === undefined || (event.target as Element).closest(".fold") === null) return;
    this.dispatchEvent(new CodeFoldEvent(row.codeId, row.element.ariaExpanded === "true"));
  };

  #apply = (event: Event): void => {
    this.#run(this.canApply ? "apply" : "edit", rowOf(event)?.codeId);
  };

  #openMenu = (event: Event): void => {
    const row = rowOf(event);
    if (row === undefined) return;
    event.preventDefault();
    this.active = row.codeId;
    void this.updateComplete.then(() => row.element.querySelector<Menu>("sm-menu")?.show("first"));
  };

  #choose = (event: MenuSelectEvent): void => {
    event.stopPropagation();
    this.#run(event.value as CodeDeed, rowOf(event)?.codeId);
  };

  #named = (event: InlineNameEvent): void => {
    event.stopPropagation();
    const named = this.#naming.settle(event);
    this.#awaited = this.active;
    if (named?.kind === "rename") this.#ask({ name: "rename", codeId: named.codeId, to: named.name });
    else if (named !== undefined) {
      const { name, parentId } = named;
      this.#ask({ name: "create", draft: { name, parentId, origin: "inductive" } });
    }
  };

  #key = (event: KeyboardEvent): void => {
    const row = rowOf(event);
    const plain = !event.altKey && !event.ctrlKey && !event.metaKey;
    if (row === undefined || event.target !== row.element || !plain) return;
    const at = this.#rows.findIndex(({ node }) => node.code.id === row.codeId);
    const move = treeMove(this.#rows, at, event.key);
    if (event.key === "Enter") this.#apply(event);
    else if (move === undefined) return;
    else if ("fold" in move) this.dispatchEvent(new CodeFoldEvent(row.codeId, move.fold));
    else this.#row(this.#rows[move.to]!.node.code.id)?.focus();
    event.preventDefault();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-code-tree": CodeTree;
  }
}
