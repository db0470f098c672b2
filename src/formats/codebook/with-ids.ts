import { visitCodes, type CodebookDraft, type CodeDraft } from "#domain/codebook/codebook-draft";
import { sha256 } from "#formats/archive/sha256";

/**
 * The same codebook with an id for every code and set that has none. Made from the names down to it, so that writing the same
 * codebook twice gives the same ids and other programs recognise the codes.
 *
 * @see RFC 9562, section 5.8 (UUID version 8)
 */
export async function withIds(draft: CodebookDraft): Promise<CodebookDraft> {
  const missing: string[] = [];
  const taken = new Set<string>();
  const pathOf = (code: CodeDraft, above: readonly CodeDraft[]): string =>
    [...above, code].map(({ name }) => name).join("\u0000");
  visitCodes(draft.codes, (code, above) => {
    if (code.id === undefined) missing.push(pathOf(code, above));
    else taken.add(code.id);
  });
  for (const { id, name } of draft.sets)
    if (id === undefined) missing.push(`set\u0000${name}`);
    else taken.add(id);
  const made: string[] = [];
  for (const path of missing) {
    let id = await uuidOf(path);
    for (let again = 2; taken.has(id); again++) id = await uuidOf(`${path}\u0000${again}`);
    taken.add(id);
    made.push(id);
  }
  const withId = (code: CodeDraft): CodeDraft => {
    const id = code.id ?? made.shift()!;
    return { ...code, id, children: code.children.map(withId) };
  };
  const codes = draft.codes.map(withId);
  return { ...draft, codes, sets: draft.sets.map((set) => ({ ...set, id: set.id ?? made.shift()! })) };
}

async function uuidOf(path: string): Promise<string> {
  const hash = await sha256(new TextEncoder().encode(path));
  const variant = (8 + (parseInt(hash[16]!, 16) & 3)).toString(16);
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    variant + hash.slice(17, 20),
    hash.slice(20, 32),
  ].join("-");
}
