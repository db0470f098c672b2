import type { CodingId, MemoId } from "#domain/model/ids";
import type { TextRange } from "#domain/model/text-range";
import type { AnnounceEvent } from "#editor/events/announce-event";
import type { CodeDropEvent } from "#editor/events/code-drop-event";
import type { MemoOpenEvent } from "#editor/events/memo-open-event";
import type { PassageOpenEvent } from "#editor/events/passage-open-event";
import type { SegmentFocusEvent } from "#editor/events/segment-focus-event";
import type { SegmentResizeEvent } from "#editor/events/segment-resize-event";
import type { SelectionChangeEvent } from "#editor/events/selection-change-event";
import type { TranscriptCommandEvent } from "#editor/events/transcript-command-event";
import type { CodeId } from "#domain/model/ids";
import type { TurnCommandEvent } from "#editor/events/turn-command-event";
import type { TurnsCorrectEvent } from "#editor/events/turns-correct-event";
import type { TypingLostEvent } from "#editor/events/typing-lost-event";
import type { CodeCommandEvent } from "#features/coding/codebook/code-command-event";
import type { Correcting } from "#features/coding/corrections/correcting";
import type { CorrectionCommandEvent } from "#features/coding/corrections/correction-command-event";
import type { ViewCommandEvent } from "#features/coding/document/view-command-event";
import type { InspectorCommandEvent } from "#features/coding/inspector/inspector-command-event";
import type { LookedAt } from "#features/coding/looked-at";
import type { PaletteCommandEvent } from "#features/coding/palette/palette-command-event";
import type { ScreenCommands } from "#features/coding/screen-commands";
import type { ScreenPanels } from "#features/coding/screen-panels";
import type { SourceCommandEvent } from "#features/coding/transcripts/source-command-event";
import { announce } from "#ui/announce";
import { ImportOpenEvent } from "#ui/events/import-open-event";

/** What the handlers need of the screen. */
export interface HandlingScreen extends EventTarget {
  /** Codes at a place that was tapped on a phone. @param turn from 0 */
  openPassage(turn: number, segmentIds: readonly CodingId[]): void;
  closeDialogs(): void;
  requestUpdate(): void;
}

/** What the screen does about each event of its parts. */
export type ScreenHandlers = ReturnType<typeof screenHandlers>;

export const screenHandlers = (
  screen: HandlingScreen,
  lookedAt: LookedAt,
  panels: ScreenPanels,
  commands: ScreenCommands,
  correcting: Correcting,
) => ({
  selected: ({ range }: SelectionChangeEvent): void => lookedAt.selected(range),
  focused: ({ segmentId }: SegmentFocusEvent): void => lookedAt.focused(segmentId as CodingId | undefined),
  resize: ({ segmentId, range }: SegmentResizeEvent): void =>
    void commands.resize(segmentId as CodingId, range),
  transcript: (event: TranscriptCommandEvent): void => void commands.transcript(event),
  dropCode: ({ codeId, range }: CodeDropEvent): void => {
    const passage: TextRange = lookedAt.wordsOf(range);
    if (passage.start < passage.end) void commands.apply(codeId as CodeId, passage);
  },
  openMemo: ({ memoId }: MemoOpenEvent): void => {
    panels.toggleInspector(true);
    commands.openMemo(memoId as MemoId);
  },
  openPassage: ({ turn, segmentIds }: PassageOpenEvent): void =>
    screen.openPassage(turn, segmentIds as readonly CodingId[]),
  announce: ({ message }: AnnounceEvent): void => announce(message),
  view: ({ command }: ViewCommandEvent): void => {
    if (command.name === "correct") correcting.toggle(command.on);
    else if (command.name === "corrections") correcting.show({ name: "list", tab: command.tab });
    else if (command.name === "replace") correcting.show({ name: "replace" });
    else commands.view(command);
  },
  typed: (event: TurnsCorrectEvent): void => void correcting.typed(event),
  typingLost: ({ words }: TypingLostEvent): void => correcting.lost(words),
  leaveCorrecting: (): void => correcting.toggle(false),
  turns: ({ command }: TurnCommandEvent): void => correcting.turns(command),
  correction: ({ command }: CorrectionCommandEvent): void => correcting.command(command),
  code: (event: CodeCommandEvent): void => void commands.code(event),
  source: ({ command }: SourceCommandEvent): void => void commands.source(command),
  inspector: ({ command }: InspectorCommandEvent): void => void commands.fromInspector(command),
  palette: ({ command }: PaletteCommandEvent): void => void commands.fromPalette(command),
  importTranscripts: (): void => {
    screen.dispatchEvent(new ImportOpenEvent());
  },
  toggleLeft: (): void => panels.toggleLeft(),
  toggleInspector: (): void => panels.toggleInspector(),
  closeOver: (): void => panels.toggleLeft(false),
  closeDialogs: (): void => screen.closeDialogs(),
  redraw: (): void => screen.requestUpdate(),
  /** Escape closes what lies over the text. */
  overKey: (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    event.preventDefault();
    panels.toggleLeft(false);
  },
});
