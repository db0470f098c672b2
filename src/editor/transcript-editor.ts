import { Editor, Extension } from "@tiptap/core";
import { Plugin, PluginKey, TextSelection } from "@tiptap/pm/state";
import type { EditorProps } from "@tiptap/pm/view";
import type { TextRange } from "#domain/model/text-range";
import { sectionNodes } from "#editor/document-nodes";
import { sliceRunner } from "#editor/slice-runner";
import { transcriptSchema } from "#editor/transcript-schema";
import type { TranscriptText } from "#editor/transcript-text";
import { TurnIndex } from "#editor/turn-index";
import { describeTurn, sectionView, turnView } from "#editor/turn-views";

/** What the editor tells its host, and what it asks of it. */
export interface TranscriptEditorHost {
  /** @returns true where the key was used and the browser should not act on it */
  handleKey(event: KeyboardEvent): boolean;
  /** The selection or the caret moved. */
  selectionMoved(): void;
  /** Sections were added at the end, from this number on; the last time with `done`. */
  sectionsAdded(from: number, done: boolean): void;
  /** @returns true where the drop was used */
  handleDrop(event: DragEvent): boolean;
}

const lock = new PluginKey("lock");

/**
 * The Tiptap document of one transcript, locked: a caret and a selection live in it, nothing changes its words.
 * Speaks in text offsets (UTF-16 code units of the shown text); document positions stay inside.
 * The first sections are there at once, the rest follow in slices so that the page stays responsive.
 */
export class TranscriptEditor {
  readonly turns: TurnIndex;
  readonly #editor: Editor;
  readonly #host: TranscriptEditorHost;
  readonly #slices = sliceRunner();
  #shown: TranscriptText;
  #filled = 0;

  constructor(place: HTMLElement, shown: TranscriptText, host: TranscriptEditorHost) {
    this.#shown = shown;
    this.#host = host;
    this.turns = new TurnIndex(shown.turns);
    this.#editor = new Editor({
      element: place,
      content: { type: "doc", content: [] },
      extensions: [...transcriptSchema, this.#surface()],
      injectCSS: false,
      enableInputRules: false,
      enablePasteRules: false,
      enableCoreExtensions: { keymap: false, drop: false, paste: false, delete: false, textDirection: false },
      coreExtensionOptions: { clipboardTextSerializer: { blockSeparator: "\n" }, tabindex: { value: "0" } },
      editorProps: this.#props(),
    });
    this.#editor.on("selectionUpdate", ({ transaction }) => {
      if (!transaction.docChanged) host.selectionMoved();
    });
  }

  /** Fills in this many sections at once and the rest in slices. Call once. */
  start(firstSections: number): void {
    this.#fill(Math.min(firstSections, this.turns.sections));
    this.#slices.run(() => this.#fillSlice());
  }

  destroy(): void {
    this.#slices.stop();
    this.#editor.destroy();
  }

  /** The element that has the focus, the caret and the sections. */
  get dom(): HTMLElement {
    return this.#editor.view.dom;
  }

  get text(): string {
    return this.#shown.text;
  }

  get language(): string | undefined {
    return this.#shown.language;
  }

  /** False for reading only: no caret, but words can still be selected. */
  set writable(writable: boolean) {
    if (this.#editor.isEditable !== writable) this.#editor.setEditable(writable, false);
  }

  /** Other names or another language for the same turns. */
  describe(shown: TranscriptText): void {
    this.#shown = shown;
    for (let section = 0; section < this.#filled; section++) {
      const elements = this.sectionElement(section)!.children;
      const first = this.turns.turnsOf(section).start;
      for (let i = 0; i < elements.length; i++) describeTurn(elements[i]!, first + i, shown);
    }
  }

  /** Sections already in the document, from 0. */
  get filledSections(): number {
    return this.#filled;
  }

  /** Makes sure that a turn is in the document, at once. */
  fillTo(turn: number): void {
    const section = this.turns.sectionOf(turn);
    if (section >= this.#filled) this.#fill(section + 1);
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

  /** The moving end of the selection. */
  get caret(): number {
    return this.turns.offsetOf(this.#editor.state.selection.head);
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

  #fill(to: number): void {
    const { doc, schema, tr } = this.#editor.state;
    const from = this.#filled;
    const nodes = sectionNodes(schema, this.#shown.text, this.turns, from, to);
    this.#filled = to;
    if (nodes.length > 0) {
      tr.insert(doc.content.size, nodes).setMeta(lock, "open");
      // The empty document could only be selected as a whole.
      if (from === 0) tr.setSelection(TextSelection.atStart(tr.doc));
      this.#editor.view.dispatch(tr);
    }
    const done = to === this.turns.sections;
    this.dom.setAttribute("aria-busy", String(!done));
    this.#host.sectionsAdded(from, done);
  }

  /** @returns false when nothing is left */
  #fillSlice(): boolean {
    if (this.#filled < this.turns.sections) {
      this.#fill(Math.min(this.#filled + sectionsPerSlice, this.turns.sections));
    }
    return this.#filled < this.turns.sections;
  }

  #surface(): Extension {
    return Extension.create({
      name: "transcript",
      addProseMirrorPlugins: () => [
        new Plugin({
          key: lock,
          filterTransaction: (transaction) => !transaction.docChanged || transaction.getMeta(lock) === "open",
          props: { nodeViews: { section: sectionView, turn: turnView(() => this.#shown) } },
        }),
      ],
    });
  }

  #props(): EditorProps {
    return {
      attributes: {
        role: "feed",
        "aria-label": this.#shown.wording.transcript,
        // Participants' words must not leave the page for a spelling, writing or translation service.
        spellcheck: "false",
        writingsuggestions: "false",
        autocorrect: "off",
        autocapitalize: "off",
        translate: "no",
        "data-gramm": "false",
        inputmode: "none",
        // Keys are commands here, as beside the transcript: see ui/shortcuts.
        "data-locked": "",
      },
      handleKeyDown: (_, event) => !event.isComposing && this.#host.handleKey(event),
      handleDrop: (_, event) => this.#host.handleDrop(event),
      // The words are locked: nothing may change them in the DOM either, and they are not dragged about.
      handleDOMEvents: {
        beforeinput: prevent,
        dragstart: prevent,
        paste: prevent,
        cut: prevent,
        keydown: isForThePage,
      },
      handleScrollToSelection: () => true,
    };
  }
}

/** Up to 200,000 characters: some 30 ms a slice. */
const sectionsPerSlice = 40;

/** Undo and redo are the page's: ProseMirror would keep these keys from everybody. */
const isForThePage = (_: unknown, { key, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  (ctrlKey || metaKey) && /^[zy]$/i.test(key);

function prevent(_: unknown, event: Event): boolean {
  event.preventDefault();
  return true;
}
