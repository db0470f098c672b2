import type { CoderId, SourceId } from "#domain/model/ids";
import type { SessionState } from "#contexts/session";
import type { Coder } from "#domain/model/records";
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

/**
 * The coder who codes here, and everybody else who coded in the transcript, by age of their record; then what was agreed on in rounds,
 * which is shown only where somebody asks for it.
 */
export function coderLayers(
  index: ProjectIndex,
  sourceId: SourceId,
  { coderId, hiddenCoders, shownLayers }: Pick<SessionState, "coderId" | "hiddenCoders" | "shownLayers">,
): readonly CoderLayer[] {
  const counts = new Map<CoderId, number>();
  for (const codings of [index.codingsOf(sourceId), index.agreedCodingsOf(sourceId)])
    for (const coding of codings) counts.set(coding.coderId, (counts.get(coding.coderId) ?? 0) + 1);
  const place = ({ id, agreedIn }: Coder): number => (id === coderId ? 0 : agreedIn === undefined ? 1 : 2);
  return [...index.coders.values()]
    .filter(({ id }) => id === coderId || counts.has(id))
    .sort((a, b) => place(a) - place(b) || a.createdAt - b.createdAt)
    .map(({ id, name, initials, agreedIn }) => ({
      coderId: id,
      name,
      initials,
      own: id === coderId,
      shown: agreedIn === undefined ? !hiddenCoders.has(id) : shownLayers.has(id),
      codings: counts.get(id) ?? 0,
    }));
}
