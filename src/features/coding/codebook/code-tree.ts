import { LitElement, html, nothing, type PropertyValues } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { guard } from "lit/directives/guard.js";
import type { CodeTree as Codebook } from "#domain/codebook/code-tree";
import { treeRows, type TreeRow } from "#domain/codebook/tree-rows";
import type { CodeId } from "#domain/model/ids";
import { CodeCommandEvent, type CodeCommand } from "#features/coding/codebook/code-command-event";
import type { CodeCount } from "#features/coding/codebook/code-counts";
import { CodeFoldEvent } from "#features/coding/codebook/code-fold-event";
import { codeMenu, type CodeDeed } from "#features/coding/codebook/code-menu";
import { codeRow, indentUnder } from "#features/coding/codebook/code-row";
import { codeTreeStyles } from "#features/coding/codebook/code-tree-styles";
import { codeDrag } from "#features/coding/codebook/code-drag";
import { codeLine } from "#ui/code-line";
import { treeMove } from "#ui/tree-keys";
import type { InlineNameEvent } from "#ui/components/inline-name-event";
import { codebookText as text } from "#messages/coding-codebook";
import type { MenuSelectEvent } from "#ui/components/menu-select-event";
import { ShortcutController } from "#ui/shortcuts/shortcut-controller";
import { GradualDrawing } from "#ui/controllers/gradual-drawing";
import { TreeFocus } from "#ui/controllers/tree-focus";
import { TreeNaming } from "#ui/controllers/tree-naming";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import { treeStyles } from "#ui/styles/tree-styles";
import { sizeSections, treeSections } from "#ui/tree-sections";

/**
 * The codebook as a tree with counts: a treegrid with one tab stop. Arrows move and fold, Enter applies, F2 renames, Alt with
 * arrows moves the code, Delete deletes it; the menu of a line and the pointer do the same.
 * @fires {CodeCommandEvent} sm-code-command - asks for a change; the tree itself changes nothing
 * @fires {CodeFoldEvent} sm-code-fold
 */
@customElement("sm-code-tree")
export class CodeTree extends LitElement {
  static override styles = [baseStyles, buttonStyles, treeStyles, codeTreeStyles];

  @property({ attribute: false }) tree!: Codebook;
  @property({ attribute: false }) counts: ReadonlyMap<CodeId, CodeCount> = new Map();
  /** Codes whose highlights are not shown. */
  @property({ attribute: false }) veiled: ReadonlySet<CodeId> = new Set();
  @property({ attribute: false }) folded: ReadonlySet<CodeId> = new Set();
  @property() asked = "";
  /** Whether there is a passage to apply codes to. */
  @property({ attribute: false }) canApply = false;

  /** The line focus was on last; undefined as long as nobody was here. */
  @state() private chosen: CodeId | undefined;
  @query(".tree") private readonly grid!: HTMLElement;
  #rows: readonly TreeRow[] = [];

  readonly #focus = new TreeFocus<CodeId>(this, (codeId) => this.#row(codeId));
  readonly #drawing = new GradualDrawing(this, 80);
  readonly #naming = new TreeNaming(this);
  readonly #drag = codeDrag(
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
    if (this.#focus.follow(before.map(keyOf), this.#rows.map(keyOf)))
      this.chosen = this.chosen && this.#focus.active;
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
      ${treeSections(this.#rows.slice(0, this.#drawing.of(this.#rows.length)), keyOf, this.#line)}
      ${this.#naming.newLineUnder(undefined, "i0")}
    </div>`;
  }

  protected override updated(): void {
    sizeSections(this.grid);
  }

  /** Gives a code the tab stop and focus, now or when it appears. */
  focusCode(codeId: CodeId): void {
    this.#focus.moveTo(codeId);
  }

  /** Begins a new code under `parentId`, or at the top. */
  startNew(parentId?: CodeId): void {
    if (parentId !== undefined && this.folded.has(parentId))
      this.dispatchEvent(new CodeFoldEvent(parentId, false));
    this.#naming.startNew(parentId);
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
    const active = code.id === this.#focus.active;
    const selected = code.id === this.chosen;
    const drop = this.#drag.sideAt(code.id);
    const named = this.#naming.partOf(code.id);
    const hasMenu = named !== "name" && this.#focus.isNear(code.id);
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
      this.#focus.await(codeId);
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
      run: () => this.#run(deed, this.#focus.active),
    }));

  #enter = (event: FocusEvent): void => {
    this.chosen = this.#focus.active = codeLine(event)?.codeId ?? this.#focus.active;
  };

  #hover = (event: Event): void => {
    this.#focus.hovered = codeLine(event)?.codeId;
  };

  #unhover = (): void => {
    this.#focus.hovered = undefined;
  };

  #click = (event: MouseEvent): void => {
    const row = codeLine(event);
    if (row === undefined || (event.target as Element).closest(".fold") === null) return;
    this.dispatchEvent(new CodeFoldEvent(row.codeId, row.element.ariaExpanded === "true"));
  };

  #apply = (event: Event): void => {
    this.#run(this.canApply ? "apply" : "edit", codeLine(event)?.codeId);
  };

  #openMenu = (event: Event): void => {
    const row = codeLine(event);
    if (row !== undefined) void this.#focus.openMenu(row.codeId, event);
  };

  #choose = (event: MenuSelectEvent): void => {
    event.stopPropagation();
    this.#run(event.value as CodeDeed, codeLine(event)?.codeId);
  };

  #named = (event: InlineNameEvent): void => {
    event.stopPropagation();
    const named = this.#naming.settle(event);
    this.#focus.await();
    if (named?.kind === "rename") this.#ask({ name: "rename", codeId: named.codeId, to: named.name });
    else if (named !== undefined) {
      const { name, parentId } = named;
      this.#ask({ name: "create", draft: { name, parentId, origin: "inductive" } });
    }
  };

  #key = (event: KeyboardEvent): void => {
    const row = codeLine(event);
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

const keyOf = ({ node }: TreeRow): CodeId => node.code.id;

declare global {
  interface HTMLElementTagNameMap {
    "sm-code-tree": CodeTree;
  }
}
