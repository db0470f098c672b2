import { foldLetters } from "#domain/codebook/fold-letters";
import { isOffered } from "#domain/codebook/is-offered";
import type { CodeTree } from "#domain/codebook/code-tree";
import { rankCodes, type RankedCode } from "#domain/codebook/rank-codes";
import type { CodeId } from "#domain/model/ids";
import type { Code } from "#domain/model/records";

/** What can be chosen in the palette, in the order in which arrows go through it. */
export type PaletteOption =
  | { readonly kind: "code"; readonly found: RankedCode }
  | { readonly kind: "recent"; readonly code: Code }
  | { readonly kind: "new"; readonly name: string }
  | { readonly kind: "in-vivo"; readonly name: string };

/** Recently applied codes offered beside what was found. */
const recentShown = 2;

/**
 * The options for what was typed: codes that answer it, best first; codes applied lately; a new code of that name, unless
 * there is one; the passage's own words as a code.
 *
 * @param recent latest first; those that are no longer there are left out
 * @param inVivo the passage's words as a name, "" where they cannot be one
 */
export function paletteOptions(
  tree: CodeTree,
  query: string,
  recent: readonly CodeId[],
  inVivo: string,
): readonly PaletteOption[] {
  const found = rankCodes(tree, query, recent).filter(({ node }) => isOffered(node.code));
  const name = query.replace(/\s+/g, " ").trim();
  const asked = foldLetters(name).text;
  const isTaken = tree.nodes.some(({ code }) => foldLetters(code.name).text === asked);
  const shown = new Set(name === "" ? [] : found.map(({ node }) => node.code.id));
  const lately = recent
    .map((id) => tree.nodeOf.get(id)?.code)
    .filter((code) => code !== undefined && isOffered(code) && !shown.has(code.id)) as Code[];
  return [
    ...found.map((code) => ({ kind: "code", found: code }) as const),
    ...[...new Set(lately)].slice(0, recentShown).map((code) => ({ kind: "recent", code }) as const),
    ...(name === "" || isTaken ? [] : [{ kind: "new", name } as const]),
    ...(inVivo === "" ? [] : [{ kind: "in-vivo", name: inVivo } as const]),
  ];
}

/** Words of a passage that make a name at most. */
const nameWords = 10;

/** A passage's words as the name of a code: the first ten, without the punctuation around them. */
export function inVivoName(quote: string): string {
  const words = quote
    .replace(/\[[^\]]*\]/g, " ")
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  const name = words.slice(0, nameWords).join(" ");
  return name.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}!?%)]+$/gu, "");
}
