import { Editor } from "@tiptap/core";
import { history, redo, redoDepth, undo, undoDepth } from "@tiptap/pm/history";
import type { Node } from "@tiptap/pm/model";
import { NodeSelection, TextSelection, type EditorState, type Plugin } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { bodyOfText, textOfBody, type Mention } from "#domain/memos/memo-body";
import type { RichText } from "#domain/model/memo-records";
import type { Passage } from "#domain/model/records";
import { keptSelection } from "#editor/kept-selection";
import type { MemoLooks } from "#editor/memo-looks";
import { MemoNodeViews } from "#editor/memo-node-views";
import { memoSchema } from "#editor/memo-schema";

/** A name being typed after `@`. */
export interface MentionQuery {
  readonly words: string;
  /** Where the `@` stands in the window. */
  readonly left: number;
  readonly bottom: number;
}

/** What the surface tells its host, and what it asks of it. */
export interface MemoSurfaceHost {
  readonly looks: MemoLooks;
  /** A person changed the text. */
  changed(): void;
  /** The caret, or what marks are on at it, is elsewhere. */
  moved(): void;
  /** A name is being typed after `@`, or no longer. */
  mentioning(query: MentionQuery | undefined): void;
  /** A key is pressed. @returns true where it was used, and the surface shall leave it */
  handleKey(event: KeyboardEvent): boolean;
}

/** What the tool bar switches. */
export type MemoMark = "bold" | "italic" | "heading" | "list";

const fixedAttributes = {
  role: "textbox",
  "aria-multiline": "true",
  // What is written about people must not leave the page for a spelling, writing or translation service.
  spellcheck: "false",
  writingsuggestions: "false",
  translate: "no",
  "data-gramm": "false",
};
/** A name after `@`, which stands at the beginning of a word; the last 40 characters before the caret. */
const typedMention = /(?:^|[\s([“«"])@([^@\n\ufffc]{0,40})$/u;

/** The Tiptap document of one memo. What it names and quotes is shown as the host says. Undo is its own until another text is shown. */
export class MemoSurface {
  readonly #editor: Editor;
  readonly #host: MemoSurfaceHost;
  readonly #views: MemoNodeViews;
  #history: Plugin | undefined;
  #isTaking = false;
  /** Where the `@` of the name being typed stands, and where one was given up. */
  #mention: { readonly from: number; readonly to: number } | undefined;
  #refused: number | undefined;

  constructor(
    place: HTMLElement,
    options: { readonly body: RichText; readonly label: string; readonly writable: boolean },
    host: MemoSurfaceHost,
  ) {
    this.#host = host;
    this.#views = new MemoNodeViews(() => host.looks);
    this.#editor = new Editor({
      element: place,
      extensions: [...memoSchema(this.#views), keptSelection],
      content: { type: "doc", content: [{ type: "paragraph" }] },
      editable: options.writable,
      injectCSS: false,
      coreExtensionOptions: { clipboardTextSerializer: { blockSeparator: "\n" } },
      editorProps: {
        attributes: { ...fixedAttributes, "aria-label": options.label },
        handleKeyDown: (_, event) => !event.isComposing && host.handleKey(event),
        handleTextInput: (view, _from, _to, text) => typeAfter(view, text),
        handleDOMEvents: { keydown: (_, event) => this.#keepUndo(event), blur: () => this.#giveUp() },
      },
    });
    this.show(options.body);
    this.#editor.on("update", () => {
      if (!this.#isTaking) host.changed();
    });
    this.#editor.on("transaction", () => this.#moved());
  }

  get dom(): HTMLElement {
    return this.#editor.view.dom;
  }

  get body(): RichText {
    return this.#editor.getJSON() as RichText;
  }

  get isEmpty(): boolean {
    return this.#editor.isEmpty;
  }

  /** Shows another text; undo begins anew. Of one with parts that this version does not know, the words are shown. */
  show(body: RichText): void {
    const { state, view, schema } = this.#editor;
    const doc = schema.nodeFromJSON(this.#reads(body) ? body : bodyOfText(textOfBody(body)));
    this.#isTaking = true;
    view.dispatch(
      state.tr.replaceWith(0, state.doc.content.size, doc.content).setMeta("addToHistory", false),
    );
    this.#isTaking = false;
    if (this.#history !== undefined) this.#editor.unregisterPlugin(this.#history.spec.key!);
    this.#history = history();
    this.#editor.registerPlugin(this.#history);
  }

  set writable(writable: boolean) {
    if (this.#editor.isEditable !== writable) this.#editor.setEditable(writable, false);
  }

  /** Shows what is named and quoted as it is now. */
  refresh(): void {
    this.#views.refresh();
  }

  isOn(mark: MemoMark): boolean {
    return this.#editor.isActive(mark === "list" ? "bulletList" : mark);
  }

  switch(mark: MemoMark): void {
    const chain = this.#editor.chain().focus();
    if (mark === "bold") chain.toggleBold().run();
    else if (mark === "italic") chain.toggleItalic().run();
    else if (mark === "heading") chain.toggleHeading({ level: 2 }).run();
    else chain.toggleBulletList().run();
  }

  /** Puts a mention where the caret is, in place of what was typed after `@`. */
  insertMention({ kind, id, label }: Mention): void {
    const chain = this.#editor.chain().focus();
    const place = this.#mention;
    (place === undefined ? chain : chain.deleteRange(place))
      .insertContent([
        { type: "mention", attrs: { kind, id, label } },
        { type: "text", text: " " },
      ])
      .run();
  }

  /** Puts a quotation after the paragraph of the caret, or in its place where it is empty; the caret goes on below. */
  insertQuotation({ sourceId, start, end, revision }: Passage): void {
    const { $head } = this.#editor.state.selection;
    const depth = $head.depth === 0 ? 0 : 1;
    const isBlank = depth === 1 && $head.depth === 1 && $head.parent.content.size === 0;
    const at =
      depth === 0
        ? this.#editor.state.doc.content.size
        : isBlank
          ? { from: $head.before(1), to: $head.after(1) }
          : $head.after(1);
    const from = typeof at === "number" ? at : at.from;
    this.#editor
      .chain()
      .insertContentAt(at, [
        { type: "quotation", attrs: { sourceId, start, end, revision } },
        { type: "paragraph" },
      ])
      .setTextSelection(from + 2)
      .focus()
      .run();
  }

  /** Begins a mention: the same as typing `@`. */
  startMention(): void {
    const { $from, empty } = this.#editor.state.selection;
    const before = empty ? $from.parent.textBetween(0, $from.parentOffset, "\n", "\ufffc") : "";
    this.#editor
      .chain()
      .focus()
      .insertContent(/(?:^|\s)$/.test(before) ? "@" : " @")
      .run();
  }

  /** The name being typed is left as it is. */
  refuseMention(): void {
    this.#refused = this.#mention?.from;
    this.#giveUp();
  }

  /** At once, so that the next key is typed here. */
  focus(at: "start" | "end" = "end"): void {
    const { view, state, commands } = this.#editor;
    commands.setTextSelection(at === "start" ? 0 : state.doc.content.size);
    view.focus();
  }

  /** Gives the focus up; from there the keys of the page work, and Tab goes on. */
  blur(): void {
    this.dom.blur();
  }

  destroy(): void {
    this.#editor.destroy();
  }

  /** Whether a text can be shown as it is: a newer version of the program may have written it. */
  #reads(body: RichText): boolean {
    try {
      this.#editor.schema.nodeFromJSON(body).check();
      return true;
    } catch {
      return false;
    }
  }

  #moved(): void {
    this.#host.moved();
    const { state, view, isFocused } = this.#editor;
    const found = isFocused ? mentionBefore(state) : undefined;
    if (found?.from !== this.#refused) this.#refused = undefined;
    if (found === undefined || found.from === this.#refused) {
      this.#giveUp();
      return;
    }
    this.#mention = found;
    const { left, bottom } = view.coordsAtPos(found.from);
    this.#host.mentioning({ words: found.words, left, bottom });
  }

  #giveUp(): void {
    if (this.#mention === undefined) return;
    this.#mention = undefined;
    this.#host.mentioning(undefined);
  }

  /** Undo and redo are the field's while there is something of its own, else the page's. */
  #keepUndo(event: KeyboardEvent): boolean {
    const { key, ctrlKey, metaKey, shiftKey } = event;
    if (!(ctrlKey || metaKey) || !/^[zy]$/i.test(key)) return false;
    const isRedo = shiftKey || /^y$/i.test(key);
    const { state, view } = this.#editor;
    const depth = Number(isRedo ? redoDepth(state) : undoDepth(state));
    if (depth > 0 && (isRedo ? redo : undo)(state, view.dispatch.bind(view))) event.preventDefault();
    return true;
  }
}

/** What is typed while a mention or a quotation is chosen goes on after it: a click on it and a letter do not take it away. */
function typeAfter({ state, dispatch }: EditorView, text: string): boolean {
  const { selection, tr, schema } = state;
  if (!(selection instanceof NodeSelection)) return false;
  const { node, to, $to } = selection;
  if (!node.isInline && $to.nodeAfter?.isTextblock !== true)
    tr.insert(to, schema.nodes["paragraph"]!.create());
  const at = node.isInline ? to : to + 1;
  tr.insertText(text, at);
  dispatch(tr.setSelection(TextSelection.create(tr.doc, at + text.length)));
  return true;
}

function mentionBefore({
  selection,
}: EditorState): { readonly from: number; readonly to: number; readonly words: string } | undefined {
  const { $from, empty } = selection;
  const parent: Node = $from.parent;
  if (!empty || !parent.isTextblock) return undefined;
  const reach = Math.max(0, $from.parentOffset - 42);
  const before = parent.textBetween(reach, $from.parentOffset, "\n", "\ufffc");
  const words = typedMention.exec(before)?.[1];
  if (words === undefined) return undefined;
  return { from: $from.pos - words.length - 1, to: $from.pos, words };
}
