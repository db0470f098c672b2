import type { CodeTree } from "#domain/codebook/code-tree";
import type { ProjectIndex } from "#domain/query/project-index";
import { themeTree, type ThemeTree } from "#domain/themes/theme-tree";

/** What a tree was grown from: the very maps, which are replaced whenever anything in them changes. */
interface Grown {
  readonly themes: unknown;
  readonly placements: unknown;
  readonly codes: CodeTree;
  readonly tree: ThemeTree;
}

const grown = new WeakMap<ProjectIndex, Grown>();

/** A project's themes as they stand; the same object while nothing in them changed. */
export function projectThemes(index: ProjectIndex): ThemeTree {
  const { themes, themeCodes: placements } = index.records;
  const codes = index.codeTree;
  const last = grown.get(index);
  if (last?.themes === themes && last.placements === placements && last.codes === codes) return last.tree;
  const tree = themeTree(themes.values(), placements.values(), codes);
  grown.set(index, { themes, placements, codes, tree });
  return tree;
}
