import type { CodeId, CodingId, MemoId, SourceId } from "#domain/model/ids";
import type { Memo, MemoTarget } from "#domain/model/memo-records";

/** A record that memos can be asked for by. */
export type MemoedRecord =
  { readonly sourceId: SourceId } | { readonly codeId: CodeId } | { readonly codingId: CodingId };

/** A project's memos, and which of them are about what. */
export class MemoIndex {
  readonly #records: ReadonlyMap<MemoId, Memo>;
  #byTarget: Map<string, Memo[]> | undefined;

  constructor(records: ReadonlyMap<MemoId, Memo>) {
    this.#records = records;
  }

  /** Memos on a record, those of a source with the memos on its passages; oldest first, removed ones left out. */
  of(record: MemoedRecord): readonly Memo[] {
    this.#byTarget ??= this.#read();
    const id = "sourceId" in record ? record.sourceId : "codeId" in record ? record.codeId : record.codingId;
    return this.#byTarget.get(id) ?? nothing;
  }

  #read(): Map<string, Memo[]> {
    const byTarget = new Map<string, Memo[]>();
    const memos = [...this.#records.values()].filter((memo) => memo.removed !== true);
    for (const memo of memos.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1)))
      for (const id of new Set(memo.targets.map(idOfTarget))) {
        const about = byTarget.get(id);
        if (about === undefined) byTarget.set(id, [memo]);
        else about.push(memo);
      }
    return byTarget;
  }
}

const nothing: readonly Memo[] = [];

/** The record a memo's target names; a passage names its source. */
export function idOfTarget(target: MemoTarget): string {
  switch (target.kind) {
    case "passage":
    case "source":
      return target.sourceId;
    case "code":
      return target.codeId;
    case "coding":
      return target.codingId;
    case "theme":
      return target.themeId;
    case "participant":
      return target.participantId;
  }
}
