import type { ReactiveControllerHost } from "lit";
import type { CodeDestination } from "#domain/codebook/code-destination";
import type { CodeTree } from "#domain/codebook/code-tree";
import { codesDropDestination } from "#domain/codebook/plan-codes-move";
import type { CodeId } from "#domain/model/ids";
import { TreeDrag } from "#ui/controllers/tree-drag";

/** What the drag needs to know of the tree it happens in. */
export interface DragHost extends ReactiveControllerHost {
  readonly tree: CodeTree;
  /** What goes along when this code is taken: all that are chosen, if it is one of them. */
  carriedWith(codeId: CodeId): readonly CodeId[];
  dropped(codeIds: readonly CodeId[], destination: CodeDestination): void;
}

/** Codes carried by the pointer to another place in the tree. */
export function bookDrag(host: DragHost): TreeDrag<CodeDestination> {
  let carried: readonly CodeId[] = [];
  return new TreeDrag(host, "code", {
    take: (codeId, transfer) => {
      const code = host.tree.nodeOf.get(codeId as CodeId)?.code;
      if (code === undefined) return false;
      carried = host.carriedWith(code.id);
      transfer.effectAllowed = "move";
      transfer.setData("text/plain", code.name);
      return true;
    },
    dropAt: (key, side) => {
      if (carried.length === 0) return undefined;
      const destination = codesDropDestination(host.tree, carried, key as CodeId, side);
      return destination && { key, side, destination };
    },
    release: ({ destination }) => host.dropped(carried, destination),
    forget: () => {
      carried = [];
    },
  });
}
