import { html, nothing } from "lit";
import type { ProjectId } from "#domain/model/ids";
import type { Passage } from "#domain/model/records";
import type { ProjectIndex } from "#domain/query/project-index";
import { passageReference } from "#domain/query/passage-reference";
import { bookText as text } from "#messages/codebook";
import { exploreText } from "#messages/explore";
import { routePath } from "#ui/route";

/** Longer than this, the words of a passage are cut in a list; UTF-16 code units. */
const quoteLimit = 600;

/** A passage as people are shown it: its words now, and where it stands. */
export interface Quoted {
  /** Undefined while the text is being fetched; "" where all words were corrected away. */
  readonly words: string | undefined;
  /** "Teacher 3, Focus group A, turn 51" */
  readonly reference: string;
  readonly href: string;
}

/** @param sourceText the newest text of its source */
export function quoted(
  index: ProjectIndex,
  projectId: ProjectId,
  passage: Passage,
  sourceText: string | undefined,
): Quoted {
  const { sourceId } = passage;
  const source = index.sources.get(sourceId);
  const range = index.place(sourceId, passage, passage.revision);
  const turns = index.turnsOf(sourceId);
  const words = sourceText?.slice(range.start, range.end).trim();
  return {
    words: words === undefined || words.length <= quoteLimit ? words : `${words.slice(0, quoteLimit)}…`,
    reference:
      source === undefined
        ? ""
        : exploreText.reference(passageReference(source, turns, turns.touching(range), index.participants)),
    href: routePath({ screen: "coding", projectId, sourceId, range }),
  };
}

/** A passage in a column of text, its place below it as a link to the transcript. */
export const quotation = ({ words, reference, href }: Quoted) =>
  html`<blockquote class="quote">
      ${words === "" ? html`<span class="third">${text.unplaced()}</span>` : (words ?? nothing)}
    </blockquote>
    <a class="reference" href=${href}>${reference}</a>`;
