import { defaultKeymap, type Keymap, type TranscriptAction } from "#editor/keymap";
import { isApple, parseChord } from "#ui/shortcuts/chord";
import { keyBindings } from "#ui/shortcuts/key-bindings";

/** What a command that has keys asks of the transcript. */
const actions: readonly (readonly [command: string, action: TranscriptAction])[] = [
  ["transcript.previous-turn", "previous-turn"],
  ["transcript.next-turn", "next-turn"],
  ["transcript.previous-word", "previous-word"],
  ["transcript.next-word", "next-word"],
  ["transcript.extend-back", "extend-to-previous-word"],
  ["transcript.extend-forward", "extend-to-next-word"],
  ["transcript.select-sentence", "select-sentence"],
  ["transcript.select-turn", "select-turn"],
  ["transcript.change-extent", "change-extent"],
  ["transcript.remove-code", "remove-code"],
  ["coding.palette", "open-palette"],
  ["coding.memo", "write-memo"],
  ["coding.next", "next-segment"],
  ["coding.previous", "previous-segment"],
];

/** The keys of the transcript with those that were given anew. Enter always opens the palette. */
export function transcriptKeymap(): Keymap {
  let keymap: Keymap = defaultKeymap;
  for (const [command, action] of actions) {
    const given = keyBindings.given.get(command);
    if (given === undefined) continue;
    const others = Object.entries(keymap).filter(([key, each]) => each !== action || key === "Enter");
    const keys = given.map((each): [string, TranscriptAction] => [keymapName(each), action]);
    keymap = Object.fromEntries([...others, ...keys]);
  }
  return keymap;
}

/** A chord as a keymap names it: `alt+shift+ArrowLeft` is `Alt-Shift-ArrowLeft`. */
function keymapName(keys: string): string {
  const { mod, alt, shift, key } = parseChord(keys);
  const held = [mod && (isApple ? "Meta" : "Ctrl"), alt && "Alt", shift && "Shift"];
  return [...held.filter((each) => each !== false), key === "space" ? " " : key].join("-");
}
