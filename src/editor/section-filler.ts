import type { Editor } from "@tiptap/core";
import { TextSelection } from "@tiptap/pm/state";
import { sectionNodes } from "#editor/document-nodes";
import { unlocked } from "#editor/lock";
import { sliceRunner } from "#editor/slice-runner";
import type { TurnIndex } from "#editor/turn-index";

/** The parts of an editor, as they are now. */
export interface EditorParts {
  readonly editor: () => Editor;
  readonly turns: () => TurnIndex;
  /** The words on the screen. */
  readonly text: () => string;
}

/** Puts a transcript into the document: the first sections at once, the rest in slices, or as far as is asked for. */
export class SectionFiller {
  /** Sections in the document, from 0. */
  filled = 0;
  readonly #parts: EditorParts;
  readonly #added: (from: number, done: boolean) => void;
  readonly #slices = sliceRunner();

  /** @param added is told that sections were added from a number on; the last time with `done` */
  constructor(parts: EditorParts, added: (from: number, done: boolean) => void) {
    this.#parts = parts;
    this.#added = added;
  }

  start(firstSections: number): void {
    this.#fill(Math.min(firstSections, this.#parts.turns().sections));
    this.#slices.run(() => this.#fillSlice());
  }

  stop(): void {
    this.#slices.stop();
  }

  /** Makes sure that a section is in the document, at once. */
  to(section: number): void {
    if (section >= this.filled) this.#fill(section + 1);
  }

  #fill(to: number): void {
    const editor = this.#parts.editor();
    const turns = this.#parts.turns();
    const { doc, schema, tr } = editor.state;
    const from = this.filled;
    const nodes = sectionNodes(schema, this.#parts.text(), turns, from, to);
    this.filled = to;
    if (nodes.length > 0) {
      unlocked(tr).insert(doc.content.size, nodes);
      // The empty document could only be selected as a whole.
      if (from === 0) tr.setSelection(TextSelection.atStart(tr.doc));
      editor.view.dispatch(tr);
    }
    const done = to === turns.sections;
    editor.view.dom.setAttribute("aria-busy", String(!done));
    this.#added(from, done);
  }

  /** @returns false when nothing is left */
  #fillSlice(): boolean {
    const { sections } = this.#parts.turns();
    if (this.filled < sections) this.#fill(Math.min(this.filled + sectionsPerSlice, sections));
    return this.filled < sections;
  }
}

/** Up to 200,000 characters: some 30 ms a slice. */
const sectionsPerSlice = 40;
