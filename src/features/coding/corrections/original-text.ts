import { html } from "lit";
import type { SourceId } from "#domain/model/ids";
import type { TextRange } from "#domain/model/text-range";
import type { ProjectIndex } from "#domain/query/project-index";
import { TextPieces, type Hunk } from "#domain/text/text-pieces";
import { nameOfSpeaker } from "#features/coding/open-text";

/** The imported text, turn by turn, with what was corrected since marked in it. */
export function originalText(index: ProjectIndex, sourceId: SourceId, original: string) {
  const source = index.sources.get(sourceId)!;
  const pieces = new TextPieces(original);
  for (const correction of index.correctionsOf(sourceId)) pieces.apply(correction);
  const { hunks } = pieces;
  let passed = 0;
  return html`<ol class="original" lang=${source.language ?? ""}>
    ${Array.from(index.importedTurnsOf(sourceId), ({ index: turn, start, end, speaker }) => {
      while (passed < hunks.length && hunks[passed]!.end < start) passed++;
      let last = passed;
      while (last < hunks.length && hunks[last]!.start <= end) last++;
      const within = hunks.slice(passed, last);
      return html`<li>
        <span class="number">${turn + 1}</span>
        <span class="speaker">${nameOfSpeaker(source, speaker, index)}</span>
        <p class="words">${marked(original, { start, end }, within)}</p>
      </li>`;
    })}
  </ol>`;
}

/** The words of a turn: struck out what was taken out, underlined what stands there now. */
function marked(original: string, { start, end }: TextRange, hunks: readonly Hunk[]): unknown[] {
  const parts: unknown[] = [];
  let at = start;
  for (const hunk of hunks) {
    parts.push(original.slice(at, Math.max(at, hunk.start)));
    const taken = original.slice(Math.max(start, hunk.start), Math.min(end, hunk.end));
    if (taken !== "") parts.push(html`<del>${taken}</del>`);
    if (hunk.inserted !== "") parts.push(html`<ins>${hunk.inserted}</ins>`);
    at = Math.max(at, Math.min(end, hunk.end));
  }
  return [...parts, original.slice(at, end)];
}
