import { Task } from "@lit/task";
import type { ReactiveControllerHost } from "lit";
import type { SourceId } from "#domain/model/ids";
import type { PackedCues } from "#domain/model/source-contents";
import type { ProjectIndex } from "#domain/query/project-index";
import { OpenText } from "#features/coding/open-text";
import type { OpenProject } from "#storage/read/open-project";

/** Reads a transcript's newest text whenever another is opened, it was corrected, or its turns were edited. */
export const openTextTask = (
  host: ReactiveControllerHost,
  project: () => OpenProject,
  sourceId: () => SourceId | undefined,
) =>
  new Task(host, {
    args: () => {
      const id = sourceId();
      const { index } = project();
      return [id, id && index.revisionOf(id), id && index.turnsOf(id)] as const;
    },
    task: async ([id], { signal }) => {
      if (id === undefined) return undefined;
      const { index } = project();
      const contents = await project().contentsOf(id);
      let revision: number;
      let text: string;
      do {
        revision = index.revisionOf(id);
        text = await project().textOf(id);
      } while (index.revisionOf(id) !== revision);
      signal.throwIfAborted();
      const turns = index.turnsOf(id);
      return new OpenText(
        id,
        text,
        turns,
        cuesNow(index, id, contents.cues),
        index.sources.get(id)?.language,
        {
          revision,
          keys: Array.from(turns, ({ index: turn }) => index.turnKeyOf(id, turn)),
        },
      );
    },
  });

/** Cues speak of the imported text. */
function cuesNow(index: ProjectIndex, id: SourceId, cues: PackedCues | undefined): PackedCues | undefined {
  if (cues === undefined || index.revisionOf(id) === 0) return cues;
  const ranges = Array.from(cues.starts, (start, at) => ({ start, end: cues.ends[at]! }));
  const placed = index.placeAll(id, ranges);
  return {
    ...cues,
    starts: Uint32Array.from(placed, ({ start }) => start),
    ends: Uint32Array.from(placed, ({ end }) => end),
  };
}
