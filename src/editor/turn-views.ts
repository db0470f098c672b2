import type { NodeView, NodeViewConstructor } from "@tiptap/pm/view";
import { clockTime } from "#editor/clock-time";
import type { TranscriptText } from "#editor/transcript-text";

/** Attributes are ours to change (labels, estimated heights), words and structure are the editor's. */
const ignoreMutation: NonNullable<NodeView["ignoreMutation"]> = (mutation) => mutation.type === "attributes";

/** A section: a plain box that the browser may skip. */
export const sectionView: NodeViewConstructor = () => {
  const dom = document.createElement("div");
  dom.className = "section";
  return { dom, contentDOM: dom, ignoreMutation };
};

/**
 * A turn: an article named after its number, speaker and time, which stand beside the words as generated content, so that
 * selecting, copying and reading aloud meet the words alone.
 *
 * @param current what is shown now: turns drawn later follow it
 */
export function turnView(current: () => TranscriptText): NodeViewConstructor {
  return (node) => {
    const dom = document.createElement("div");
    dom.className = "turn";
    dom.setAttribute("role", "article");
    const label = document.createElement("div");
    label.className = "label";
    label.contentEditable = "false";
    label.setAttribute("aria-hidden", "true");
    const words = document.createElement("p");
    words.className = "words";
    dom.append(label, words);
    describeTurn(dom, Number(node.attrs["index"]), current());
    return { dom, contentDOM: words, ignoreMutation };
  };
}

/** Writes number, speaker, time, language and whether it is in a part on a turn's element. */
export function describeTurn(turn: Element, index: number, shown: TranscriptText): void {
  const { speaker: place, startMs } = shown.turns.at(index) ?? { speaker: -1 };
  const speaker = shown.speakers[place];
  const number = index + 1;
  turn.setAttribute("aria-label", shown.wording.turn(number, speaker?.name ?? "", startMs));
  turn.setAttribute("aria-posinset", String(number));
  turn.setAttribute("aria-setsize", String(shown.turns.length));
  turn.setAttribute("data-number", String(number));
  turn.classList.toggle("leading", speaker?.leading === true);
  const isDue = isInParts(shown, index);
  turn.classList.toggle("due", isDue === true);
  turn.classList.toggle("aside", isDue === false);
  if (isDue === false) turn.setAttribute("aria-description", shown.wording.aside);
  else turn.removeAttribute("aria-description");
  const [label, words] = turn.children;
  label?.setAttribute("data-speaker", speaker?.name ?? "");
  // A long name is cut short; the whole of it appears under the pointer.
  label?.setAttribute("title", speaker?.name ?? "");
  label?.setAttribute("data-time", startMs === undefined ? "" : clockTime(startMs));
  if (shown.language) words?.setAttribute("lang", shown.language);
  else words?.removeAttribute("lang");
}

/** Whether a turn lies in a part where work is to be done; undefined where that is everywhere. */
function isInParts({ parts, turns }: TranscriptText, index: number): boolean | undefined {
  const turn = turns.at(index);
  if (parts === undefined || turn === undefined) return undefined;
  return parts.some(({ start, end }) => start < turn.end && turn.start < end);
}

/** Whether a turn that is there in both is called otherwise. */
export function isNamedOtherwise(before: TranscriptText, after: TranscriptText, turn: number): boolean {
  if (
    before.speakers !== after.speakers ||
    before.wording !== after.wording ||
    before.parts !== after.parts ||
    before.language !== after.language
  )
    return true;
  if (before.turns === after.turns) return false;
  const [was, is] = [before.turns.at(turn), after.turns.at(turn)];
  return was?.speaker !== is?.speaker || was?.startMs !== is?.startMs;
}
