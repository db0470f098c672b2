/** What was handed to a command is not what it takes. The message is one sentence for standard error: file, what, where. */
export class InputError extends Error {
  override readonly name = "InputError";
}
