import { Extension } from "@tiptap/core";
import { Plugin, Selection, type PluginView } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";

/**
 * Keeps the selection while the focus is elsewhere: some browsers put the caret at the beginning of the text when the focus comes back.
 * ProseMirror mends that for 200 ms, and only where nothing was pressed in the 300 ms before: too little for a busy machine and for quick
 * hands. Here it is mended whenever it is seen, before ProseMirror takes it for a person's doing.
 */
export const keptSelection = Extension.create({
  name: "keptSelection",
  addProseMirrorPlugins: () => [new Plugin({ view: (view) => new SelectionKeeper(view) })],
});

class SelectionKeeper implements PluginView {
  readonly #view: EditorView;
  readonly #listening = new AbortController();
  /** A press in the text chooses a place; the focus that comes with it changes nothing. */
  #isPressed = false;
  /** The focus came, and no key or press since. */
  #isDue = false;

  constructor(view: EditorView) {
    this.#view = view;
    const { signal } = this.#listening;
    const first = { capture: true, signal };
    view.dom.addEventListener("focus", () => (this.#isDue = !this.#isPressed), { signal });
    view.dom.addEventListener("blur", () => (this.#isDue = false), { signal });
    view.dom.addEventListener("pointerdown", this.#press, first);
    view.dom.addEventListener("keydown", this.#key, first);
    window.addEventListener("pointerup", this.#release, first);
    window.addEventListener("pointercancel", this.#release, first);
    // On the window, as ProseMirror listens on the document.
    window.addEventListener("selectionchange", this.#mend, first);
  }

  destroy(): void {
    this.#listening.abort();
  }

  #press = (): void => {
    this.#isPressed = true;
    this.#isDue = false;
  };

  #release = (): void => {
    this.#isPressed = false;
  };

  #key = (): void => {
    this.#mend();
    this.#isDue = false;
  };

  /** What is told first may be of the time before the browser put the caret elsewhere. */
  #mend = (): void => {
    if (!this.#isDue) return;
    const view = this.#view;
    if (isReset(view) && !view.state.selection.eq(Selection.atStart(view.state.doc))) view.focus();
  };
}

/** Whether the browser has the caret at the beginning of the text. */
function isReset(view: EditorView): boolean {
  const { dom, root, state } = view;
  const selection = (root as Document).getSelection();
  const node = selection?.anchorNode ?? null;
  if (node === null || !selection!.isCollapsed || !dom.contains(node)) return false;
  const { doc } = state;
  return Selection.near(doc.resolve(view.posAtDOM(node, selection!.anchorOffset))).eq(Selection.atStart(doc));
}
