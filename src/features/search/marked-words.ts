import { html } from "lit";
import type { MarkedText } from "#search/marked-text";

/** Words with what was looked for marked in them. */
export function markedWords({ text, marks }: MarkedText) {
  const parts: unknown[] = [];
  let at = 0;
  for (const { start, end } of marks) {
    parts.push(text.slice(at, start), html`<mark>${text.slice(start, end)}</mark>`);
    at = end;
  }
  return [...parts, text.slice(at)];
}
