import { edition } from "#domain/model/changes";
import type { Patch } from "#domain/model/patch";
import type { Project, Source } from "#domain/model/records";

/**
 * Plans another list of waves. A wave that is renamed is renamed in its transcripts too; one that is left out stays with the
 * transcripts that name it, so it is refused while there are any.
 *
 * @param waves names in order, each with the one it has now where it has one
 * @throws RangeError where two have one name, a name is empty, or a wave that transcripts name is left out
 */
export function planWaves(
  project: Project,
  sources: Iterable<Source>,
  waves: readonly { readonly name: string; readonly before?: string | undefined }[],
): Patch {
  const names = waves.map(({ name }) => name);
  if (names.some((name) => name.trim() === "") || new Set(names).size < names.length)
    throw new RangeError("Waves have names, each its own");
  const renamed = new Map(waves.map(({ name, before }) => [before, name]));
  const patch: Patch[number][] = [...edition("project", project, { waves: names })];
  for (const source of sources) {
    if (source.wave === undefined || !project.waves.includes(source.wave)) continue;
    const name = renamed.get(source.wave);
    if (name === undefined) throw new RangeError("A wave that transcripts name cannot be left out");
    patch.push(...edition("sources", source, { wave: name }));
  }
  return patch;
}
