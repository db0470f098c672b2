import { LitElement } from "lit";
import { property } from "lit/decorators.js";
import type { TextRange } from "#domain/model/text-range";
import { defaultKeymap } from "#editor/keymap";
import type { Keymap } from "#editor/keymap";
import type { MemoMark } from "#editor/memo-mark";
import type { SegmentView } from "#editor/segment-view";
import type { SpeakerView } from "#editor/speaker-view";
import type { Verbosity } from "#editor/transcript-attention";
import type { TranscriptLayout } from "#editor/transcript-layout";
import type { TranscriptWording } from "#editor/transcript-wording";
import type { TurnList } from "#editor/turn-list";
import type { ViewMode } from "#editor/view-mode";

/** What `sm-transcript` is given. */
export abstract class TranscriptProperties extends LitElement {
  /** Which transcript: while it stays, other words and turns are taken over where they differ. */
  @property({ attribute: false }) textId: string | undefined;
  @property({ attribute: false }) text = "";
  @property({ attribute: false }) turns: TurnList = [];
  @property({ attribute: false }) speakers: readonly SpeakerView[] = [];
  /** BCP 47 language of the words. */
  @property({ attribute: false }) language: string | undefined;
  @property({ attribute: false }) segments: readonly SegmentView[] = [];
  @property({ attribute: false }) memos: readonly MemoMark[] = [];
  /** Where work is to be done, ascending; turns outside stand back. Undefined for everywhere. */
  @property({ attribute: false }) parts: readonly TextRange[] | undefined;
  @property({ attribute: false }) wording!: TranscriptWording;
  @property({ attribute: false }) keymap: Keymap = defaultKeymap;
  /** False switches off keys that are a single character. */
  @property({ attribute: false }) singleKeys = true;
  @property({ attribute: false }) verbosity: Verbosity = "on-request";
  @property({ reflect: true }) view: ViewMode = "full";
  /** True while words may be typed. */
  @property({ type: Boolean, reflect: true }) correcting = false;
  /** Follows the width; read only from outside. */
  @property({ reflect: true }) layout: TranscriptLayout = "full";
}
