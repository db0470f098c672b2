import type { CodeDestination } from "#domain/codebook/code-destination";
import type { CodeNode, CodeTree } from "#domain/codebook/code-tree";
import { moveRefusal } from "#domain/codebook/move-refusal";
import { nextColor } from "#domain/codebook/next-color";
import { placeAmong } from "#domain/codebook/place-among";
import { creation, edition, type Edits } from "#domain/model/changes";
import type { Environment } from "#domain/model/environment";
import type { CodeId } from "#domain/model/ids";
import type { Patch } from "#domain/model/patch";
import type { Code } from "#domain/model/records";

/** What a person says of a new code; the rest is given to it. */
export type CodeDraft = Pick<Code, "name"> &
  Partial<Omit<Code, "id" | "name" | "order" | "parentId" | "mergedInto" | "deleted" | "createdAt">> & {
    /** Undefined for the top. */
    readonly parentId?: CodeId | undefined;
  };

/** Plans a code after its siblings, in the first free colour unless it was given one. */
export function planNewCode(
  tree: CodeTree,
  codes: Iterable<Code>,
  { parentId, ...draft }: CodeDraft,
  environment: Environment,
): { readonly code: Code; readonly patch: Patch } {
  const siblings = parentId === undefined ? tree.roots : (tree.nodeOf.get(parentId)?.children ?? []);
  const last = siblings.at(-1)?.code.order ?? 0;
  const code: Code = {
    color: nextColor(codes),
    isCodable: true,
    ...draft,
    id: environment.newId() as CodeId,
    ...(parentId === undefined ? {} : { parentId }),
    order: last + 1,
    createdAt: environment.now(),
  };
  return { code, patch: [...keyTaken(tree, code.id, code.key), creation("codes", code)] };
}

/** Plans changes of a code. A key that another code has is taken from it. */
export const planCodeEdit = (
  tree: CodeTree,
  code: Code,
  edits: Omit<Edits<"codes">, "parentId" | "order" | "mergedInto" | "deleted">,
): Patch => [...keyTaken(tree, code.id, edits.key), ...edition("codes", code, edits)];

/**
 * Plans another place for a code: among the codes below `parentId`, or at the top.
 *
 * @throws RangeError where it cannot go there, see {@link moveRefusal}
 */
export function planCodeMove(tree: CodeTree, codeId: CodeId, { parentId, index }: CodeDestination): Patch {
  const refusal = moveRefusal(tree, codeId, parentId);
  if (refusal !== undefined) throw new RangeError(`A code cannot be moved there: ${refusal}`);
  const node = tree.nodeOf.get(codeId)!;
  const among = parentId === undefined ? tree.roots : tree.nodeOf.get(parentId)!.children;
  const stays = node.parent?.code.id === parentId;
  if (stays && among.indexOf(node) === index) return [];
  const others = among.filter((each) => each !== node).map(({ code }) => code);
  return placeAmong(others, codeId, Math.min(index, others.length)).flatMap(({ id, order }) =>
    edition("codes", tree.nodeOf.get(id)!.code, {
      order,
      ...(id === codeId && !stays ? { parentId } : {}),
    }),
  );
}

/** Plans the flag of deletion. Nothing else changes: codes below move up, codings wait for a person's decision. */
export const planCodeDeletion = (codes: readonly Code[]): Patch =>
  codes.flatMap((code) => edition("codes", code, { deleted: true }));

/** Plans the return of deleted codes; a key that another code was given meanwhile stays with that one. */
export const planCodeReturn = (tree: CodeTree, codes: readonly Code[]): Patch =>
  codes.flatMap((code) =>
    edition("codes", code, {
      deleted: undefined,
      ...(holderOf(tree, code.key) === undefined ? {} : { key: undefined }),
    }),
  );

/** Takes a key from the code that has it. */
function keyTaken(tree: CodeTree, codeId: CodeId, key: number | undefined): Patch {
  const holder = holderOf(tree, key)?.code;
  return holder === undefined || holder.id === codeId ? [] : edition("codes", holder, { key: undefined });
}

const holderOf = (tree: CodeTree, key: number | undefined): CodeNode | undefined =>
  key === undefined ? undefined : tree.nodes.find(({ code }) => code.key === key);
