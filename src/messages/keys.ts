import { msg, str } from "@lit/localize";

/** What the list of keys says, where a command has no words elsewhere. */
export const keysText = {
  everywhere: () => msg("Everywhere", { id: "keys.everywhere" }),
  elsewhere: () => msg("On every screen but Coding", { id: "keys.elsewhere" }),
  inTranscript: () => msg("In the transcript", { id: "keys.in-transcript" }),
  previousTurn: () => msg("Previous turn", { id: "keys.previous-turn" }),
  nextTurn: () => msg("Next turn", { id: "keys.next-turn" }),
  previousWord: () => msg("Back by a word", { id: "keys.previous-word" }),
  nextWord: () => msg("Forward by a word", { id: "keys.next-word" }),
  extendBack: () => msg("Select back by a word", { id: "keys.extend-back" }),
  extendForward: () => msg("Select forward by a word", { id: "keys.extend-forward" }),
  selectSentence: () => msg("Select the sentence", { id: "keys.select-sentence" }),
  selectTurn: () => msg("Select the turn", { id: "keys.select-turn" }),
  changeExtent: () => msg("Change the extent of the passage", { id: "keys.change-extent" }),
  removeCode: () => msg("Remove the code from the passage", { id: "keys.remove-code" }),
  applyDigits: () => msg("Apply the code with that key", { id: "keys.apply-digits" }),
  coderDigits: () => msg("Show or hide a coder", { id: "keys.coder-digits" }),

  add: (command: string) => msg(str`Add a key for ${command}`, { id: "keys.add" }),
  take: (command: string, key: string) => msg(str`Take ${key} away from ${command}`, { id: "keys.take" }),
  press: () => msg("Press a key, or Escape to leave it", { id: "keys.press" }),
  usual: () => msg("Usual keys", { id: "keys.usual" }),
  allUsual: () => msg("Give all commands their usual keys", { id: "keys.all-usual" }),
  none: () => msg("none", { id: "keys.none" }),
  given: (command: string, key: string) => msg(str`${key} now does: ${command}`, { id: "keys.given" }),
  clash: (key: string, command: string) =>
    msg(str`${key} already does: ${command}. Take it away there first.`, { id: "keys.clash" }),
  reserved: (key: string) =>
    msg(str`${key} belongs to the browser or to lists and fields. Choose another.`, { id: "keys.reserved" }),
  altGraph: () =>
    msg("This key needs AltGr on your keyboard. Choose one that does not.", { id: "keys.alt-graph" }),
};
