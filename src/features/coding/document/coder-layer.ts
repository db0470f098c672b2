import type { CoderId, SourceId } from "#domain/model/ids";
import type { ProjectIndex } from "#domain/query/project-index";

/** One coder's codings of the open transcript, as the header and the filter offer them. */
export interface CoderLayer {
  readonly coderId: CoderId;
  readonly name: string;
  readonly initials: string;
  /** Is coding here. */
  readonly own: boolean;
  readonly shown: boolean;
  /** Codings in the open transcript. */
  readonly codings: number;
}

/** The coder who codes here, and everybody else who coded in the transcript, by age of their record. */
export function coderLayers(
  index: ProjectIndex,
  sourceId: SourceId,
  coderId: CoderId | undefined,
  hidden: ReadonlySet<CoderId>,
): readonly CoderLayer[] {
  const counts = new Map<CoderId, number>();
  for (const coding of index.codingsOf(sourceId))
    counts.set(coding.coderId, (counts.get(coding.coderId) ?? 0) + 1);
  return [...index.coders.values()]
    .filter(({ id }) => id === coderId || counts.has(id))
    .sort((a, b) => Number(b.id === coderId) - Number(a.id === coderId) || a.createdAt - b.createdAt)
    .map(({ id, name, initials }) => ({
      coderId: id,
      name,
      initials,
      own: id === coderId,
      shown: !hidden.has(id),
      codings: counts.get(id) ?? 0,
    }));
}
