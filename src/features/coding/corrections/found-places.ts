import type { FoundSource, FoundTurn } from "#actions/find-in-sources";
import type { SourceCorrection } from "#actions/correct-turns";
import { coalesceEdits } from "#domain/text/coalesce-edits";
import type { ProjectIndex } from "#domain/query/project-index";

/** A place among those found: source, turn and place by their positions. */
export const placeKey = (source: number, turn: number, place: number): string => `${source} ${turn} ${place}`;

/** Every place that was found. */
export const allPlaces = (found: readonly FoundSource[]): Set<string> =>
  new Set(found.flatMap((_, source) => [...placesOf(found, source)]));

/** Every place of one source. */
export const placesOf = (found: readonly FoundSource[], source: number): Set<string> =>
  new Set(
    found[source]!.turns.flatMap(({ places }, turn) =>
      places.map((_, place) => placeKey(source, turn, place)),
    ),
  );

/** The corrections that replacing the chosen places comes to. */
export function replacements(
  index: ProjectIndex,
  found: readonly FoundSource[],
  chosen: ReadonlySet<string>,
): readonly SourceCorrection[] {
  return found.flatMap(({ sourceId, turns }, source) => {
    const language = index.sources.get(sourceId)?.language;
    const corrected = turns.flatMap((turn, at) => {
      const edits = editsOf(turn, (place) => chosen.has(placeKey(source, at, place)), language);
      return edits.length === 0 ? [] : [{ turn: turn.turn, before: turn.words, edits }];
    });
    return corrected.length === 0 ? [] : [{ sourceId, turns: corrected }];
  });
}

function editsOf({ words, places }: FoundTurn, isChosen: (place: number) => boolean, language?: string) {
  let growth = 0;
  const edits = places.flatMap(({ start, found, replacement }, place) => {
    if (!isChosen(place)) return [];
    const edit = { start: start + growth, deleted: found, inserted: replacement };
    growth += replacement.length - found.length;
    return [edit];
  });
  return coalesceEdits(words, edits, language);
}
