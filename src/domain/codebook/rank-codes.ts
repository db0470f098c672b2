import type { CodeNode, CodeTree } from "#domain/codebook/code-tree";
import { foldLetters, type FoldedText } from "#domain/codebook/fold-letters";
import type { CodeId } from "#domain/model/ids";
import type { Code } from "#domain/model/records";
import type { TextRange } from "#domain/model/text-range";

/** A code that answers what was typed. */
export interface RankedCode {
  readonly node: CodeNode;
  /** What of the name was typed: in UTF-16 code units of `node.code.name`, in order, not overlapping. */
  readonly marks: readonly TextRange[];
  /** The least telling field that was needed for a match: "definition" where some word stands in the definition alone. */
  readonly by: "name" | "path" | "definition";
}

/**
 * Codes that hold every word of `query`, each in its name, in the names above it or in its definition; best first: the name
 * itself, its beginning, beginnings of words in it, inside words of it, then names above, then definitions. Of equals the more
 * recently used goes first, then the order of the tree. Letters are compared as {@link foldLetters} has them. An empty query
 * gives every code in the order of the tree.
 *
 * @param recent codes used lately, latest first
 */
export function rankCodes(
  tree: CodeTree,
  query: string,
  recent: readonly CodeId[] = [],
): readonly RankedCode[] {
  const asked = foldLetters(query.trim()).text.replace(/\s+/g, " ");
  if (asked === "") return tree.nodes.map((node) => ({ node, marks: [], by: "name" }));
  const words = asked.split(" ");
  const recency = new Map(recent.map((id, index) => [id, index]));
  const ranked: { code: RankedCode; rank: number; recency: number; place: number }[] = [];
  for (const [place, node] of tree.nodes.entries()) {
    const found = find(node, asked, words);
    if (found === undefined) continue;
    ranked.push({ ...found, recency: recency.get(node.code.id) ?? Infinity, place });
  }
  return ranked
    .sort((a, b) => a.rank - b.rank || compareRecency(a.recency, b.recency) || a.place - b.place)
    .map(({ code }) => code);
}

const compareRecency = (a: number, b: number): number => (a === b ? 0 : a - b);

/** Lower is better; a word found only further down the list outweighs any number of better ones. */
const ranks = { nameStart: 1, nameWord: 2, nameInside: 3, path: 30, definition: 300 } as const;

function find(
  node: CodeNode,
  asked: string,
  words: readonly string[],
): { code: RankedCode; rank: number } | undefined {
  const { name, definition } = folded(node.code);
  const marks: TextRange[] = [];
  let rank = name.text === asked ? -2 : name.text.startsWith(asked) ? -1 : 0;
  let by: RankedCode["by"] = "name";
  for (const word of words) {
    const at = bestIndex(name.text, word);
    if (at !== undefined) {
      rank += at === 0 ? ranks.nameStart : beginsWord(name.text, at) ? ranks.nameWord : ranks.nameInside;
      marks.push(originalRange(name, at, at + word.length));
    } else if (isAbove(node, word)) {
      rank += ranks.path;
      if (by === "name") by = "path";
    } else if (definition !== undefined && wordStartIndex(definition.text, word) !== -1) {
      rank += ranks.definition;
      by = "definition";
    } else return undefined;
  }
  return { code: { node, marks: joined(marks), by }, rank };
}

function isAbove(node: CodeNode, word: string): boolean {
  for (let above = node.parent; above !== undefined; above = above.parent)
    if (wordStartIndex(folded(above.code).name.text, word) !== -1) return true;
  return false;
}

/** Where `word` stands in `text`: at the beginning of a word if it does anywhere. */
function bestIndex(text: string, word: string): number | undefined {
  const atWord = wordStartIndex(text, word);
  const at = atWord === -1 ? text.indexOf(word) : atWord;
  return at === -1 ? undefined : at;
}

function wordStartIndex(text: string, word: string): number {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1))
    if (beginsWord(text, at)) return at;
  return -1;
}

const beginsWord = (text: string, at: number): boolean => at === 0 || !isLetter.test(text.charAt(at - 1));
const isLetter = /[\p{L}\p{N}\uD800-\uDFFF]/u;

function originalRange({ offsets }: FoldedText, start: number, end: number): TextRange {
  return offsets === undefined ? { start, end } : { start: offsets[start]!, end: offsets[end]! };
}

/** The ranges in order, those that overlap or touch made one. */
function joined(ranges: readonly TextRange[]): readonly TextRange[] {
  const result: TextRange[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last !== undefined && range.start <= last.end)
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    else result.push(range);
  }
  return result;
}

/** Records never change, so what was folded once serves for as long as the record lives. */
const foldedCodes = new WeakMap<Code, { name: FoldedText; definition: FoldedText | undefined }>();

function folded(code: Code): { name: FoldedText; definition: FoldedText | undefined } {
  let texts = foldedCodes.get(code);
  if (texts === undefined) {
    const { name, definition } = code;
    texts = {
      name: foldLetters(name),
      definition: definition === undefined ? undefined : foldLetters(definition),
    };
    foldedCodes.set(code, texts);
  }
  return texts;
}
