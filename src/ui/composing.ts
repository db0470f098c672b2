/** What browsers still say of a key that an input method takes. */
interface CodedKey {
  readonly keyCode: number;
}
const inputMethod = 229;

/**
 * True for a key that belongs to an input method: it writes part of a word that is being put together, or ends that, and is no command.
 * Safari tells that the word is done before it tells of the Enter that did it; the code of the key says so all the same.
 */
export function isComposing(event: KeyboardEvent): boolean {
  const { keyCode }: CodedKey = event;
  return event.isComposing || keyCode === inputMethod;
}
