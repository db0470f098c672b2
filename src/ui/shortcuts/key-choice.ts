import { keyBindings } from "#ui/shortcuts/key-bindings";
import { keyCatalogue, type KeyEntry, type KeyPlace } from "#ui/shortcuts/key-catalogue";

/** Why a key cannot be given to a command. */
export type KeyRefusal =
  | { readonly reason: "alt-graph" }
  | { readonly reason: "reserved" }
  | { readonly reason: "clash"; readonly with: KeyEntry };

/** Keys that move in lists and fields, press buttons and close what is open. */
const ofControls = ["Enter", "space", "Tab", "Escape", "ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"];
/** Keys that browsers do not give away, or that people need of them. */
const ofBrowsers = ["t", "n", "w", "q", "r", "l", "p", "f", "a", "c", "v", "x", "d", "h", "j", "Tab", "F4"];

/** The key of a press as commands have it, `mod+shift+z`; undefined while only modifiers are held. */
export function pressedKeys(event: KeyboardEvent): string | undefined {
  if (["Shift", "Control", "Alt", "AltGraph", "Meta", "Dead", "Unidentified"].includes(event.key))
    return undefined;
  const isText = event.key.length === 1 && event.key !== " ";
  const key = event.key === " " ? "space" : isText ? event.key.toLowerCase() : event.key;
  // With Alt, Apple keyboards write other letters: the position counts, as in `matchesChord`.
  const letter = event.altKey ? /^Key([A-Z])$/.exec(event.code)?.[1]?.toLowerCase() : undefined;
  const shift = event.shiftKey && (!isText || /^\p{L}$/u.test(key));
  const held = [(event.ctrlKey || event.metaKey) && "mod+", event.altKey && "alt+", shift && "shift+"];
  return held.filter((each) => each !== false).join("") + (letter ?? key);
}

/**
 * What stands in the way of giving a command a key: that it needs AltGr, that browser or controls need it, or that another
 * command that works in the same place has it, or one that begins with it.
 */
export function keyRefusal(entry: KeyEntry, keys: string, event?: KeyboardEvent): KeyRefusal | undefined {
  if (event?.getModifierState("AltGraph") === true) return { reason: "alt-graph" };
  if (ofControls.includes(keys) || isOfBrowser(keys)) return { reason: "reserved" };
  const clash = keyCatalogue.find(
    (other) =>
      other.name !== entry.name &&
      meet(other.place, entry.place) &&
      keyBindings.keysOf(other.name, other.keys).some((each) => begins(each, keys) || begins(keys, each)),
  );
  return clash === undefined ? undefined : { reason: "clash", with: clash };
}

function isOfBrowser(keys: string): boolean {
  const [key] = keys.split("+").slice(-1);
  return (
    keys === "F5" ||
    keys === "F11" ||
    keys === "F12" ||
    (/^(?:alt\+)?mod\+/.test(keys) && ofBrowsers.includes(key!))
  );
}

/** Whether commands of two places can be asked for at the same moment. */
const meet = (a: KeyPlace, b: KeyPlace): boolean =>
  a === b ||
  a === "everywhere" ||
  b === "everywhere" ||
  (placesOfCoding.has(a) && placesOfCoding.has(b)) ||
  (a === "elsewhere" && isElsewhere(b)) ||
  (b === "elsewhere" && isElsewhere(a));
/** A screen of a project, but not coding. */
const isElsewhere = (place: KeyPlace): boolean => place !== "home" && !placesOfCoding.has(place);
const placesOfCoding: ReadonlySet<KeyPlace> = new Set(["coding", "transcript"]);

/** Whether `keys` are the first of `sequence`, or all of it. */
const begins = (keys: string, sequence: string): boolean =>
  sequence === keys || sequence.startsWith(`${keys} `);
