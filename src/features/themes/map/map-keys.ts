import { isComposing } from "#ui/composing";

/** What a key does on a map. Steps are -1, 0 or 1 in each direction, or pixels of the window for panning. */
export type MapDeed =
  | { readonly name: "nudge" | "go" | "pan"; readonly dx: number; readonly dy: number }
  | { readonly name: "scale"; readonly factor: number }
  | { readonly name: "fit" | "escape" | "link" | "toggle" | "remove" | "open" | "codes" };

const directions: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
/** A press of an arrow pans so far. */
const panStep = 64;
/** With Shift a box moves five steps. */
const longStep = 5;

/**
 * Reads a key.
 *
 * @param onBox a box has focus
 * @param linking a relation is being drawn: arrows go from box to box then
 */
export function mapKey(event: KeyboardEvent, onBox: boolean, linking: boolean): MapDeed | undefined {
  if (isComposing(event) || event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const direction = directions[event.key];
  if (direction !== undefined) {
    const [dx, dy] = direction;
    if (!onBox) return { name: "pan", dx: -dx * panStep, dy: -dy * panStep };
    if (linking) return { name: "go", dx, dy };
    const steps = event.shiftKey ? longStep : 1;
    return { name: "nudge", dx: dx * steps, dy: dy * steps };
  }
  switch (event.key) {
    case "+":
      return { name: "scale", factor: 1.25 };
    case "-":
      return { name: "scale", factor: 0.8 };
    case "0":
      return { name: "fit" };
    case "Escape":
      return linking ? { name: "escape" } : undefined;
  }
  if (!onBox) return undefined;
  switch (event.key) {
    case "l":
    case "L":
      return { name: "link" };
    case "p":
    case "P":
      return { name: "codes" };
    case "Enter":
      return { name: linking ? "link" : "open" };
    case " ":
      return { name: "toggle" };
    case "Delete":
    case "Backspace":
      return { name: "remove" };
    default:
      return undefined;
  }
}
