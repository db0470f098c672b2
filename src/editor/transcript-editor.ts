import { Editor } from "@tiptap/core";
import { TextSelection } from "@tiptap/pm/state";
import type { Transaction } from "@tiptap/pm/state";
import type { TextRange } from "#domain/model/text-range";
import type { Edit } from "#domain/text/edit";
import { keptSelection } from "#editor/kept-selection";
import { isTyped, lockedSurface, unlocked } from "#editor/lock";
import { SectionFiller } from "#editor/section-filler";
import { describeLock, surfaceProps, type SurfaceHost } from "#editor/surface-props";
import { takeOver, type TextUpdate } from "#editor/text-update";
import { transcriptSchema } from "#editor/transcript-schema";
import type { TranscriptText } from "#editor/transcript-text";
import type { TranscriptWording } from "#editor/transcript-wording";
import { TurnIndex } from "#editor/turn-index";
import { describeTurn, isNamedOtherwise } from "#editor/turn-views";
import { TurnVisits, type TypedTurn } from "#editor/turn-visits";
import { typedEdits } from "#editor/typed-steps";
import { Typing } from "#editor/typing";

/** What the editor tells its host, and what it asks of it. */
export interface TranscriptEditorHost extends SurfaceHost {
  /** The selection or the caret moved. */
  selectionMoved(): void;
  /** Words of these turns were typed; and whether the caret left all turns in which was typed. */
  typed(turns: ReadonlySet<number>): void;
  /** Sections were added at the end, from this number on; the last time with `done`. */
  sectionsAdded(from: number, done: boolean): void;
}

/**
 * The Tiptap document of one transcript. A caret and a selection live in it; its words are locked unless they are being
 * corrected, its turns always. Speaks in text offsets (UTF-16 code units of the shown text); document positions stay inside.
 * The first sections are there at once, the rest follow in slices so that the page stays responsive.
 */
export class TranscriptEditor {
  /** Of the text on the screen, what is being typed included. */
  turns: TurnIndex;
  readonly typing: Typing;
  readonly #editor: Editor;
  readonly #host: TranscriptEditorHost;
  readonly #filler: SectionFiller;
  readonly #visits = new TurnVisits(() => this.#shown.language);
  #shown: TranscriptText;
  #text: string;

  constructor(place: HTMLElement, shown: TranscriptText, host: TranscriptEditorHost) {
    this.#shown = shown;
    this.#text = shown.text;
    this.#host = host;
    this.turns = new TurnIndex(shown.turns);
    const parts = {
      editor: () => this.#editor,
      turns: () => this.turns,
      text: () => this.#text,
    };
    this.typing = new Typing(parts);
    this.#filler = new SectionFiller(parts, (from, done) => host.sectionsAdded(from, done));
    this.#editor = new Editor({
      element: place,
      content: { type: "doc", content: [] },
      extensions: [
        ...transcriptSchema,
        keptSelection,
        lockedSurface(
          () => this.correcting,
          () => this.#shown,
        ),
      ],
      injectCSS: false,
      enableInputRules: false,
      enablePasteRules: false,
      enableCoreExtensions: { keymap: false, drop: false, paste: false, delete: false, textDirection: false },
      coreExtensionOptions: { clipboardTextSerializer: { blockSeparator: "\n" }, tabindex: { value: "0" } },
      editorProps: surfaceProps(shown.wording.transcript, this.typing, () => this.selectedWords, host),
    });
    describeLock(this.dom, true);
    this.#editor.on("transaction", ({ transaction }) => this.#typed(transaction));
    this.#editor.on("selectionUpdate", ({ transaction }) => {
      if (!transaction.docChanged) host.selectionMoved();
    });
  }

  /** Fills in this many sections at once and the rest in slices. Call once. */
  start(firstSections: number): void {
    this.#filler.start(firstSections);
  }

  destroy(): void {
    this.#filler.stop();
    this.#editor.destroy();
  }

  /** The element that has the focus, the caret and the sections. */
  get dom(): HTMLElement {
    return this.#editor.view.dom;
  }

  get textId(): string | undefined {
    return this.#shown.id;
  }

  /** The words on the screen, what is being typed included. */
  get text(): string {
    return this.#text;
  }

  get language(): string | undefined {
    return this.#shown.language;
  }

  get wording(): TranscriptWording {
    return this.#shown.wording;
  }

  /** False for reading only: no caret, but words can still be selected. */
  set writable(writable: boolean) {
    if (this.#editor.isEditable !== writable) this.#editor.setEditable(writable, false);
  }

  /** Whether the words of turns may be typed in. */
  get correcting(): boolean {
    return this.typing.isOn;
  }
  set correcting(on: boolean) {
    if (on === this.correcting) return;
    this.typing.switch(on);
    describeLock(this.dom, !on);
  }

  /** True while an input method is at work: its words are not settled. */
  get composing(): boolean {
    return this.#editor.view.composing;
  }

  /** What leads from the given text to the words on the screen. */
  get pendingEdits(): readonly Edit[] {
    return this.#visits.edits((turn) => this.#shown.turns.at(turn)!.start);
  }

  /** True where something was typed that was not handed on, and the caret is elsewhere now. */
  get leftVisit(): boolean {
    return !this.#visits.isEmpty && !this.#visits.has(this.caretTurn);
  }

  /** Ends the visit of the turns in which was typed. @returns what was typed, in the order of the text */
  handOn(): readonly TypedTurn[] {
    if (this.#visits.isEmpty) return [];
    this.typing.forgetHistory();
    return this.#visits.send();
  }

  /** Shows turns as they were given, without what was typed in them. */
  takeBack(turns: readonly number[]): TextUpdate | undefined {
    const typed = this.#visits.pending;
    for (const turn of turns) this.#visits.drop(turn);
    return this.#takeOver(this.#shown, typed);
  }

  /** Other names or another language for the same turns. */
  describe(shown: TranscriptText): void {
    const before = this.#shown;
    this.#shown = shown;
    this.#describe((turn) => isNamedOtherwise(before, shown, turn));
  }

  /**
   * The same transcript with other words, or divided into turns otherwise: changes what differs; what is being typed stays.
   * @returns undefined where the document has to be made anew
   */
  update(shown: TranscriptText): TextUpdate | undefined {
    return this.#takeOver(shown, this.#visits.pending);
  }

  /** Sections already in the document, from 0. */
  get filledSections(): number {
    return this.#filler.filled;
  }

  /** Makes sure that a turn is in the document, at once. */
  fillTo(turn: number): void {
    this.#filler.to(this.turns.sectionOf(turn));
  }

  /** Undefined until the section is in the document. */
  sectionElement(section: number): HTMLElement | undefined {
    return this.dom.children[section] as HTMLElement | undefined;
  }

  /** The element that holds a turn's label and words; undefined until it is in the document. */
  turnElement(turn: number): HTMLElement | undefined {
    const section = this.turns.sectionOf(turn);
    const element = this.sectionElement(section);
    return element?.children[turn - this.turns.turnsOf(section).start] as HTMLElement | undefined;
  }

  /** The element that holds a turn's words and nothing else. */
  wordsElement(turn: number): HTMLElement | undefined {
    return this.turnElement(turn)?.lastElementChild as HTMLElement | undefined;
  }

  /** The selection, or undefined where only a caret stands. */
  get range(): TextRange | undefined {
    const { from, to } = this.#editor.state.selection;
    const start = this.turns.offsetOf(from);
    let end = this.turns.offsetOf(to);
    // A selection made by triple click or by dragging over a line end reaches to before the next turn's first word.
    const turn = this.turns.turnAt(end);
    if (turn > 0 && end === this.turns.rangeOf(turn).start && end > start) {
      end = this.turns.rangeOf(turn - 1).end;
    }
    return start < end ? { start, end } : undefined;
  }

  /** The selected words, one turn a line. */
  get selectedWords(): string {
    const { from, to } = this.#editor.state.selection;
    return this.#editor.state.doc.textBetween(from, to, "\n");
  }

  /** The moving end of the selection. */
  get caret(): number {
    return this.turns.offsetOf(this.#editor.state.selection.head);
  }

  /** The turn that the caret is in. -1 where there are no turns. */
  get caretTurn(): number {
    return this.turns.turnAtPosition(this.#editor.state.selection.head);
  }

  /** The end of the selection that stays. */
  get anchor(): number {
    return this.turns.offsetOf(this.#editor.state.selection.anchor);
  }

  /** Selects from `anchor` to `head`, which may stand before it; a caret where they are equal. Does not scroll. */
  select(anchor: number, head: number): void {
    if (this.turns.length === 0) return;
    this.fillTo(this.turns.turnAt(Math.max(anchor, head)));
    const { doc, tr } = this.#editor.state;
    this.#editor.view.dispatch(
      tr.setSelection(TextSelection.create(doc, this.turns.positionOf(anchor), this.turns.positionOf(head))),
    );
  }

  focus(): void {
    this.#editor.view.focus();
  }

  /** Text offset of a place in the DOM below `dom`. */
  offsetOfPlace(node: Node, offset: number): number {
    return this.turns.offsetOf(this.#editor.view.posAtDOM(node, offset));
  }

  /** Text offset nearest to a point of the window; undefined outside the words' element. */
  offsetNear(x: number, y: number): number | undefined {
    const found = this.#editor.view.posAtCoords({ left: x, top: y });
    return found ? this.turns.offsetOf(found.pos) : undefined;
  }

  #typed(transaction: Transaction): void {
    if (!isTyped(transaction)) return;
    const turns = new Set<number>();
    for (const { turn, words, edit } of typedEdits(transaction, this.turns)) {
      this.#visits.typed(turn, words, edit);
      turns.add(turn);
      const start = this.turns.rangeOf(turn).start + edit.start;
      this.#text = this.#text.slice(0, start) + edit.inserted + this.#text.slice(start + edit.deleted.length);
    }
    this.#host.typed(turns);
  }

  /** @param onScreen words of the turns that may differ from those given */
  #takeOver(shown: TranscriptText, onScreen: ReadonlyMap<number, string>): TextUpdate | undefined {
    const before = this.#shown;
    const { state, view } = this.#editor;
    const { anchor, caret } = this;
    const tr = unlocked(state.tr);
    const known = { shown: before, turns: this.turns, visits: this.#visits, filled: this.#filler.filled };
    const update = takeOver(known, shown, onScreen, tr);
    if (update === undefined) return undefined;
    this.turns = update.turns;
    this.#shown = shown;
    this.#text = update.text;
    if (tr.docChanged) view.dispatch(tr);
    const { window } = update;
    if (window !== undefined) this.select(anchor, caret);
    this.#describe((turn) =>
      window === undefined ? isNamedOtherwise(before, shown, turn) : turn >= window.start,
    );
    return update;
  }

  /** Writes number, speaker and time on turns. */
  #describe(isDue: (turn: number) => boolean): void {
    for (const [turn, element] of this.dom.querySelectorAll(".turn").entries())
      if (isDue(turn)) describeTurn(element, turn, this.#shown);
  }
}
