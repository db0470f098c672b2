import { html, nothing } from "lit";
import type { CodeId, CoderId, CodingId } from "#domain/model/ids";
import type { Source } from "#domain/model/records";
import type { CodedSegments } from "#domain/query/coded-segments";
import type { ProjectIndex } from "#domain/query/project-index";
import "#features/coding/codebook/code-dialog";
import { panelTab } from "#features/coding/coding-panel";
import type { Correcting } from "#features/coding/corrections/correcting";
import "#features/coding/corrections/corrections-dialog";
import "#features/coding/corrections/replace-dialog";
import "#features/coding/corrections/turn-dialog";
import "#features/coding/corrections/turn-menu";
import "#features/coding/corrections/typed-dialog";
import "#features/coding/document/coding-document";
import "#features/coding/inspector/inspector-panel";
import type { OpenText } from "#features/coding/open-text";
import "#features/coding/palette/passage-palette";
import "#features/coding/palette/rating-palette";
import type { Passage } from "#features/coding/passage";
import "#features/coding/passage-sheet";
import type { ScreenHandlers } from "#features/coding/screen-handlers";
import type { ScreenPanels } from "#features/coding/screen-panels";
import "#features/coding/transcripts/source-dialog";
import { codingText as text } from "#messages/coding";
import { codebookText } from "#messages/coding-codebook";
import { inspectorText } from "#messages/coding-inspector";
import "#ui/components/dialog";
import "#ui/components/empty";
import "#ui/components/icon";
import "#ui/components/split";

/** Everything the coding screen shows now. */
export interface ScreenView {
  readonly index: ProjectIndex;
  /** Who codes here. */
  readonly coderId: CoderId | undefined;
  readonly source: Source | undefined;
  readonly open: OpenText | undefined;
  readonly segments: CodedSegments;
  readonly passage: Passage | undefined;
  readonly panels: ScreenPanels;
  /** Where the passage is in the window, while the palette is open on it. */
  readonly paletteAnchor: DOMRectReadOnly | undefined;
  /** The coding that is offered to be rated there, instead of the palette. */
  readonly offered: CodingId | undefined;
  readonly editedCode: CodeId | undefined;
  readonly describedSource: Source | undefined;
  readonly correcting: Correcting;
  readonly on: ScreenHandlers;
}

/** The panels beside each other, or over and below the text where there is less room. */
export function screenView(view: ScreenView) {
  const { source, panels, on } = view;
  const { room, left } = panels;
  const hasInspector = panels.inspector && source !== undefined;
  const beside = hasInspector && room !== "tablet";
  const hasSpine = left !== "beside" && (room === "full" || room === "folded");
  return html`<sm-split
      class="left"
      name="coding.left"
      .label=${text.panel()}
      .initial=${264}
      .min=${220}
      .max=${440}
      .folded=${left !== "beside"}
    >
      ${left === "beside" ? leftPanel(view, "panel") : nothing}
      <div class="center">
        ${hasSpine ? spine(view) : nothing}
        <sm-split
          side="end"
          .name=${room === "folded" ? "coding.end.narrow" : "coding.end"}
          .label=${inspectorText.inspector()}
          .initial=${room === "folded" ? 248 : 280}
          .min=${232}
          .max=${440}
          .folded=${!beside}
        >
          ${source === undefined ? emptyScreen(view) : document_(view, source)}
          ${beside ? inspector(view, "panel") : nothing}
        </sm-split>
      </div>
    </sm-split>
    ${hasInspector && room === "tablet" ? html`<div class="sheet">${inspector(view)}</div>` : nothing}
    ${
      left === "over" && room === "folded"
        ? html`<div class="overlay" @keydown=${on.overKey}>${leftPanel(view)}</div>`
        : nothing
    }
    ${
      room === "tablet" || room === "phone"
        ? html`<sm-dialog
            kind="drawer-start"
            flush
            .heading=${room === "phone" ? text.transcripts() : text.panel()}
            .open=${left === "over"}
            @sm-dialog-close=${on.closeOver}
            >${left === "over" ? leftPanel(view) : nothing}</sm-dialog
          >`
        : nothing
    }
    ${palette(view)} ${dialogs(view)} ${correctionViews(view)}`;
}

const leftPanel = ({ passage, panels, on }: ScreenView, slot?: string) =>
  html`<sm-coding-panel
    slot=${slot ?? nothing}
    role="region"
    aria-label=${text.panel()}
    data-region=${text.panel()}
    tabindex="-1"
    .canApply=${passage !== undefined}
    .locked=${panels.room === "phone"}
    @sm-code-command=${on.code}
    @sm-source-command=${on.source}
    @change=${on.redraw}
  ></sm-coding-panel>`;

/** The folded panel: its name and how much is in it. */
function spine({ index, panels, on }: ScreenView) {
  const isCodebook = panelTab() === "codebook";
  const name = isCodebook ? codebookText.codebook() : text.transcripts();
  const count = isCodebook ? index.codeTree.nodes.length : index.sourceList.length;
  return html`<button class="spine" aria-expanded=${panels.left === "over"} @click=${on.toggleLeft}>
    <span>${text.openPanel(name, count)}</span>
  </button>`;
}

const inspector = ({ open, segments, passage, on }: ScreenView, slot?: string) =>
  html`<sm-inspector-panel
    slot=${slot ?? nothing}
    role="region"
    aria-label=${inspectorText.inspector()}
    data-region=${inspectorText.inspector()}
    tabindex="-1"
    .open=${open}
    .segments=${segments}
    .passage=${passage}
    @sm-inspector-command=${on.inspector}
  ></sm-inspector-panel>`;

function document_({ open, segments, panels, correcting, on }: ScreenView, source: Source) {
  const { room } = panels;
  return html`<sm-coding-document
    data-region=${text.document()}
    tabindex="-1"
    .source=${source}
    .open=${open}
    .segments=${segments}
    .reading=${room === "phone"}
    .correcting=${correcting.isOn && room !== "phone"}
    @sm-turns-correct=${on.typed}
    @sm-typing-lost=${on.typingLost}
    @sm-correcting-leave=${on.leaveCorrecting}
    @sm-turn-command=${on.turns}
    @sm-selection-change=${on.selected}
    @sm-segment-focus=${on.focused}
    @sm-segment-resize=${on.resize}
    @sm-transcript-command=${on.transcript}
    @sm-code-drop=${on.dropCode}
    @sm-memo-open=${on.openMemo}
    @sm-passage-open=${on.openPassage}
    @sm-announce=${on.announce}
    @sm-view-command=${on.view}
  >
    ${
      room === "tablet" || room === "phone"
        ? html`<button
            slot="start"
            class="icon-button"
            aria-label=${room === "phone" ? text.allTranscripts() : text.togglePanel()}
            @click=${on.toggleLeft}
          >
            <sm-icon .name=${room === "phone" ? "chevron-left" : "panel"}></sm-icon>
          </button>`
        : nothing
    }
    ${
      room === "tablet" || (room !== "phone" && !panels.inspector)
        ? html`<button
            slot="end"
            class="icon-button"
            aria-label=${text.toggleInspector()}
            aria-pressed=${panels.inspector}
            @click=${on.toggleInspector}
          >
            <sm-icon name="panel-end"></sm-icon>
          </button>`
        : nothing
    }
    ${room === "phone" ? html`<span slot="end" class="badge">${text.readingOnly()}</span>` : nothing}
  </sm-coding-document>`;
}

function emptyScreen({ index, on }: ScreenView) {
  const hasSources = index.sourceList.length > 0;
  return html`<div class="blank">
    <sm-empty
      >${hasSources ? text.chooseTranscript() : text.noTranscripts()}${
        hasSources
          ? nothing
          : html`<button slot="action" class="button primary" @click=${on.importTranscripts}>
              ${text.importTranscripts()}
            </button>`
      }</sm-empty
    >
  </div>`;
}

/** Beside the passage: the palette, or the scale of the code that was just applied. */
function palette({ index, open, passage, paletteAnchor, offered, on }: ScreenView) {
  if (open === undefined || passage === undefined || paletteAnchor === undefined) return nothing;
  const coding = offered && index.coding(offered);
  const code = coding && index.codeTree.nodeOf.get(index.resolve(coding.codeId)!)?.code;
  const scale = code?.scale;
  return code === undefined || scale === undefined
    ? html`<sm-passage-palette
        .open=${open}
        .range=${passage.range}
        .anchor=${paletteAnchor}
        @sm-palette-command=${on.palette}
      ></sm-passage-palette>`
    : html`<sm-rating-palette
        .code=${code}
        .scale=${scale}
        .rating=${coding?.rating}
        .anchor=${paletteAnchor}
        @sm-palette-command=${on.palette}
      ></sm-rating-palette>`;
}

/** What is shown of corrections beside the text. */
function correctionViews({ index, coderId, source, correcting, on }: ScreenView) {
  if (source === undefined) return nothing;
  const { view, isOn } = correcting;
  return html`<div class="corrections" @sm-correction-command=${on.correction}>
    <sm-turn-menu .view=${view?.name === "menu" ? view : undefined} .typing=${isOn}></sm-turn-menu>
    <sm-turn-dialog
      .index=${index}
      .view=${view?.name === "speaker" || view?.name === "time" ? view : undefined}
    ></sm-turn-dialog>
    <sm-typed-dialog .view=${view?.name === "typed" ? view : undefined}></sm-typed-dialog>
    <sm-corrections-dialog
      .sourceId=${source.id}
      .coderId=${coderId}
      .view=${view?.name === "list" ? view : undefined}
    ></sm-corrections-dialog>
    <sm-replace-dialog .sourceId=${source.id} .open=${view?.name === "replace"}></sm-replace-dialog>
  </div>`;
}

function dialogs({ index, coderId, editedCode, describedSource, on }: ScreenView) {
  const code = editedCode && index.codes.get(editedCode);
  return html`<sm-code-dialog
      .code=${code}
      .tree=${index.codeTree}
      .codings=${code ? index.codingsOfCode(code.id).length : 0}
      @sm-code-command=${on.code}
      @sm-dialog-close=${on.closeDialogs}
    ></sm-code-dialog>
    <sm-source-dialog
      .source=${describedSource}
      .waves=${index.project.waves}
      @sm-source-command=${on.source}
      @sm-dialog-close=${on.closeDialogs}
    ></sm-source-dialog>
    <sm-passage-sheet .index=${index} .coderId=${coderId}></sm-passage-sheet>`;
}
