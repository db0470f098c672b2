import type { TextRange } from "#domain/model/text-range";
import { TypingLostEvent } from "#editor/events/typing-lost-event";
import { adoptWordHighlights } from "#editor/highlight-styles";
import type { SegmentView } from "#editor/segment-view";
import type { SpeakerView } from "#editor/speaker-view";
import type { TypeMetrics } from "#editor/text-geometry";
import { TranscriptStage } from "#editor/transcript-stage";
import type { StageElements, StageHost } from "#editor/transcript-stage";
import type { TranscriptText } from "#editor/transcript-text";
import type { TranscriptWording } from "#editor/transcript-wording";
import type { TurnList } from "#editor/turn-list";

/** The transcript element, as far as what it shows is concerned. */
export interface ShowingHost extends HTMLElement {
  readonly textId: string | undefined;
  readonly text: string;
  readonly turns: TurnList;
  readonly speakers: readonly SpeakerView[];
  readonly language: string | undefined;
  readonly segments: readonly SegmentView[];
  readonly parts: readonly TextRange[] | undefined;
  readonly wording: TranscriptWording;
  readonly correcting: boolean;
  readonly layout: string;
}

/** What the keeper needs to open a text. */
export interface StageParts {
  readonly elements: () => StageElements;
  readonly metrics: () => TypeMetrics;
  readonly host: StageHost;
  /** Hands on what is being typed. */
  readonly handOn: () => void;
}

/** Opens texts in a transcript one after another, and lets an open one follow what becomes of it. */
export class StageKeeper {
  isOpen = false;
  readonly #host: ShowingHost;
  readonly #parts: StageParts;
  #stage: TranscriptStage | undefined;

  constructor(host: ShowingHost, parts: StageParts) {
    this.#host = host;
    this.#parts = parts;
  }

  /** The open text. @throws TypeError before the first was opened */
  get stage(): TranscriptStage {
    if (this.#stage === undefined) throw new TypeError("No text was opened");
    return this.#stage;
  }

  get #shown(): TranscriptText {
    const { textId: id, text, turns, speakers, language, wording, parts } = this.#host;
    return { id, text, turns, speakers, language, wording, parts };
  }

  /** Shows the host's text: what differs, where it is the same transcript as before. @returns whether it was opened anew */
  show(): boolean {
    const isSame =
      this.isOpen && this.#host.textId !== undefined && this.stage.editor.textId === this.#host.textId;
    const follows = isSame && this.#follow();
    if (follows) this.stage.setSegments(this.#host.segments);
    else this.open(isSame);
    return !follows;
  }

  /** Other names, another language or other parts. */
  describe(): void {
    this.stage.editor.describe(this.#shown);
  }

  /** Opens the host's text. @param stay whether the reader stays where they are */
  open(stay = false): void {
    const { text, segments } = this.#host;
    const place = this.isOpen && (stay || this.stage.editor.text === text) ? this.stage.place : undefined;
    this.close();
    const elements = this.#parts.elements();
    this.#stage = new TranscriptStage(elements, this.#shown, this.#parts.metrics(), this.#parts.host);
    this.isOpen = true;
    this.lock();
    this.stage.setSegments(segments);
    this.stage.start();
    if (place) this.stage.restore(place);
    else elements.scroller.scrollTop = 0;
    adoptWordHighlights(this.#host.shadowRoot!, this.stage.editor.dom);
  }

  close(): void {
    if (!this.isOpen) return;
    this.#parts.handOn();
    this.stage.destroy();
    this.isOpen = false;
  }

  /** Lets words be typed, or locks them. */
  lock(): void {
    const { correcting, layout } = this.#host;
    if (!correcting) this.#parts.handOn();
    this.stage.editor.correcting = correcting && layout !== "narrow";
  }

  /** @returns false where it has to be opened anew */
  #follow(): boolean {
    const update = this.stage.update(this.#shown);
    if (update === undefined) return false;
    if (update.lost.length > 0) this.#host.dispatchEvent(new TypingLostEvent(update.lost));
    return true;
  }
}
