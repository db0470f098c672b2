import { Mark, Node } from "@tiptap/core";

/**
 * The document of a transcript: doc > section > turn > words. Sections only exist so that the browser lays out and paints a
 * few turns at a time. Nothing of the coding is in the document: it is painted over it.
 */
export const transcriptSchema = [
  Node.create({ name: "doc", topNode: true, content: "section*" }),
  Node.create({
    name: "section",
    content: "turn+",
    addAttributes: () => ({ number: { default: 0 } }),
    renderHTML: () => ["div", 0],
  }),
  Node.create({
    name: "turn",
    content: "text*",
    marks: "note",
    // Line breaks inside a turn are kept when the browser's changes are read.
    whitespace: "pre",
    defining: true,
    addAttributes: () => ({ index: { default: 0 } }),
    renderHTML: () => ["p", 0],
  }),
  Node.create({ name: "text" }),
  /** What was not said but noted: `[laughter]`. Looks only; no position depends on it. */
  Mark.create({ name: "note", inclusive: false, renderHTML: () => ["span", { class: "note" }, 0] }),
];
