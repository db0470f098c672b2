import { html } from "lit";
import type { TextRange } from "#domain/model/text-range";

/** A name with what was typed marked in it. `marks` are in order and apart, in UTF-16 code units. */
export function marked(name: string, marks: readonly TextRange[]) {
  if (marks.length === 0) return name;
  const parts: unknown[] = [];
  let at = 0;
  for (const { start, end } of marks) {
    parts.push(name.slice(at, start), html`<mark>${name.slice(start, end)}</mark>`);
    at = end;
  }
  return [...parts, name.slice(at)];
}
