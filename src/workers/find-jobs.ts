import { patternOf, placesIn, type FindRequest, type FoundPlace } from "#domain/text/find-pattern";

/** The words of the turns of one source. */
export interface TurnsToSearch {
  readonly turns: readonly string[];
}

/** What was found in one turn. */
export interface FoundInTurn {
  /** From 0. */
  readonly turn: number;
  readonly places: readonly FoundPlace[];
}

export interface FindInput {
  readonly request: FindRequest;
  readonly sources: readonly TurnsToSearch[];
  /** Places at most. */
  readonly limit: number;
}

/** What the find worker does: it can be ended where an expression finds no end. */
export const findJobs = {
  /** By source, in the order they were given. */
  find({ request, sources, limit }: FindInput): readonly (readonly FoundInTurn[])[] {
    const pattern = patternOf(request);
    let left = limit;
    return sources.map(({ turns }) => {
      const found: FoundInTurn[] = [];
      for (let turn = 0; turn < turns.length && left > 0 && pattern !== undefined; turn++) {
        const places = placesIn(turns[turn]!, pattern, request).slice(0, left);
        left -= places.length;
        if (places.length > 0) found.push({ turn, places });
      }
      return found;
    });
  },
};
export type FindJobs = typeof findJobs;
