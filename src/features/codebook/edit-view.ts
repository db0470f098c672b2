import { html, nothing } from "lit";
import type { CodeNode } from "#domain/codebook/code-tree";
import type { CodeId } from "#domain/model/ids";
import type { BookCommandEvent } from "#features/codebook/book-command-event";
import "#features/codebook/book-panel";
import type { BookState } from "#features/codebook/book-state";
import "#features/codebook/editor/code-editor";
import type { BookRoom } from "#features/codebook/room-watch";
import "#features/codebook/several-codes";
import "#features/codebook/side/code-side";
import { bookText as text } from "#messages/codebook";
import type { OpenProject } from "#storage/read/open-project";
import "#ui/components/icon";
import "#ui/components/split";

/** What the codebook shows while it is being edited. */
export interface EditView {
  readonly project: OpenProject;
  readonly book: BookState;
  readonly room: BookRoom;
  readonly chosen: ReadonlySet<CodeId>;
  readonly folded: ReadonlySet<CodeId>;
  /** Counts changes of the project, which stays the same object. */
  readonly version: number;
  /** Where the window is narrow: whether the page is shown instead of the tree. */
  readonly paged: boolean;
  readonly command: (event: BookCommandEvent) => void;
  readonly starter: () => void;
  readonly showTree: () => void;
}

/** Tree, page and side beside each other; the side below the page where there is less room; one at a time where there is little. */
export function editView(view: EditView) {
  const { room } = view;
  const page = html`<div
    class="page ${view.chosen.size === 0 ? "" : "scroll"}"
    data-region=${text.page()}
    tabindex="-1"
  >
    ${pageOf(view)} ${room === "wide" ? nothing : sideOf(view, "below")}
  </div>`;
  if (room === "narrow")
    return html`<div class="only" @sm-book-command=${view.command}>
      ${view.paged && view.chosen.size > 0 ? html`${backBar(view)}${page}` : treeOf(view)}
    </div>`;
  return html`<sm-split
    class="parts"
    name="codebook.tree"
    .label=${text.codebook()}
    .initial=${room === "wide" ? 408 : 320}
    .min=${248}
    .max=${640}
    @sm-book-command=${view.command}
    ><div slot="panel" class="only" data-region=${text.codebook()} tabindex="-1">${treeOf(view)}</div>
    ${room === "wide" ? withSide(view, page) : page}
  </sm-split>`;
}

const withSide = (view: EditView, page: unknown) =>
  html`<sm-split side="end" name="codebook.side" .label=${text.use()} .initial=${316} .min=${240}>
    ${page}
    <div slot="panel" class="side scroll" data-region=${text.use()} tabindex="-1">${sideOf(view, "")}</div>
  </sm-split>`;

const backBar = ({ showTree }: EditView) =>
  html`<div class="back">
    <button class="button" @click=${showTree}>
      <sm-icon name="arrow-left"></sm-icon>${text.backToBook()}
    </button>
  </div>`;

const treeOf = ({ project, book, folded, chosen, starter }: EditView) =>
  html`<sm-book-panel
    .tree=${project.index.codeTree}
    .uses=${book.uses}
    .notes=${book.notes}
    .folded=${folded}
    .chosen=${chosen}
    @starter=${starter}
  ></sm-book-panel>`;

const nodesOf = ({ project, chosen }: EditView): readonly CodeNode[] =>
  [...chosen].map((id) => project.index.codeTree.nodeOf.get(id)).filter((node) => node !== undefined);

function pageOf(view: EditView) {
  const { book } = view;
  const nodes = nodesOf(view);
  const [node] = nodes;
  if (node === undefined) return html`<p class="hint">${text.emptyPage()}</p>`;
  if (nodes.length > 1) return html`<sm-several-codes .nodes=${nodes} .uses=${book.uses}></sm-several-codes>`;
  return html`<sm-code-editor
    .node=${node}
    .since=${book.since(node.code.id)}
    .sinceNumber=${book.newest?.number}
    .version=${view.version}
  ></sm-code-editor>`;
}

function sideOf(view: EditView, kind: string) {
  const { project, version } = view;
  const [node, another] = nodesOf(view);
  if (node === undefined || another !== undefined) return nothing;
  return html`<sm-code-side
    class=${kind}
    .index=${project.index}
    .projectId=${project.id}
    .node=${node}
    .version=${version}
  ></sm-code-side>`;
}

/**
 * Gives the focus to the tree in `root`; where the page stands in its place, to that.
 *
 * @param codeId the line that gets it; where none is named, that of the tab stop
 */
export function enterEdit(root: ParentNode, codeId?: CodeId): void {
  const panel = root.querySelector("sm-book-panel");
  if (panel === null) root.querySelector<HTMLElement>(".page")?.focus();
  else panel.focusCode(codeId);
}
