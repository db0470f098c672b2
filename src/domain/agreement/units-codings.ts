import type { Snapshot, SnapshotCoding, SnapshotSource } from "#domain/agreement/snapshot";
import type { Specification } from "#domain/agreement/specification";
import { columnsOfCodes } from "#domain/agreement/specification-columns";
import { lookedAt } from "#domain/agreement/units-of-source";
import type { CoderId, SourceId } from "#domain/model/ids";

/** `[column][coder]`: a source's codings by the specification's columns and coders. */
export type SourceCodings = readonly (readonly (readonly SnapshotCoding[])[])[];

/** The codings that are compared, and what was not compared, to be shown beside every figure. */
export interface ComparedCodings {
  /** Sources without a coding are not in it. */
  readonly bySource: ReadonlyMap<SourceId, SourceCodings>;
  readonly leftOut: LeftOut;
}

/** What was not compared although it belongs to the coders and sources compared. */
export interface LeftOut {
  /** Coder and source: the coder was not assigned the source, or has not marked it complete. */
  readonly missing: readonly { readonly coderId: CoderId; readonly sourceId: SourceId }[];
  /** Turns of roles left out. */
  readonly turns: number;
  /** Codings in a source that is missing for their coder. */
  readonly codingsNotComplete: number;
  /** Codings with a code that was deleted. */
  readonly codingsOfDeletedCodes: number;
  /** Codings whose words were all removed from the text. */
  readonly codingsUnplaced: number;
}

/** Sorts a snapshot's codings by source, column and coder, and counts what falls away. */
export function comparedCodings(
  { codes, codings, assignments }: Snapshot,
  { columns, coderIds, withoutRoles }: Specification,
  sources: readonly SnapshotSource[],
): ComparedCodings {
  const columnsOf = columnsOfCodes(codes, columns);
  const coderIndex = new Map(coderIds.map((id, index) => [id, index]));
  const looks = new Map(
    sources.map((source) => [
      source.id,
      coderIds.map((coderId) => lookedAt(source, coderId, assignments).length > 0),
    ]),
  );
  const bySource = new Map<SourceId, SnapshotCoding[][][]>();
  let [codingsNotComplete, codingsOfDeletedCodes, codingsUnplaced] = [0, 0, 0];
  for (const coding of codings) {
    const coder = coderIndex.get(coding.coderId);
    const looked = looks.get(coding.sourceId);
    if (coder === undefined || looked === undefined) continue;
    const own = columnsOf.get(coding.codeId);
    if (own === undefined) codingsOfDeletedCodes++;
    else if (own.length === 0) continue;
    else if (coding.start >= coding.end) codingsUnplaced++;
    else if (looked[coder] !== true) codingsNotComplete++;
    else {
      let perColumn = bySource.get(coding.sourceId);
      if (perColumn === undefined) {
        perColumn = columns.map(() => coderIds.map(() => []));
        bySource.set(coding.sourceId, perColumn);
      }
      for (const column of own) perColumn[column]![coder]!.push(coding);
    }
  }
  return {
    bySource,
    leftOut: {
      missing: sources.flatMap(({ id: sourceId }) =>
        coderIds.flatMap((coderId, coder) =>
          looks.get(sourceId)![coder] === true ? [] : [{ coderId, sourceId }],
        ),
      ),
      turns: sources.reduce(
        (sum, { turns }) =>
          sum + turns.filter(({ role }) => role !== undefined && withoutRoles.includes(role)).length,
        0,
      ),
      codingsNotComplete,
      codingsOfDeletedCodes,
      codingsUnplaced,
    },
  };
}

/** The sources a specification compares, by id: an order that no storage can change. */
export const comparedSources = (
  { sources }: Snapshot,
  { sourceIds }: Specification,
): readonly SnapshotSource[] =>
  sources
    .filter(({ id }) => sourceIds?.includes(id) ?? true)
    .toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
