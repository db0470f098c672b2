import type { CodeId, SourceId, ThemeId } from "#domain/model/ids";
import type { AnalysisPhase, Instant } from "#domain/model/records";
import type { ProjectIndex } from "#domain/query/project-index";
import type { SourceEvidence } from "#domain/themes/code-evidence";
import { extractsOf } from "#domain/themes/extracts";
import { countByPhase, phaseSpans } from "#domain/themes/phases";
import { gatheredCodes, type ThemeTree } from "#domain/themes/theme-tree";

/** What a transcript still asks for. */
export interface SourceProgress {
  readonly sourceId: SourceId;
  readonly turns: number;
  readonly codedTurns: number;
  /** Memos on the transcript and its passages. */
  readonly memos: number;
}

/** What a theme still lacks. */
export interface ThemeProgress {
  readonly themeId: ThemeId;
  readonly extracts: number;
  readonly counter: number;
  readonly hasConcept: boolean;
  readonly hasBoundary: boolean;
  readonly isNamed: boolean;
}

/** Transcripts in order, each with what was done to it. */
export const sourceProgress = (
  index: ProjectIndex,
  sources: readonly SourceEvidence[],
): readonly SourceProgress[] =>
  sources.map(({ source, turnCount, codedTurns }) => ({
    sourceId: source.id,
    turns: turnCount,
    codedTurns,
    memos: index.memosOf({ sourceId: source.id }).length,
  }));

/** Themes, those dropped left out, each with what it has. */
export const themeProgress = (index: ProjectIndex, tree: ThemeTree): readonly ThemeProgress[] =>
  tree.nodes
    .filter(({ parent, dropped }) => parent === undefined && !dropped)
    .map(({ theme }) => {
      const extracts = extractsOf(index, theme.id);
      const counter = extracts.filter(({ extract }) => extract.stance === "against").length;
      return {
        themeId: theme.id,
        extracts: extracts.length - counter,
        counter,
        hasConcept: theme.concept !== undefined,
        hasBoundary: theme.boundary !== undefined,
        isNamed: theme.status === "named",
      };
    });

/** Transcripts in which no code of any theme occurs: what the themes say nothing about. */
export function untouchedSources(tree: ThemeTree, sources: readonly SourceEvidence[]): readonly SourceId[] {
  const gathered = new Set<CodeId>(tree.roots.filter(({ dropped }) => !dropped).flatMap(gatheredCodes));
  return sources
    .filter(({ codes }) => ![...codes.keys()].some((codeId) => gathered.has(codeId)))
    .map(({ source }) => source.id);
}

/** What was made in a phase. */
export interface PhaseWork {
  readonly codings: number;
  readonly codes: number;
  readonly memos: number;
  readonly themes: number;
  readonly extracts: number;
}

/** What stands now, by the phase it was made in. Linear in the number of codings. */
export function workByPhase(index: ProjectIndex): ReadonlyMap<AnalysisPhase, PhaseWork> {
  const spans = phaseSpans(index.project);
  const moments = (records: Iterable<{ readonly at: Instant; readonly removed?: boolean }>) =>
    countByPhase(
      spans,
      [...records].filter(({ removed }) => removed !== true).map(({ at }) => at),
    );
  const codings = moments([...index.allCodings].filter(({ coderId }) => index.people.has(coderId)));
  const memos = moments(index.memos.values());
  const extracts = moments(index.records.extracts.values());
  const codes = countByPhase(
    spans,
    index.codeTree.nodes.map(({ code }) => code.createdAt),
  );
  const themes = countByPhase(
    spans,
    [...index.records.themes.values()]
      .filter(({ removed }) => removed !== true)
      .map(({ createdAt }) => createdAt),
  );
  return new Map(
    spans.map(({ phase }) => [
      phase,
      {
        codings: codings.get(phase) ?? 0,
        codes: codes.get(phase) ?? 0,
        memos: memos.get(phase) ?? 0,
        themes: themes.get(phase) ?? 0,
        extracts: extracts.get(phase) ?? 0,
      },
    ]),
  );
}
