import type { CodebookDraft, CodebookNote, CodeDraft } from "#domain/codebook/codebook-draft";
import { codeTree, type CodeNode } from "#domain/codebook/code-tree";
import { paletteSize, printColor } from "#domain/codebook/palette";
import type { Code } from "#domain/model/records";

/** A project's codebook as a draft, ready to be written: merged codes with their targets, deleted ones left out, both said. */
export function draftOfCodebook(codes: Iterable<Code>): CodebookDraft {
  const { roots, nodes, deleted } = codeTree(codes);
  const merged = nodes.reduce((count, node) => count + node.merged.length, 0);
  const notes: CodebookNote[] = [];
  if (merged > 0) notes.push({ about: "merged-left", kind: "mapped", detail: { count: merged } });
  if (deleted.length > 0)
    notes.push({ about: "deleted-left", kind: "dropped", detail: { count: deleted.length } });
  const placed = nodes.filter(({ code }) => code.typicalPassage ?? code.boundaryPassage).length;
  if (placed > 0) notes.push({ about: "passages-left", kind: "dropped", detail: { count: placed } });
  return { format: "samtale", origin: "Samtale", codes: roots.map(draftOf), sets: [], notes };
}

function draftOf({ code, children }: CodeNode): CodeDraft {
  const { id, name, isCodable, color, definition, includeWhen, excludeWhen } = code;
  const { typicalExample, boundaryExample, origin, level, scale, key, retired } = code;
  const told = {
    ...{ definition, includeWhen, excludeWhen, typicalExample, boundaryExample },
    ...{ origin, level, scale, key, retired },
  };
  const present = Object.entries(told).filter(
    ([, value]) => value !== undefined && value !== "" && value !== false,
  );
  return {
    ...(Object.fromEntries(present) as Partial<CodeDraft>),
    id,
    name,
    isCodable,
    color: `#${printColor(color).solid}`,
    ...(color > paletteSize ? { paletteNumber: color } : {}),
    children: children.map(draftOf),
  };
}
