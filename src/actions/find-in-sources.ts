import { AppError } from "#domain/errors";
import type { SourceId } from "#domain/model/ids";
import type { TurnKey } from "#domain/text/edited-turns";
import { patternOf, type FindRequest, type FoundPlace } from "#domain/text/find-pattern";
import type { OpenProject } from "#storage/read/open-project";
import type { FindJobs } from "#workers/find-jobs";
import { trustedWorkerUrl } from "#workers/trusted-worker-url";
import { WorkerClient } from "#workers/worker-client";
import findWorkerUrl from "../workers/find-worker.ts?worker&url";

const worker = new WorkerClient<FindJobs>(
  () => new Worker(trustedWorkerUrl(findWorkerUrl), { type: "module" }),
);

/** Places shown at a time. */
export const mostPlaces = 2000;

/** An expression that takes longer has no end. */
const patienceMs = 5000;

/** A turn in which something was found. */
export interface FoundTurn {
  readonly turn: TurnKey;
  /** From 0. */
  readonly index: number;
  readonly words: string;
  readonly places: readonly FoundPlace[];
}

export interface FoundSource {
  readonly sourceId: SourceId;
  readonly turns: readonly FoundTurn[];
}

/**
 * Finds words or an expression in the newest texts of sources, turn by turn; no more than {@link mostPlaces} places. Off the
 * page's thread, and ended where it takes too long.
 *
 * @throws AppError `find/pattern`, `find/too-slow`
 */
export async function findInSources(
  project: OpenProject,
  sourceIds: readonly SourceId[],
  request: FindRequest,
  patience = patienceMs,
): Promise<readonly FoundSource[]> {
  if (patternOf(request) === undefined) throw new AppError("find/pattern");
  const { index } = project;
  const sources = await Promise.all(
    sourceIds.map(async (sourceId) => {
      const text = await project.textOf(sourceId);
      const turns = Array.from(index.turnsOf(sourceId), ({ start, end, index: at }) => ({
        key: index.turnKeyOf(sourceId, at),
        words: text.slice(start, end),
      }));
      return { sourceId, turns };
    }),
  );
  const input = {
    request,
    sources: sources.map(({ turns }) => ({ turns: turns.map(({ words }) => words) })),
    limit: mostPlaces,
  };
  const signal = AbortSignal.timeout(patience);
  const found = await worker.call("find", input, { signal }).catch((cause: unknown) => {
    throw signal.aborted ? new AppError("find/too-slow", { seconds: Math.ceil(patience / 1000) }) : cause;
  });
  return sources.flatMap(({ sourceId, turns }, at) => {
    const inSource = found[at]!.map(({ turn, places }): FoundTurn => {
      const { key, words } = turns[turn]!;
      return { turn: key, index: turn, words, places };
    });
    return inSource.length === 0 ? [] : [{ sourceId, turns: inSource }];
  });
}
