import type { CodeId, CoderId, CodingId, SourceId } from "#domain/model/ids";
import type { Patch, TableName } from "#domain/model/patch";
import type { Memo } from "#domain/model/memo-records";
import type { Coding } from "#domain/model/records";

/** What a patch touched, so that a screen redraws only where it must. */
export interface IndexChange {
  readonly tables: ReadonlySet<TableName>;
  /** Sources whose record, codings, corrections, turns or memos changed. */
  readonly sources: ReadonlySet<SourceId>;
  /** Codes whose record, codings or memos changed, and the codes they counted for before and after. */
  readonly codes: ReadonlySet<CodeId>;
  /** Coders whose record or codings changed. */
  readonly coders: ReadonlySet<CoderId>;
}

/** The records a patch speaks of, and the codes that a code counted for, before and after it. */
export interface TouchReading {
  codings(id: CodingId): readonly (Coding | undefined)[];
  memos(id: string): readonly (Memo | undefined)[];
  targets(codeId: CodeId): readonly (CodeId | undefined)[];
}

/** What a patch touched; to be asked after it was applied. */
export function touchedBy(patch: Patch, reading: TouchReading): IndexChange {
  const tables = new Set<TableName>();
  const sources = new Set<SourceId>();
  const codes = new Set<CodeId>();
  const coders = new Set<CoderId>();
  const addCode = (codeId: CodeId): void => {
    for (const id of [codeId, ...reading.targets(codeId)]) if (id !== undefined) codes.add(id);
  };
  for (const change of patch) {
    tables.add(change.table);
    if (change.table === "codes") addCode(change.id as CodeId);
    else if (change.table === "sources") sources.add(change.id as SourceId);
    else if (change.table === "coders") coders.add(change.id as CoderId);
    else if (change.table === "codings")
      for (const coding of reading.codings(change.id as CodingId)) {
        if (coding === undefined) continue;
        sources.add(coding.sourceId);
        coders.add(coding.coderId);
        addCode(coding.codeId);
      }
    else if (change.table === "memos")
      for (const memo of reading.memos(change.id))
        for (const target of memo?.targets ?? []) {
          if (target.kind === "passage" || target.kind === "source") sources.add(target.sourceId);
          if (target.kind === "code") addCode(target.codeId);
          if (target.kind === "coding")
            for (const coding of reading.codings(target.codingId))
              if (coding !== undefined) sources.add(coding.sourceId);
        }
    else if (change.table === "corrections" || change.table === "turnEdits") {
      const sourceId = (change.after ?? change.before ?? {}) as { sourceId?: SourceId };
      if (sourceId.sourceId !== undefined) sources.add(sourceId.sourceId);
    }
  }
  return { tables, sources, codes, coders };
}
