import { consume } from "@lit/context";
import { LitElement, css, html, nothing } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { projectContext } from "#contexts/project-context";
import type { Session, SessionState } from "#contexts/session";
import { sessionContext } from "#contexts/session-context";
import type { CodingId } from "#domain/model/ids";
import type { Source } from "#domain/model/records";
import type { CodedSegment, CodedSegments } from "#domain/query/coded-segments";
import type { Keymap } from "#editor/keymap";
import type { MemoMark } from "#editor/memo-mark";
import type { SegmentView } from "#editor/segment-view";
import { partsNow, runningAssignment, turnRuns, type RunningAssignment } from "#domain/rounds/assigned-parts";
import type { TextRange } from "#domain/model/text-range";
import type { SpeakerView } from "#editor/speaker-view";
import type { Transcript } from "#editor/transcript";
import "#editor/transcript";
import type { TranscriptWording } from "#editor/transcript-wording";
import type { ViewMode as PaintedView } from "#editor/view-mode";
import "#features/coding/corrections/correction-bar";
import { aboutSource, speakerViews } from "#features/coding/document/about-source";
import { coderLayers } from "#features/coding/document/coder-layer";
import "#features/coding/document/document-header";
import "#features/coding/document/transcript-export";
import { memoMarks } from "#features/coding/document/memo-marks";
import { segmentViews } from "#features/coding/document/segment-views";
import { transcriptWording } from "#features/coding/document/wording";
import { transcriptKeymap } from "#features/coding/document/transcript-keymap";
import type { PartGoEvent } from "#features/coding/round/part-go-event";
import "#features/coding/round/round-bar";
import { IndexWatch } from "#ui/controllers/index-watch";
import { keepLast } from "#ui/keep-last";
import type { OpenText } from "#features/coding/open-text";
import type { OpenProject } from "#storage/read/open-project";
import { WatchController } from "#ui/controllers/watch-controller";
import { keyBindings } from "#ui/shortcuts/key-bindings";
import { shortcuts } from "#ui/shortcuts/shortcut-registry";
import { verbosity } from "#ui/verbosity";
import { baseStyles } from "#ui/styles/base-styles";
import { readingSize } from "#ui/theme";

const painted = { tints: "full", brackets: "brackets", plain: "plain" } as const satisfies Record<
  SessionState["viewMode"],
  PaintedView
>;

/**
 * The open transcript with its header. What is asked for in it goes on as the editor's events.
 * @slot start - before the name
 * @slot end - after the last button
 * @fires {ViewCommandEvent} sm-view-command
 */
@customElement("sm-coding-document")
export class CodingDocument extends LitElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        display: flex;
        flex-direction: column;
        min-block-size: 0;
        min-inline-size: 0;
        background: var(--paper);
      }
      sm-document-header {
        flex: none;
      }
      sm-transcript {
        flex: 1;
        min-block-size: 0;
      }
    `,
  ];

  @consume({ context: projectContext }) project!: OpenProject;
  @consume({ context: sessionContext }) session!: Session;
  @property({ attribute: false }) source!: Source;
  /** Undefined while the text is being read. */
  @property({ attribute: false }) open: OpenText | undefined;
  @property({ attribute: false }) segments!: CodedSegments;

  /** Read on a phone: nothing but the name over the text. */
  @property({ type: Boolean }) reading = false;

  /** Words may be typed. */
  @property({ type: Boolean }) correcting = false;

  @state() private size = readingSize();
  @query("sm-transcript") readonly transcript!: Transcript | null;
  readonly #state = new WatchController<SessionState>(this, () => this.session.watch((all) => all));

  readonly #speakers = keepLast<readonly SpeakerView[]>();
  readonly #wording = keepLast<TranscriptWording>();
  readonly #views = keepLast<readonly SegmentView[]>();
  readonly #keymap = keepLast<Keymap>();
  readonly #unplaced = keepLast<number>();
  readonly #memos = keepLast<readonly MemoMark[]>();

  readonly #running = keepLast<RunningAssignment | undefined>();
  readonly #parts = keepLast<readonly TextRange[] | undefined>();

  constructor() {
    super();
    new IndexWatch(this, () => this.project.index);
  }

  override render() {
    const { index } = this.project;
    const { source, segments, open } = this;
    const { coderId, hiddenCoders, hiddenCodes, viewMode } = this.#state.value!;
    const running = this.#running(
      [source.id, coderId, index.records.assignments, index.records.rounds],
      () => (coderId === undefined ? undefined : runningAssignment(index, coderId, source.id)),
    );
    const parts = this.#parts([running, index.revisionOf(source.id)], () =>
      running === undefined ? undefined : partsNow(index, running.assignment),
    );
    return html`<sm-document-header
        .heading=${source.name}
        .about=${aboutSource(index, source)}
        .layers=${coderLayers(index, source.id, this.#state.value!)}
        .mode=${viewMode}
        .size=${this.size}
        .hiddenCodings=${segments.hidden}
        .hiddenCodes=${hiddenCodes.size}
        .correcting=${this.correcting}
        .unplaced=${this.#unplaced([index.codingsOf(source.id), index.revisionOf(source.id)], () => index.unplacedOf(source.id).length)}
        ?reading=${this.reading}
      >
        <slot name="start"></slot>
        ${
          this.reading
            ? nothing
            : html`<sm-transcript-export slot="end" .sourceId=${source.id}></sm-transcript-export>`
        }
        <slot name="end" slot="end"></slot>
      </sm-document-header>
      ${
        this.correcting
          ? html`<sm-correction-bar .corrections=${index.revisionOf(source.id)}></sm-correction-bar>`
          : nothing
      }
      ${
        running === undefined
          ? nothing
          : html`<sm-round-bar
              .running=${running}
              .runs=${parts && turnRuns(index.turnsOf(source.id), parts)}
              ?reading=${this.reading}
              @sm-part-go=${this.#goToPart}
            ></sm-round-bar>`
      }
      ${
        open === undefined
          ? nothing
          : html`<sm-transcript
              .textId=${open.id}
              ?correcting=${this.correcting && !this.reading}
              .text=${open.text}
              .turns=${open.turns}
              .speakers=${this.#speakers([source, index.participants], () => speakerViews(index, source))}
              .language=${source.language}
              .segments=${this.#views([segments, index.codeTree, index.coders, coderId], () =>
                segmentViews(index, segments.shown, coderId),
              )}
              .memos=${this.#memos([source.id, hiddenCoders, index.memos, open], () =>
                memoMarks(index, source.id, hiddenCoders),
              )}
              .parts=${parts}
              .wording=${this.#wording([source.id, source.name], () =>
                transcriptWording(index, source.id, this.#segmentOf),
              )}
              .singleKeys=${shortcuts.singleKeys}
              .keymap=${this.#keymap([keyBindings.given], transcriptKeymap)}
              .verbosity=${verbosity()}
              .view=${painted[viewMode]}
              lang=${source.language ?? nothing}
            ></sm-transcript>`
      }`;
  }

  /** The next part that is to be coded from the caret on, or the one before; round and round. */
  #goToPart = ({ by, runs }: PartGoEvent): void => {
    const { transcript } = this;
    if (transcript === null) return;
    const at = transcript.caretTurn;
    const next =
      by === 1
        ? (runs.find(({ start }) => start > at) ?? runs[0])
        : (runs.findLast(({ start }) => start < at) ?? runs.at(-1));
    if (next === undefined) return;
    const { start } = this.project.index.turnsOf(this.source.id).at(next.start);
    transcript.selectRange({ start, end: start });
    transcript.scrollToTurn(next.start, "start");
    transcript.focus();
  };

  #segmentOf = (id: CodingId): CodedSegment | undefined =>
    this.segments.shown.find((segment) => segment.id === id);

  /** Reads the size of the text anew. */
  resized(): void {
    this.size = readingSize();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-coding-document": CodingDocument;
  }
}
