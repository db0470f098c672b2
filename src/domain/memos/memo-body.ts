import type { RichText } from "#domain/model/memo-records";
import type { Passage } from "#domain/model/records";

/** What a memo can name in its text. */
export const mentionKinds = ["code", "theme", "source", "participant", "memo"] as const;
export type MentionKind = (typeof mentionKinds)[number];

/** A record named in a memo. */
export interface Mention {
  readonly kind: MentionKind;
  readonly id: string;
  /** Its name when it was written: what stands there where the record is gone. */
  readonly label: string;
}

/**
 * The plain text of a memo: its words, a line for each paragraph, heading and item. A mention gives its label. A quotation gives
 * nothing, because a memo holds no copy of what people said.
 */
export const textOfBody = (body: RichText): string => linesOf(body).join("\n");

function linesOf(node: RichText): readonly string[] {
  if (node.type === "quotation") return [];
  const { content = [] } = node;
  const isLine = node.type === "paragraph" || node.type === "heading" || content.some(isInline);
  return isLine ? [content.map(wordsOf).join("")] : content.flatMap(linesOf);
}

const isInline = ({ type }: RichText): boolean =>
  type === "text" || type === "hardBreak" || type === "mention";

function wordsOf(node: RichText): string {
  if (node.type === "hardBreak") return "\n";
  if (node.type === "mention") return mentionOf(node)?.label ?? "";
  return node.text ?? (node.content ?? []).map(wordsOf).join("");
}

/** Plain text as rich text: a paragraph for each line. Read back with {@link textOfBody} it is the same text. */
export const bodyOfText = (text: string): RichText => ({
  type: "doc",
  content: text
    .split("\n")
    .map((line) =>
      line === "" ? { type: "paragraph" } : { type: "paragraph", content: [{ type: "text", text: line }] },
    ),
});

/** True where the text alone says it all: nothing but paragraphs of words without marks. */
export const isPlainBody = ({ content = [] }: RichText): boolean =>
  content.every(
    ({ type, content: words = [] }) =>
      type === "paragraph" && words.every((word) => word.type === "text" && (word.marks ?? []).length === 0),
  );

/** What a memo keeps of what was written: plain text alone, or with the rich text it is the words of. */
export const wordingOfBody = (
  body: RichText,
): { readonly text: string; readonly body: RichText | undefined } => ({
  text: textOfBody(body),
  body: isPlainBody(body) ? undefined : body,
});

/** The rich text of a memo, also of one of plain text. */
export const bodyOfMemo = ({
  text,
  body,
}: {
  readonly text: string;
  readonly body?: RichText | undefined;
}): RichText => body ?? bodyOfText(text);

/** True where nothing was written, named or quoted. */
export const isEmptyBody = (body: RichText): boolean =>
  textOfBody(body).trim() === "" && mentionsIn(body).length === 0 && quotationsIn(body).length === 0;

/** The records named in a text, in order. */
export const mentionsIn = (body: RichText): readonly Mention[] =>
  nodesOf(body).flatMap((node) => mentionOf(node) ?? []);

/** The passages quoted in a text, in order. */
export const quotationsIn = (body: RichText): readonly Passage[] =>
  nodesOf(body).flatMap((node) => quotationOf(node) ?? []);

/** The record that a node names; undefined where it is no mention, or not a whole one. */
export function mentionOf({ type, attrs }: RichText): Mention | undefined {
  if (type !== "mention") return undefined;
  const { kind, id, label } = attrs ?? {};
  return mentionKinds.includes(kind as MentionKind) && typeof id === "string"
    ? { kind: kind as MentionKind, id, label: typeof label === "string" ? label : "" }
    : undefined;
}

/** The passage that a node quotes; undefined where it is no quotation, or not a whole one. */
export function quotationOf({ type, attrs }: RichText): Passage | undefined {
  if (type !== "quotation") return undefined;
  const { sourceId, start, end, revision } = attrs ?? {};
  return typeof sourceId === "string" && isCount(start) && isCount(end) && isCount(revision) && start < end
    ? { sourceId: sourceId as Passage["sourceId"], start, end, revision }
    : undefined;
}

const isCount = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0;

const nodesOf = (node: RichText): readonly RichText[] => [node, ...(node.content ?? []).flatMap(nodesOf)];
