import { LitElement, html, nothing, type PropertyValues } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { bookRows, retiredNodes, type BookRow } from "#domain/codebook/book-rows";
import type { CodeDestination } from "#domain/codebook/code-destination";
import type { CodeTree } from "#domain/codebook/code-tree";
import type { CodeUse } from "#domain/codebook/code-use";
import type { CodeId } from "#domain/model/ids";
import { BookCommandEvent, type BookCommand } from "#features/codebook/book-command-event";
import { bookDrag, type DragHost } from "#features/codebook/tree/book-drag";
import { bookLine, type LineSource } from "#features/codebook/tree/book-line";
import type { BookDeed } from "#features/codebook/tree/book-menu";
import { bookHead } from "#features/codebook/tree/book-row";
import { bookTreeStyles } from "#features/codebook/tree/book-tree-styles";
import { LineChoice, type ChoiceModifier } from "#features/codebook/tree/line-choice";
import { codesOf, keyOf, retiredHeading } from "#features/codebook/tree/row-key";
import { commandOf, commandOfName, treeKeys } from "#features/codebook/tree/tree-commands";
import { bookText as text } from "#messages/codebook";
import { codeLine } from "#ui/code-line";
import type { InlineNameEvent } from "#ui/components/inline-name-event";
import type { MenuSelectEvent } from "#ui/components/menu-select-event";
import { GradualDrawing } from "#ui/controllers/gradual-drawing";
import { TreeFocus } from "#ui/controllers/tree-focus";
import { TreeNaming } from "#ui/controllers/tree-naming";
import { ShortcutController } from "#ui/shortcuts/shortcut-controller";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import { treeStyles } from "#ui/styles/tree-styles";
import { treeMove } from "#ui/tree-keys";
import { sizeSections, treeSections } from "#ui/tree-sections";

/** Lines drawn at once; the rest follow in pieces of this size, so that what was typed or done is painted first. */
const batch = 60;

/**
 * The codebook as a tree that is built in: a treegrid with one tab stop. Arrows move, fold and choose, with Shift several; Enter
 * goes to the fields, R renames, Alt with arrows moves what is chosen; the menu of a line and the pointer do the same.
 * @fires {BookCommandEvent} sm-book-command - asks for a change; the tree itself changes nothing
 */
@customElement("sm-book-tree")
export class BookTree extends LitElement implements DragHost {
  static override styles = [baseStyles, buttonStyles, treeStyles, bookTreeStyles];

  @property({ attribute: false }) tree!: CodeTree;
  @property({ attribute: false }) uses: ReadonlyMap<CodeId, CodeUse> = new Map();
  /** What became of codes since the codebook was frozen last. */
  @property({ attribute: false }) notes: ReadonlyMap<CodeId, string> = new Map();
  @property({ attribute: false }) folded: ReadonlySet<CodeId> = new Set();
  @property({ attribute: false }) chosen: ReadonlySet<CodeId> = new Set();
  @property() asked = "";
  /** What is found best by what is asked: the line that one goes on to. */
  @property({ attribute: false }) best: CodeId | undefined;

  @state() private showRetired = false;
  @query(".tree") private readonly grid!: HTMLElement;
  #rows: readonly BookRow[] = [];

  readonly #focus = new TreeFocus<CodeId>(this, (codeId) => this.#row(codeId));
  readonly #drawing = new GradualDrawing(this, batch);
  readonly #naming = new TreeNaming(this);
  readonly #drag = bookDrag(this);
  readonly #choice = new LineChoice();

  constructor() {
    super();
    new ShortcutController(this, () => treeKeys((deed) => this.#run(deed, this.#focus.active)), {
      within: true,
    });
  }

  protected override willUpdate(changed: PropertyValues): void {
    const before = this.#rows;
    if (["tree", "folded", "asked", "showRetired"].some((name) => changed.has(name)))
      this.#rows = bookRows(this.tree, this.folded, this.asked, this.showRetired);
    if (changed.has("asked")) this.#drawing.restart();
    const { active, isHeld } = this.#focus;
    if (changed.has("chosen") && this.chosen.size === 1) [this.#focus.active] = this.chosen;
    if (changed.has("best") && this.best !== undefined) this.#focus.active = this.best;
    this.#focus.follow(before.map(keyOf), this.#rows.map(keyOf));
    // What was chosen is gone by an undo, and something else is chosen: the focus goes on to it.
    if (isHeld && this.#focus.active !== active) this.#focus.await();
  }

  override render() {
    const isEmpty = this.tree.nodes.length === 0;
    return html`<div
      class="tree scroll"
      role=${isEmpty ? nothing : "treegrid"}
      aria-label=${isEmpty ? nothing : text.codebook()}
      aria-multiselectable=${isEmpty ? nothing : "true"}
      @click=${this.#click}
      @dblclick=${this.#open}
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
      ${isEmpty ? nothing : bookHead()}
      ${treeSections(this.#rows.slice(0, this.#drawing.of(this.#rows.length)), keyOf, this.#lines())}
      ${this.#naming.newLineUnder(undefined, "i0")}
    </div>`;
  }

  protected override updated(): void {
    sizeSections(this.grid);
  }

  /** Gives a code the tab stop and focus, now or when it appears; what is folded over it unfolds. */
  focusCode(codeId: CodeId | undefined = this.#focus.active): void {
    const node = codeId && this.tree.nodeOf.get(codeId);
    if (node && retiredNodes(this.tree).has(node)) this.showRetired = true;
    else for (let at = node?.parent; at !== undefined; at = at.parent) this.#unfold(at.code.id);
    this.#focus.moveTo(codeId);
  }

  /** From the field above: to the line of the tab stop, which is chosen as by the arrow keys. */
  enter(): void {
    const { active } = this.#focus;
    this.focusCode();
    if (active !== undefined && active !== retiredHeading && !this.chosen.has(active))
      this.#chooseAt(active, "one");
  }

  /** Begins a new code under `parentId`, or at the top. */
  startNew(parentId?: CodeId): void {
    if (parentId !== undefined) this.#unfold(parentId);
    this.#naming.startNew(parentId);
  }

  #unfold(codeId: CodeId): void {
    if (this.folded.has(codeId)) this.#fold(codeId, false);
  }

  #fold(codeId: CodeId, folded: boolean): void {
    if (codeId === retiredHeading) this.showRetired = !folded;
    else this.#ask({ name: "fold", codeId, folded });
  }

  carriedWith(codeId: CodeId): readonly CodeId[] {
    return this.chosen.has(codeId) ? [...this.chosen] : [codeId];
  }

  dropped(codeIds: readonly CodeId[], destination: CodeDestination): void {
    this.#ask({ name: "move", codeIds, destination });
  }

  #lines = (): ((row: BookRow) => unknown) => {
    const source: LineSource = {
      tree: this.tree,
      uses: this.uses,
      notes: this.notes,
      chosen: this.chosen,
      focus: this.#focus,
      drag: this.#drag,
      naming: this.#naming,
      carriedWith: (codeId) => this.carriedWith(codeId),
    };
    return (row) => bookLine(row, source);
  };

  /** Goes to a line, drawn or not yet. */
  #goTo(codeId: CodeId): void {
    const row = this.#row(codeId);
    if (row !== undefined) row.focus();
    else {
      this.#drawing.include(this.#placeOf(codeId) + batch);
      this.#focus.await(codeId);
    }
  }

  #placeOf = (codeId: CodeId): number => this.#rows.findIndex((row) => keyOf(row) === codeId);

  #row = (codeId: CodeId | undefined): HTMLElement | undefined =>
    this.grid.querySelector<HTMLElement>(
      codeId === retiredHeading ? "[data-retired]" : `[data-code="${codeId}"]`,
    ) ?? undefined;

  #ask = (command: BookCommand): boolean => this.dispatchEvent(new BookCommandEvent(command));

  #run(deed: BookDeed, codeId: CodeId | undefined): void {
    if (codeId === undefined || codeId === retiredHeading) return;
    if (deed === "rename") this.#naming.startRename(codeId);
    else if (deed === "new-under") this.startNew(codeId);
    else if (deed === "open") {
      this.#pick([codeId]);
      this.#ask({ name: "open" });
    }
    const command = commandOf(deed, this.carriedWith(codeId));
    if (command?.name === "step") this.#focus.await(codeId);
    if (command !== undefined) this.#ask(command);
  }

  #pick(codeIds: readonly CodeId[]): void {
    this.#ask({ name: "choose", codeIds });
  }

  #chooseAt(codeId: CodeId, modifier: ChoiceModifier): void {
    this.#pick(this.#choice.press(codesOf(this.#rows), this.chosen, codeId, modifier));
  }

  #enter = (event: FocusEvent): void => {
    const line = codeLine(event);
    const isHeading = (event.target as Element).closest("[data-retired]") !== null;
    this.#focus.active = isHeading ? retiredHeading : (line?.codeId ?? this.#focus.active);
  };

  #hover = (event: Event): void => {
    this.#focus.hovered = codeLine(event)?.codeId;
  };

  #unhover = (): void => {
    this.#focus.hovered = undefined;
  };

  #click = (event: MouseEvent): void => {
    const target = event.target as Element;
    if (target.closest("[data-retired]") !== null) this.#fold(retiredHeading, this.showRetired);
    const line = codeLine(event);
    if (line === undefined || target.closest("sm-menu, sm-inline-name") !== null) return;
    if (target.closest(".fold") !== null) this.#fold(line.codeId, line.element.ariaExpanded === "true");
    else
      this.#chooseAt(
        line.codeId,
        event.shiftKey ? "range" : event.ctrlKey || event.metaKey ? "toggle" : "one",
      );
  };

  #open = (event: Event): void => this.#run("open", codeLine(event)?.codeId);

  #openMenu = (event: Event): void => {
    const line = codeLine(event);
    if (line !== undefined) void this.#focus.openMenu(line.codeId, event);
  };

  #choose = (event: MenuSelectEvent): void => {
    event.stopPropagation();
    this.#run(event.value as BookDeed, codeLine(event)?.codeId);
  };

  #named = (event: InlineNameEvent): void => {
    event.stopPropagation();
    const named = this.#naming.settle(event);
    this.#focus.await();
    if (named !== undefined) this.#ask(commandOfName(named));
  };

  #key = (event: KeyboardEvent): void => {
    const row = (event.target as Element).closest<HTMLElement>("[data-code], [data-retired]");
    if (row === null || event.target !== row || event.altKey) return;
    const codeId = (row.dataset["code"] ?? retiredHeading) as CodeId;
    const mod = event.ctrlKey || event.metaKey;
    if (mod && event.key === "a") this.#pick(codesOf(this.#rows));
    else if (event.key === " ") this.#space(codeId);
    else if (event.key === "Escape" && this.chosen.size > 1) this.#chooseAt(codeId, "one");
    else if (mod) return;
    else if (event.key === "Enter") this.#run("open", codeId);
    else if (!this.#moveBy(event, codeId)) return;
    event.preventDefault();
  };

  #space(codeId: CodeId): void {
    if (codeId === retiredHeading) this.#fold(codeId, this.showRetired);
    else this.#chooseAt(codeId, "toggle");
  }

  #moveBy({ key, shiftKey }: KeyboardEvent, codeId: CodeId): boolean {
    const move = treeMove(this.#rows, this.#placeOf(codeId), key);
    if (move === undefined) return false;
    if ("fold" in move) {
      this.#fold(codeId, move.fold);
      return true;
    }
    const next = keyOf(this.#rows[move.to]!);
    this.#goTo(next);
    if (next !== retiredHeading) this.#chooseAt(next, shiftKey ? "range" : "one");
    return true;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-book-tree": BookTree;
  }
}
