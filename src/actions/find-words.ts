import type { SourceId } from "#domain/model/ids";
import type { OpenProject } from "#storage/read/open-project";
import { trustedWorkerUrl } from "#workers/trusted-worker-url";
import type { WordJobs } from "#workers/word-jobs";
import { WorkerClient } from "#workers/worker-client";
import wordWorkerUrl from "../workers/word-worker.ts?worker&url";

const finder = new WorkerClient<WordJobs>(
  () => new Worker(trustedWorkerUrl(wordWorkerUrl), { type: "module" }),
);

/** Texts sent to the worker at a time. */
const batch = 20;

/**
 * Places of the words of sources in their newest texts, see `wordPlaces`; off the page's thread, in batches.
 *
 * @param progress told how much of the work is done, 0 to 1
 * @throws DOMException AbortError where `signal` was aborted
 */
export async function findWords(
  project: OpenProject,
  sourceIds: readonly SourceId[],
  { signal, progress }: { readonly signal?: AbortSignal; readonly progress?: (share: number) => void } = {},
): Promise<ReadonlyMap<SourceId, Uint32Array>> {
  const { index } = project;
  const places = new Map<SourceId, Uint32Array>();
  for (let at = 0; at < sourceIds.length; at += batch) {
    const some = sourceIds.slice(at, at + batch);
    const texts = await Promise.all(
      some.map(async (id) => ({
        text: await project.textOf(id),
        turns: Array.from(index.turnsOf(id), ({ start, end }) => ({ start, end })),
        language: index.sources.get(id)?.language,
      })),
    );
    const found = await finder.call("places", texts, { signal });
    some.forEach((id, i) => places.set(id, found[i]!));
    progress?.((at + some.length) / sourceIds.length);
  }
  return places;
}
