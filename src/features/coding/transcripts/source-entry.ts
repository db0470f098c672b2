import { sourceKinds, type Coding, type Source, type SourceKind } from "#domain/model/records";
import { foldLetters } from "#domain/codebook/fold-letters";
import type { CoderId } from "#domain/model/ids";
import type { ProjectIndex } from "#domain/query/project-index";

/** A transcript as the list shows it. */
export interface SourceEntry {
  readonly source: Source;
  readonly turns: number;
  /** Length of the recording as far as the transcript tells, ms. */
  readonly lengthMs: number | undefined;
  /** Who coded in it, by name. */
  readonly coders: readonly { readonly initials: string; readonly name: string }[];
  /** The last turn the active coder coded, counted from 1; 0 where they coded nothing. */
  readonly reached: number;
}

/** Transcripts of one kind, in their order. */
export interface SourceGroup {
  readonly kind: SourceKind;
  readonly entries: readonly SourceEntry[];
}

/** The listed transcripts by kind; those whose name or description answers `query`. */
export function sourceGroups(
  index: ProjectIndex,
  coderId: CoderId | undefined,
  query: string,
): readonly SourceGroup[] {
  const words = foldLetters(query).text.split(/\s+/).filter(Boolean);
  const answers = ({ name, description = "" }: Source): boolean => {
    if (words.length === 0) return true;
    const text = foldLetters(`${name} ${description}`).text;
    return words.every((word) => text.includes(word));
  };
  const listed = index.sourceList.filter(answers);
  return sourceKinds
    .map((kind) => ({
      kind,
      entries: listed
        .filter((source) => source.kind === kind)
        .map((source) => entryOf(index, source, coderId)),
    }))
    .filter(({ entries }) => entries.length > 0);
}

function entryOf(index: ProjectIndex, source: Source, coderId: CoderId | undefined): SourceEntry {
  const turns = index.turnsOf(source.id);
  const last = turns.length === 0 ? undefined : turns.at(turns.length - 1);
  const reach = reachOf(index.codingsOf(source.id));
  const end = coderId === undefined ? undefined : reach.get(coderId);
  return {
    source,
    turns: turns.length,
    lengthMs: last?.endMs ?? last?.startMs,
    coders: [...reach.keys()]
      .map((id) => index.coders.get(id))
      .filter((coder) => coder !== undefined)
      .map(({ initials, name }) => ({ initials, name }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
    reached: end === undefined ? 0 : turns.indexAt(end - 1) + 1,
  };
}

/** Lists of codings are replaced when they change, so what was read of one serves as long as it lives. */
const reaches = new WeakMap<readonly Coding[], ReadonlyMap<CoderId, number>>();

/** Where each coder's last coding ends, UTF-16 code units. */
function reachOf(codings: readonly Coding[]): ReadonlyMap<CoderId, number> {
  let reach = reaches.get(codings) as Map<CoderId, number> | undefined;
  if (reach === undefined) {
    reach = new Map();
    for (const { coderId, end } of codings) reach.set(coderId, Math.max(end, reach.get(coderId) ?? 0));
    reaches.set(codings, reach);
  }
  return reach;
}
