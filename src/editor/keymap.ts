/** What a key can ask of the transcript. */
export type TranscriptAction =
  | "previous-turn"
  | "next-turn"
  | "previous-word"
  | "next-word"
  | "extend-to-previous-word"
  | "extend-to-next-word"
  | "select-sentence"
  | "select-turn"
  | "previous-segment"
  | "next-segment"
  | "previous-overlap"
  | "next-overlap"
  | "change-extent"
  | "open-palette"
  | "write-memo"
  | "remove-code"
  | "leave"
  | `apply-key-${number}`;

/**
 * Actions by key: modifiers in the order Ctrl, Meta, Alt, Shift, then `KeyboardEvent.key`, letters in lower case, joined by
 * "-": `Alt-Shift-ArrowLeft`. Keys that are not listed go to the browser and to the page.
 */
export type Keymap = Readonly<Record<string, TranscriptAction>>;

/** Chosen so that a Norwegian keyboard needs no AltGr. Caret by character and selection by Shift are the browser's own. */
export const defaultKeymap: Keymap = {
  ArrowUp: "previous-turn",
  k: "previous-turn",
  ArrowDown: "next-turn",
  j: "next-turn",
  "Alt-ArrowLeft": "previous-word",
  "Alt-ArrowRight": "next-word",
  "Alt-Shift-ArrowLeft": "extend-to-previous-word",
  "Alt-Shift-ArrowRight": "extend-to-next-word",
  s: "select-sentence",
  t: "select-turn",
  p: "previous-segment",
  n: "next-segment",
  "Shift-Tab": "previous-overlap",
  Tab: "next-overlap",
  e: "change-extent",
  Enter: "open-palette",
  c: "open-palette",
  m: "write-memo",
  Backspace: "remove-code",
  Delete: "remove-code",
  Escape: "leave",
  ...Object.fromEntries(
    Array.from({ length: 9 }, (_, i) => [String(i + 1), `apply-key-${i + 1}` as TranscriptAction]),
  ),
};

/** Opens what can be done with turns, whether words are locked or not. */
export const turnMenuKey = "Alt-Enter";

/** A key event as `Keymap` names it. */
export function keyName(event: KeyboardEvent): string {
  const modifiers = [
    event.ctrlKey && "Ctrl",
    event.metaKey && "Meta",
    event.altKey && "Alt",
    event.shiftKey && "Shift",
  ];
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  return [...modifiers.filter((name) => name !== false), key].join("-");
}

/** True for a key that would type a character: such keys can be switched off (WCAG 2.1.4). */
export const isSingleKey = (name: string): boolean => /^.$/u.test(name);
