import type { Node, Schema } from "@tiptap/pm/model";
import { notePattern } from "#editor/note-pattern";
import type { TurnIndex } from "#editor/turn-index";

/** The sections `[from, to)` of a transcript as nodes of its document. */
export function sectionNodes(
  schema: Schema,
  text: string,
  turns: TurnIndex,
  from: number,
  to: number,
): Node[] {
  const sections: Node[] = [];
  for (let section = from; section < to; section++) {
    const { start, end } = turns.turnsOf(section);
    const nodes: Node[] = [];
    for (let turn = start; turn < end; turn++) {
      const range = turns.rangeOf(turn);
      nodes.push(turnNode(schema, turn, text.slice(range.start, range.end)));
    }
    sections.push(schema.node("section", { number: section }, nodes));
  }
  return sections;
}

/** A turn as a node. @param index from 0 */
export const turnNode = (schema: Schema, index: number, words: string): Node =>
  schema.node("turn", { index }, wordNodes(schema, words));

/** The words of a turn, notes marked. Together exactly the text. */
export function wordNodes(schema: Schema, words: string): Node[] {
  const nodes: Node[] = [];
  let reached = 0;
  for (const match of words.matchAll(notePattern)) {
    if (match.index > reached) nodes.push(schema.text(words.slice(reached, match.index)));
    nodes.push(schema.text(match[0], [schema.mark("note")]));
    reached = match.index + match[0].length;
  }
  if (reached < words.length) nodes.push(schema.text(words.slice(reached)));
  return nodes;
}
