import type { CodeNode } from "#domain/codebook/code-tree";
import type { CodeId, CoderId } from "#domain/model/ids";
import type { Code, Coder, Source } from "#domain/model/records";
import type { TextRange } from "#domain/model/text-range";
import type { ProjectIndex } from "#domain/query/project-index";
import { mentionsIn } from "#domain/query/source-codings";

/** Where and by whom a code was used, with the codes below it. Every number counts mentions. */
export interface CodeUsage {
  readonly total: number;
  /** Every listed source, in order. */
  readonly bySource: readonly { readonly source: Source; readonly mentions: number }[];
  /** Every coder. */
  readonly byCoder: readonly { readonly coder: Coder; readonly mentions: number }[];
  /** The project's waves in order, then others that sources name; undefined for sources of none. */
  readonly byWave: readonly {
    readonly wave: string | undefined;
    readonly mentions: number;
    readonly sources: number;
  }[];
}

/** A code and all below it, as they are counted together. */
export function codesUnder(node: CodeNode): readonly CodeId[] {
  return [node.code.id, ...node.children.flatMap(codesUnder)];
}

export function codeUsage(index: ProjectIndex, node: CodeNode): CodeUsage {
  const codeIds = codesUnder(node);
  const coders = new Map<CoderId, number>();
  const bySource = index.sourceList.map((source) => {
    let total = 0;
    for (const codeId of codeIds)
      for (const [coderId, mentions] of mentionsIn(index.codingsOfCodeIn(source.id, codeId), (coding) =>
        index.extentOf(coding),
      )) {
        total += mentions;
        coders.set(coderId, (coders.get(coderId) ?? 0) + mentions);
      }
    return { source, mentions: total };
  });
  const waves = new Map<string | undefined, { mentions: number; sources: number }>(
    index.project.waves.map((wave) => [wave, { mentions: 0, sources: 0 }]),
  );
  for (const { source, mentions } of bySource) {
    const ofWave = waves.get(source.wave) ?? { mentions: 0, sources: 0 };
    ofWave.mentions += mentions;
    ofWave.sources++;
    waves.set(source.wave, ofWave);
  }
  return {
    total: bySource.reduce((sum, { mentions }) => sum + mentions, 0),
    bySource,
    byCoder: [...index.people.values()].map((coder) => ({ coder, mentions: coders.get(coder.id) ?? 0 })),
    byWave: [...waves].map(([wave, counts]) => ({ wave, ...counts })),
  };
}

/**
 * Codes that share words with a code, with the number of the code's mentions they share words with; most first. Coders are not
 * told apart on the other side: a passage that another coder gave the other code counts too.
 */
export function appliedTogether(
  index: ProjectIndex,
  codeId: CodeId,
): readonly { readonly code: Code; readonly mentions: number }[] {
  const counts = new Map<CodeId, number>();
  for (const { id } of index.sourceList) {
    const runs = runsOf(index, index.codingsOfCodeIn(id, codeId));
    if (runs.length === 0) continue;
    const met = runs.map(() => new Set<CodeId>());
    let from = 0;
    for (const coding of index.codingsOf(id)) {
      const { start, end } = index.extentOf(coding);
      while (from < runs.length && runs[from]!.end <= start) from++;
      if (from === runs.length) break;
      const other = index.resolve(coding.codeId)!;
      if (other === codeId || start === end) continue;
      for (let at = from; at < runs.length && runs[at]!.start < end; at++)
        if (runs[at]!.end > start) met[at]!.add(other);
    }
    for (const codes of met) for (const other of codes) counts.set(other, (counts.get(other) ?? 0) + 1);
  }
  return [...counts]
    .map(([other, mentions]) => ({ code: index.codeTree.nodeOf.get(other)!.code, mentions }))
    .sort((a, b) => b.mentions - a.mentions || (a.code.name < b.code.name ? -1 : 1));
}

/** Mentions as stretches of text: each coder's overlapping codings joined. */
function runsOf(
  index: ProjectIndex,
  codings: ReturnType<ProjectIndex["codingsOfCodeIn"]>,
): readonly TextRange[] {
  const runs: { start: number; end: number }[] = [];
  const open = new Map<CoderId, { start: number; end: number }>();
  for (const coding of codings) {
    const { start, end } = index.extentOf(coding);
    if (start === end) continue;
    const run = open.get(coding.coderId);
    if (run !== undefined && start < run.end) run.end = Math.max(run.end, end);
    else {
      const next = { start, end };
      open.set(coding.coderId, next);
      runs.push(next);
    }
  }
  return runs;
}
