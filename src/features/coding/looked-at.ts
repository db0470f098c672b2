import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { CodingId } from "#domain/model/ids";
import type { TextRange } from "#domain/model/text-range";
import type { CodedSegment, CodedSegments } from "#domain/query/coded-segments";
import { trimRange } from "#domain/text/trim-range";
import type { Transcript } from "#editor/transcript";
import type { OpenText } from "#features/coding/open-text";
import type { Passage } from "#features/coding/passage";

/** What the passage is found in. */
export interface LookedAtHost extends ReactiveControllerHost {
  readonly openText: OpenText | undefined;
  readonly segments: CodedSegments;
  readonly transcript: Transcript | null;
}

/** The passage that is looked at: the words selected in the transcript, or the segment chosen there. */
export class LookedAt implements ReactiveController {
  readonly #host: LookedAtHost;
  #selection: TextRange | undefined;
  #focusedId: CodingId | undefined;

  constructor(host: LookedAtHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.forget();
  }

  get passage(): Passage | undefined {
    if (this.#selection !== undefined) return { range: this.#selection, segmentId: undefined };
    const segment = this.#focusedId && this.segmentOf(this.#focusedId);
    return segment ? { range: { start: segment.start, end: segment.end }, segmentId: segment.id } : undefined;
  }

  segmentOf(id: CodingId): CodedSegment | undefined {
    const { shown } = this.#host.segments;
    return (
      shown.find((segment) => segment.id === id) ??
      shown.find(({ codings }) => codings.some((coding) => coding.id === id))
    );
  }

  /** A range without the white space at its ends; empty where it holds nothing else. */
  wordsOf(range: TextRange): TextRange {
    return trimRange(this.#host.openText?.text ?? "", range);
  }

  /** Another transcript is open. */
  forget(): void {
    this.#selection = undefined;
    this.#focusedId = undefined;
  }

  /** Words were selected, or the selection was given up. */
  selected(range: TextRange | undefined): void {
    const words = range && this.wordsOf(range);
    this.#selection = words && words.start < words.end ? words : undefined;
    this.#host.requestUpdate();
  }

  focused(id: CodingId | undefined): void {
    this.#focusedId = id;
    this.#host.requestUpdate();
  }

  /** To the next segment in the text, or the one before. */
  step(by: 1 | -1): void {
    const { transcript, segments } = this.#host;
    if (transcript === null) return;
    const { shown } = segments;
    const at = shown.findIndex(({ id }) => id === this.#focusedId);
    const { caret } = transcript;
    const next =
      at !== -1
        ? shown[at + by]
        : by === 1
          ? shown.find(({ start }) => start >= caret)
          : shown.findLast(({ start }) => start < caret);
    if (next !== undefined) this.goTo(next.id);
  }

  goTo(id: CodingId): void {
    const segment = this.segmentOf(id);
    const { transcript } = this.#host;
    if (segment === undefined || transcript === null) return;
    transcript.focusSegment(segment.id);
    transcript.focus();
  }

  /** Selects words and shows them. */
  select(range: TextRange): void {
    const { transcript } = this.#host;
    if (transcript === null || range.start >= range.end) return;
    transcript.focusSegment(undefined);
    transcript.selectRange(range);
    transcript.scrollToOffset(range.start, "nearest");
    transcript.focus();
  }
}
