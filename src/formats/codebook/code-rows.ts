import { visitCodes, type CodeDraft } from "#domain/codebook/codebook-draft";
import type { CodebookNotes } from "#formats/codebook/codebook-notes";

/** A code as one row of a table or list. */
export interface CodeRow extends Omit<CodeDraft, "children"> {
  readonly parentId: string | undefined;
  /** Names from the top down to its own. */
  readonly path: readonly string[];
}

/** The codes one after another, parents before children. */
export function rowsOf(codes: readonly CodeDraft[]): readonly CodeRow[] {
  const rows: CodeRow[] = [];
  visitCodes(codes, (code, above) =>
    rows.push({ ...code, parentId: above.at(-1)?.id, path: [...above, code].map(({ name }) => name) }),
  );
  return rows;
}

/** A row that is read, and what it says of its parent; all undefined for a code at the top. */
export interface ReadRow {
  readonly code: Omit<CodeDraft, "children">;
  /** As it is written, also where the code cannot keep it: other programs number their codes. */
  readonly writtenId: string | undefined;
  readonly parentId: string | undefined;
  readonly parentName: string | undefined;
  /** Names above it, from the top down. */
  readonly above: readonly string[] | undefined;
}

interface Branch {
  readonly code: Omit<CodeDraft, "children">;
  readonly children: Branch[];
}

/**
 * Puts rows into a tree: by the parent's id, else by the names above, else by the parent's name (the first row of it). Parents
 * that are named but have no row are made, as codes that only group; an id that no row has, where no name is given either, or a
 * ring, leaves a code at the top.
 */
export function treeOf(rows: readonly ReadRow[], notes: CodebookNotes): readonly CodeDraft[] {
  const top: Branch = { code: { name: "", isCodable: false }, children: [] };
  const branches = rows.map(({ code }): Branch => ({ code, children: [] }));
  const byId = new Map(
    branches.flatMap((branch, at) => {
      const id = branch.code.id ?? rows[at]!.writtenId;
      return id === undefined ? [] : [[id, branch] as const];
    }),
  );
  const byPath = new Map<string, Branch>();
  const byName = new Map<string, Branch>();
  rows.forEach(({ above, code }, at) => {
    const path = keyOf([...(above ?? []), code.name]);
    if (above !== undefined && !byPath.has(path)) byPath.set(path, branches[at]!);
    if (!byName.has(code.name)) byName.set(code.name, branches[at]!);
  });
  const parents = new Map<Branch, Branch>();
  const made = (name: string, into: Branch): Branch => {
    const branch = { code: { name, isCodable: false }, children: [] };
    parents.set(branch, into);
    notes.count("parents-made");
    return branch;
  };
  const parentAt = (above: readonly string[]): Branch => {
    if (above.length === 0) return top;
    const key = keyOf(above);
    let parent = byPath.get(key);
    if (parent === undefined) byPath.set(key, (parent = made(above.at(-1)!, parentAt(above.slice(0, -1)))));
    return parent;
  };
  rows.forEach(({ parentId, parentName, above }, at) => {
    let parent: Branch | undefined = parentId === undefined ? undefined : byId.get(parentId);
    if (parent === undefined && above !== undefined && (parentId === undefined || above.length > 0))
      parent = parentAt(above);
    else if (parent === undefined && parentName !== undefined) {
      parent = byName.get(parentName);
      if (parent === undefined) byName.set(parentName, (parent = made(parentName, top)));
    } else if (parentId === undefined) parent = top;
    if (parent === undefined || isInRing(branches[at]!, parent, parents)) {
      notes.count("parents-missing");
      parent = top;
    }
    parents.set(branches[at]!, parent);
  });
  for (const [branch, parent] of parents) parent.children.push(branch);
  return top.children.map(draftOf);
}

const keyOf = (path: readonly string[]): string => path.join("\u0000");

/** True where hanging `branch` under `parent` would close a ring. */
function isInRing(branch: Branch, parent: Branch, parents: ReadonlyMap<Branch, Branch>): boolean {
  for (let at: Branch | undefined = parent; at !== undefined; at = parents.get(at))
    if (at === branch) return true;
  return false;
}

const draftOf = ({ code, children }: Branch): CodeDraft => ({ ...code, children: children.map(draftOf) });
