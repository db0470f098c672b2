import { deepActiveElement } from "#ui/focus";

/** Presses a key where focus is, as listeners see it: no text is typed and the browser does nothing by itself. */
export function sendKey(key: string, modifiers: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent("keydown", {
    key,
    bubbles: true,
    composed: true,
    cancelable: true,
    ...modifiers,
  });
  (deepActiveElement() ?? document.body).dispatchEvent(event);
  return event;
}
