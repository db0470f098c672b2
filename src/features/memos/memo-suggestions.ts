import { foldLetters } from "#domain/codebook/fold-letters";
import type { Mention, MentionKind } from "#domain/memos/memo-body";
import { memoName, standingMemos } from "#domain/memos/memo-list";
import type { ProjectIndex } from "#domain/query/project-index";
import { projectThemes } from "#domain/themes/project-themes";
import { memosText as text } from "#messages/memos";

/** A record that can be named or linked to. */
export interface Suggestion extends Mention {
  /** Palette number of a code. */
  readonly color?: number;
}

/**
 * Records whose names hold what was typed: names that begin with it first, then those with a word that does, then the rest; codes, themes,
 * transcripts, people and memos in that order among equals.
 */
export function suggestionsFor(
  index: ProjectIndex,
  typed: string,
  limit: number,
  without: readonly MentionKind[] = [],
): readonly Suggestion[] {
  const asked = foldLetters(typed.trim()).text;
  const ranked: { readonly rank: number; readonly suggestion: Suggestion }[] = [];
  for (const suggestion of recordsOf(index)) {
    if (without.includes(suggestion.kind)) continue;
    const name = foldLetters(suggestion.label).text;
    const at = name.indexOf(asked);
    if (at === -1) continue;
    ranked.push({ rank: at === 0 ? 0 : /\s/.test(name[at - 1]!) ? 1 : 2, suggestion });
  }
  return ranked
    .sort((a, b) => a.rank - b.rank)
    .slice(0, limit)
    .map(({ suggestion }) => suggestion);
}

function* recordsOf(index: ProjectIndex): Generator<Suggestion> {
  for (const { code } of index.codeTree.nodes)
    yield { kind: "code", id: code.id, label: code.name, color: code.color };
  for (const { theme } of projectThemes(index).nodes)
    yield { kind: "theme", id: theme.id, label: theme.name };
  for (const { id, name } of index.sourceList) yield { kind: "source", id, label: name };
  for (const { id, name } of index.participants.values()) yield { kind: "participant", id, label: name };
  for (const memo of standingMemos(index))
    yield { kind: "memo", id: memo.id, label: memoName(memo, 40) || text.untitled() };
}
