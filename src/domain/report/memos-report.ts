import { bodyOfMemo, mentionOf, quotationOf } from "#domain/memos/memo-body";
import { linksOf, subjectOfMention, type MemoSubject } from "#domain/memos/memo-links";
import { quotationState } from "#domain/memos/quotation-state";
import type { SourceId } from "#domain/model/ids";
import type { Memo, RichText } from "#domain/model/memo-records";
import type { Passage } from "#domain/model/records";
import { passageReference, type PassageReference } from "#domain/query/passage-reference";
import type { ProjectIndex } from "#domain/query/project-index";
import { liveRuns } from "#domain/report/live-text";
import { plain, type Block, type Report, type Run } from "#domain/report/report";

/** The words around memos, in the language of the interface. */
export interface MemosWording {
  readonly title: string;
  /** BCP 47 of these words. */
  readonly language: string;
  /** How many there are, and of what. */
  readonly note: string;
  readonly day: (at: number) => string;
  /** Kind, who wrote it and when; also the heading of a memo without a title. */
  readonly byline: (memo: Memo) => string;
  /** "Linked to: …", each name {@link live} with its place in the list. */
  readonly links: (subjects: readonly MemoSubject[]) => string;
  /** Where a subject is found in the program; undefined where it is not there any more. */
  readonly hrefOf: (subject: MemoSubject) => string | undefined;
  /** What something is called now; undefined where it is not there any more. */
  readonly nameOf: (subject: MemoSubject) => string | undefined;
  readonly quoted: (words: string) => string;
  readonly reference: (reference: PassageReference) => string;
  readonly wordsGone: string;
}

/** What a memo report is made from. */
export interface MemosReportInput {
  readonly index: ProjectIndex;
  readonly memos: readonly Memo[];
  /** Newest texts of the sources that are quoted. */
  readonly texts: ReadonlyMap<SourceId, string>;
}

/** Memos to take home, as they are listed: under the day they were begun, each with what it is linked to. */
export function memosReport(input: MemosReportInput, wording: MemosWording): Report {
  let day = "";
  return {
    title: wording.title,
    language: wording.language,
    blocks: [
      { kind: "heading", level: 1, text: wording.title },
      note(wording.note),
      ...input.memos.flatMap((memo): Block[] => {
        const today = wording.day(memo.at);
        const heads: Block[] = today === day ? [] : [{ kind: "heading", level: 2, text: today }];
        day = today;
        return [...heads, ...memoBlocks(input, memo, wording)];
      }),
    ],
  };
}

function memoBlocks(input: MemosReportInput, memo: Memo, wording: MemosWording): readonly Block[] {
  const links = linksOf(memo).map(({ subject }) => subject);
  const byline = wording.byline(memo);
  return [
    { kind: "heading", level: 3, text: memo.title ?? byline },
    ...(memo.title === undefined ? [] : [note(byline)]),
    ...blocksOf(input, bodyOfMemo(memo), wording),
    ...(links.length === 0 ? [] : [linked(links, wording)]),
  ];
}

const linked = (links: readonly MemoSubject[], { links: sentence, hrefOf }: MemosWording): Block => ({
  kind: "paragraph",
  style: "note",
  runs: liveRuns(sentence(links)).map(({ text, subject }) =>
    subject === undefined ? plain(text) : { text, href: hrefOf(links[Number(subject)]!) },
  ),
});

/** How far in a list in a list stands: two wide spaces. */
const step = "\u2003\u2003";

/** The blocks of a memo's text: paragraphs, items with their marks, quotations with the words of now. */
function blocksOf(
  input: MemosReportInput,
  node: RichText,
  wording: MemosWording,
  item = "",
  indent = "",
): readonly Block[] {
  const { type, content = [] } = node;
  switch (type) {
    case "quotation": {
      const quotation = quotationOf(node);
      return quotation === undefined ? [] : [quoted(input, quotation, wording)];
    }
    case "heading":
    case "paragraph": {
      const runs = content.flatMap(runsOf(type === "heading", wording));
      const all = item === "" ? runs : [plain(item), ...runs];
      return all.length === 0 ? [] : [{ kind: "paragraph", runs: all }];
    }
    case "bulletList":
    case "orderedList":
      return content.flatMap((each, at) => {
        const mark = type === "bulletList" ? "• " : `${at + Number(node.attrs?.["start"] ?? 1)}. `;
        return (each.content ?? []).flatMap((part, place) =>
          blocksOf(input, part, wording, place === 0 ? indent + mark : "", indent + step),
        );
      });
    default:
      return content.flatMap((each) => blocksOf(input, each, wording, item, indent));
  }
}

const runsOf =
  (bold: boolean, { nameOf, hrefOf }: MemosWording) =>
  (node: RichText): readonly Run[] => {
    if (node.type === "hardBreak") return [plain("\n")];
    const mention = mentionOf(node);
    if (mention !== undefined) {
      const subject = subjectOfMention(mention);
      return [{ text: nameOf(subject) ?? mention.label, bold: true, href: hrefOf(subject) }];
    }
    const marks = new Set((node.marks ?? []).map((mark) => mark.type));
    return [
      {
        text: node.text ?? "",
        ...(bold || marks.has("bold") ? { bold: true } : {}),
        ...(marks.has("italic") ? { italic: true } : {}),
      },
    ];
  };

function quoted({ index, texts }: MemosReportInput, quotation: Passage, wording: MemosWording): Block {
  const { kind, range } = quotationState(index, quotation);
  const source = index.sources.get(quotation.sourceId);
  if (source === undefined || kind === "gone" || kind === "unplaced") return note(wording.wordsGone);
  const turns = index.turnsOf(source.id);
  const reference = passageReference(source, turns, turns.touching(range), index.participants);
  const words = texts.get(source.id)?.slice(range.start, range.end) ?? "";
  return {
    kind: "quotation",
    runs: [plain(wording.quoted(words))],
    reference: wording.reference(reference),
    href: wording.hrefOf({ kind: "passage", ...quotation }),
    language: source.language,
  };
}

const note = (text: string): Block => ({ kind: "paragraph", runs: [plain(text)], style: "note" });
