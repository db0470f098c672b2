import { Node, type Extensions } from "@tiptap/core";
import { Bold } from "@tiptap/extension-bold";
import { Document } from "@tiptap/extension-document";
import { HardBreak } from "@tiptap/extension-hard-break";
import { Heading } from "@tiptap/extension-heading";
import { Italic } from "@tiptap/extension-italic";
import { BulletList, ListItem, ListKeymap, OrderedList } from "@tiptap/extension-list";
import { Paragraph } from "@tiptap/extension-paragraph";
import { Text } from "@tiptap/extension-text";
import type { MemoNodeViews } from "#editor/memo-node-views";

/** An attribute that stands in the HTML of the clipboard as `data-…`, so that it is there when it is pasted. */
const kept = (name: string, read: (text: string) => string | number = (text) => text) => ({
  default: null,
  parseHTML: (element: HTMLElement) => {
    const text = element.getAttribute(`data-${name}`);
    return text === null ? null : read(text);
  },
  renderHTML: (attributes: Record<string, unknown>) => ({
    [`data-${name}`]: String(attributes[name === "source" ? "sourceId" : name]),
  }),
});

/** A record named in the text: `kind`, `id` and the name it had. See `domain/memos/memo-body`. */
const mention = Node.create({
  name: "mention",
  group: "inline",
  inline: true,
  atom: true,
  selectable: true,
  addAttributes: () => ({ kind: kept("kind"), id: kept("id"), label: kept("label") }),
  parseHTML: () => [{ tag: "span[data-kind][data-id]" }],
  renderHTML: ({ node, HTMLAttributes }) => ["span", HTMLAttributes, String(node.attrs["label"])],
  renderText: ({ node }) => String(node.attrs["label"]),
});

/** A passage quoted: a source, a range of its text and the revision it was chosen on; never its words. */
const quotation = Node.create({
  name: "quotation",
  group: "block",
  atom: true,
  selectable: true,
  addAttributes: () => ({
    sourceId: kept("source"),
    start: kept("start", Number),
    end: kept("end", Number),
    revision: kept("revision", Number),
  }),
  parseHTML: () => [{ tag: "blockquote[data-source][data-start]" }],
  renderHTML: ({ HTMLAttributes }) => ["blockquote", HTMLAttributes],
});

/**
 * What a memo is made of: paragraphs, one level of headings, lists, bold and italic, mentions and quotations.
 *
 * @param views shows mentions and quotations
 */
export const memoSchema = (views: MemoNodeViews): Extensions => [
  Document,
  Paragraph,
  Text,
  HardBreak,
  Heading.configure({ levels: [2] }),
  BulletList,
  OrderedList,
  ListItem,
  ListKeymap,
  Bold,
  Italic,
  mention.extend({
    addNodeView:
      () =>
      ({ node }) =>
        views.mention(node),
  }),
  quotation.extend({
    addNodeView:
      () =>
      ({ node }) =>
        views.quotation(node),
  }),
];
