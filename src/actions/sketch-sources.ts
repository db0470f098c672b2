import { nextParser } from "#actions/read-transcript";
import type { TextSketch } from "#domain/intake/text-sketch";
import type { OpenProject } from "#storage/read/open-project";

/** Texts sent to the worker at a time. */
const batch = 20;

/** Name, hash and sketch of every listed transcript of a project, to tell duplicates by. Texts are read in batches. */
export async function sketchSources(
  project: OpenProject,
): Promise<readonly { readonly name: string; readonly hash: string; readonly sketch: TextSketch }[]> {
  const sources = project.index.sourceList;
  const sketched = [];
  for (let at = 0; at < sources.length; at += batch) {
    const some = sources.slice(at, at + batch);
    const texts = await Promise.all(some.map(({ id }) => project.textOf(id)));
    const sketches = await nextParser().call("sketch", texts);
    sketched.push(...some.map(({ name, hash }, i) => ({ name, hash, sketch: sketches[i]! })));
  }
  return sketched;
}
