import type { EditorProps } from "@tiptap/pm/view";
import type { Typing } from "#editor/typing";

/** What the surface asks of those who own it. */
export interface SurfaceHost {
  handleKey(event: KeyboardEvent): boolean;
  handleDrop(event: DragEvent): boolean;
}

/** What is always so on the surface: participants' words must not leave the page for a spelling, writing or translation service. */
const fixedAttributes = {
  spellcheck: "false",
  writingsuggestions: "false",
  autocorrect: "off",
  autocapitalize: "off",
  translate: "no",
  "data-gramm": "false",
};

/** What differs while words are locked: keys are commands then, as beside the transcript (see ui/shortcuts). */
const attributesOf = (locked: boolean): Readonly<Record<string, string | null>> => ({
  role: locked ? "feed" : "textbox",
  "aria-multiline": locked ? null : "true",
  inputmode: locked ? "none" : null,
  "data-locked": locked ? "" : null,
});

/** Says on the surface whether its words are locked. */
export function describeLock(surface: HTMLElement, locked: boolean): void {
  for (const [name, value] of Object.entries(attributesOf(locked)))
    if (value === null) surface.removeAttribute(name);
    else surface.setAttribute(name, value);
}

/** How the surface answers to keys, input and the clipboard. */
export function surfaceProps(
  label: string,
  typing: Typing,
  selectedWords: () => string,
  host: SurfaceHost,
): EditorProps {
  return {
    attributes: { ...fixedAttributes, role: "feed", "aria-label": label },
    handleKeyDown: (_, event) => !event.isComposing && host.handleKey(event),
    handleDrop: (_, event) => host.handleDrop(event) || typing.isOn,
    handlePaste: (_, event) => typing.isOn && typing.paste(event),
    handleDOMEvents: {
      // Locked words may not change in the DOM either, and words are not dragged about.
      beforeinput: (_, event) => (typing.isOn ? typing.beforeInput(event) : prevent(event)),
      compositionstart: () => typing.isOn && typing.compositionStart(),
      paste: (_, event) => !typing.isOn && prevent(event),
      cut: (_, event) => (typing.isOn ? typing.cut(event, selectedWords()) : prevent(event)),
      dragstart: (_, event) => prevent(event),
      keydown: (_, event) => keepUndo(typing, event),
    },
    handleScrollToSelection: () => !typing.isOn,
  };
}

function prevent(event: Event): boolean {
  event.preventDefault();
  return true;
}

/**
 * Undo and redo are the field's while something is typed, else the page's: ProseMirror would keep these keys from everybody.
 * @returns true where ProseMirror shall not see the key
 */
function keepUndo(typing: Typing, event: KeyboardEvent): boolean {
  const { key, ctrlKey, metaKey, shiftKey } = event;
  if (!(ctrlKey || metaKey) || !/^[zy]$/i.test(key)) return false;
  const isRedo = shiftKey || /^y$/i.test(key);
  if (typing.step(isRedo ? "redo" : "undo")) event.preventDefault();
  return true;
}
