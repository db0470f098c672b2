import { Task } from "@lit/task";
import type { ReactiveControllerHost } from "lit";
import type { SourceId } from "#domain/model/ids";
import { OpenText } from "#features/coding/open-text";
import type { OpenProject } from "#storage/read/open-project";

/** Reads a transcript's newest text whenever another is opened or it was corrected. */
export const openTextTask = (
  host: ReactiveControllerHost,
  project: () => OpenProject,
  sourceId: () => SourceId | undefined,
) =>
  new Task(host, {
    args: () => [sourceId(), sourceId() && project().index.revisionOf(sourceId()!)] as const,
    task: async ([id, revision], { signal }) => {
      if (id === undefined) return undefined;
      const { index } = project();
      const [text, contents] = await Promise.all([project().textOf(id), project().contentsOf(id)]);
      signal.throwIfAborted();
      // Inner times speak of the imported text.
      const cues = revision === 0 ? contents.cues : undefined;
      return new OpenText(id, text, index.turnsOf(id), cues, index.sources.get(id)?.language);
    },
  });
