import type { SourceId } from "#domain/model/ids";
import type { SearchedSource } from "#search/held-text";
import type { OpenProject } from "#storage/read/open-project";

/** A source's newest text with its turns, as the search worker takes it. @throws AppError `storage/missing` */
export async function heldSource(project: OpenProject, id: SourceId): Promise<SearchedSource> {
  const text = await project.textOf(id);
  const { starts, ends, speakers } = project.index.turnsOf(id).packed;
  const language = project.index.sources.get(id)?.language;
  return { id, text, starts, ends, speakers, ...(language === undefined ? {} : { language }) };
}
