import type { ReactiveControllerHost } from "lit";
import { dropDestination, type CodeDestination } from "#domain/codebook/code-destination";
import type { CodeTree } from "#domain/codebook/code-tree";
import { isOffered } from "#domain/codebook/is-offered";
import type { CodeId } from "#domain/model/ids";
import { draggedCodeType } from "#editor/events/code-drop-event";
import { TreeDrag } from "#ui/controllers/tree-drag";

/**
 * Codes carried by the pointer: to another place in the tree, or out of it to words of the transcript, which take what has
 * the type of a code. A code that only groups others, or is retired, cannot be applied, so it does not carry that type.
 */
export function codeDrag(
  host: ReactiveControllerHost,
  tree: () => CodeTree,
  done: (codeId: CodeId, destination: CodeDestination) => void,
): TreeDrag<CodeDestination> {
  let carried: CodeId | undefined;
  return new TreeDrag(host, "code", {
    take: (codeId, transfer) => {
      const code = tree().nodeOf.get(codeId as CodeId)?.code;
      if (code === undefined) return false;
      carried = code.id;
      transfer.effectAllowed = "copyMove";
      transfer.setData("text/plain", code.name);
      if (isOffered(code)) transfer.setData(draggedCodeType, code.id);
      return true;
    },
    dropAt: (key, side) => {
      const destination = carried && dropDestination(tree(), carried, key as CodeId, side);
      return destination ? { key, side, destination } : undefined;
    },
    release: ({ destination }) => {
      if (carried !== undefined) done(carried, destination);
    },
    forget: () => {
      carried = undefined;
    },
  });
}
