import type { SourceId } from "#domain/model/ids";
import { HeldText, type SearchedSource } from "#search/held-text";

/** A transcript of one turn a line; lines that begin with "-" belong to no turn. Speakers take turns. */
export function searched(lines: readonly string[], id = "s"): SearchedSource {
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const line of lines) {
    if (!line.startsWith("-")) {
      starts.push(at);
      ends.push(at + line.length);
    }
    at += line.length + 1;
  }
  return {
    id: id as SourceId,
    text: lines.join("\n"),
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
    speakers: Int32Array.from(starts, (_, turn) => turn % 2),
  };
}

export const held = (...lines: readonly string[]): HeldText => new HeldText(searched(lines));
