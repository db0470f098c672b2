/**
 * One key with its modifiers, written `mod+shift+z`, `alt+ArrowUp`, `F6`, `c`, `/`.
 * `mod` is ⌘ on Apple keyboards and Ctrl elsewhere. Names of keys are those of `KeyboardEvent.key`; the space bar is `space`.
 */
export interface Chord {
  readonly key: string;
  readonly mod: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
}

/** Whether this is an Apple keyboard, where ⌘ is the key of commands. */
export const isApple = /Macintosh|iPhone|iPad/.test(globalThis.navigator.userAgent);

/** The parts of a chord, its key last; `+` alone, and after a modifier, is the key of that name. */
const partsOf = (text: string): string[] => text.split(/(?<=[^+])\+/);

export function parseChord(text: string): Chord {
  const parts = partsOf(text);
  const key = parts.at(-1)!;
  const has = (modifier: string) => parts.slice(0, -1).includes(modifier);
  return {
    key: key.length === 1 ? key.toLowerCase() : key,
    mod: has("mod"),
    alt: has("alt"),
    shift: has("shift"),
  };
}

/** Keys pressed one after another: `g c`. */
export const parseSequence = (text: string): Chord[] => text.split(" ").map(parseChord);

/**
 * Whether a key press is the chord. Compared by what the key writes, so it holds on any layout; Shift is not asked about
 * where it only serves to reach a digit or a sign. With Alt the position counts, because Apple keyboards write other letters then.
 */
export function matchesChord(event: KeyboardEvent, chord: Chord): boolean {
  const writes = event.getModifierState("AltGraph");
  const mod = !writes && (isApple ? event.metaKey : event.ctrlKey);
  const other = !writes && (isApple ? event.ctrlKey : event.metaKey);
  const alt = !writes && event.altKey;
  if (other || mod !== chord.mod || alt !== chord.alt) return false;
  const key = event.key === " " ? "space" : event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const isLetter = /^\p{L}$/u.test(chord.key);
  if ((isLetter || chord.key.length > 1) && event.shiftKey !== chord.shift) return false;
  if (key === chord.key) return true;
  return chord.alt && isLetter && event.code === `Key${chord.key.toUpperCase()}`;
}

/** A single letter, digit or sign: what speech input and slips of the hand press by accident (WCAG 2.1.4). */
export const isSingleCharacter = (chord: Chord): boolean =>
  chord.key.length === 1 && !chord.mod && !chord.alt;

const appleModifiers = { mod: "⌘", alt: "⌥", shift: "⇧" };
const otherModifiers = { mod: "Ctrl+", alt: "Alt+", shift: "Shift+" };
const signs: Readonly<Record<string, string>> = {
  ArrowUp: "↑",
  ArrowDown: "↓",
  ArrowLeft: "←",
  ArrowRight: "→",
  Enter: "↵",
  Backspace: "⌫",
  Delete: "del",
  Escape: "esc",
  Tab: "⇥",
};

/** What is printed on the key caps: `⌘K`, `Ctrl+K`; one string a key of the sequence. */
export function keyCaps(keys: string): string[] {
  const modifiers = isApple ? appleModifiers : otherModifiers;
  return keys.split(" ").map((text) => {
    const { mod, alt, shift } = parseChord(text);
    const key = partsOf(text).at(-1)!;
    const held = `${alt ? modifiers.alt : ""}${shift ? modifiers.shift : ""}${mod ? modifiers.mod : ""}`;
    return held + (signs[key] ?? (held !== "" && key.length === 1 ? key.toUpperCase() : key));
  });
}
