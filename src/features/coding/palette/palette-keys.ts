/** What a key means in the palette. */
export type PaletteIntent =
  /** Lines down, negative up; at the ends one step goes round. */
  | { readonly name: "move"; readonly by: number }
  | { readonly name: "choose"; readonly what: "chosen" | "new" | "in-vivo"; readonly keepOpen: boolean }
  | { readonly name: "digit"; readonly digit: number }
  | { readonly name: "memo" }
  | { readonly name: "close" };

/** Lines a page key goes. */
const page = 8;

/**
 * The meaning of a key. Digits apply codes only while nothing is typed: later they belong to the name.
 *
 * @returns undefined where the key is text or the browser's
 */
export function paletteIntent(event: KeyboardEvent, isEmpty: boolean): PaletteIntent | undefined {
  const { key, altKey, shiftKey: keepOpen } = event;
  const mod = event.metaKey || event.ctrlKey;
  switch (key) {
    case "ArrowDown":
      return { name: "move", by: 1 };
    case "ArrowUp":
      return { name: "move", by: -1 };
    case "PageDown":
      return { name: "move", by: page };
    case "PageUp":
      return { name: "move", by: -page };
    case "Escape":
    case "Tab":
      return { name: "close" };
    case "Enter":
      return { name: "choose", what: mod ? "new" : altKey ? "in-vivo" : "chosen", keepOpen };
  }
  if (altKey && event.code === "KeyM") return { name: "memo" };
  if (isEmpty && !mod && !altKey && /^[1-9]$/.test(key)) return { name: "digit", digit: Number(key) };
  return undefined;
}
