import type { ProjectId } from "#domain/model/ids";
import type { SourceContents } from "#domain/model/source-contents";
import type { Turns } from "#domain/model/turns";
import type { TextRow, TurnsRow } from "#storage/rows";

/** What is read when a source is opened. */
export const textRowOf = (projectId: ProjectId, contents: SourceContents): TextRow => ({
  projectId,
  sourceId: contents.sourceId,
  text: contents.text,
  ...(contents.cues === undefined ? {} : { cues: contents.cues }),
  ...(contents.outside === undefined ? {} : { outside: contents.outside }),
});

/** What is read with the project. */
export const turnsRowOf = (projectId: ProjectId, { sourceId, turns }: SourceContents): TurnsRow => ({
  projectId,
  sourceId,
  turns: turns.packed,
});

export const contentsOf = ({ sourceId, text, cues, outside }: TextRow, turns: Turns): SourceContents => ({
  sourceId,
  text,
  turns,
  ...(cues === undefined ? {} : { cues }),
  ...(outside === undefined ? {} : { outside }),
});
