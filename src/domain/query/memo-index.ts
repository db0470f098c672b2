import type { MemoId } from "#domain/model/ids";
import type { Memo, MemoTarget } from "#domain/model/memo-records";

/** A project's memos, and which of them are about what. */
export class MemoIndex {
  readonly #records: ReadonlyMap<MemoId, Memo>;
  #byTarget: Map<string, Memo[]> | undefined;

  constructor(records: ReadonlyMap<MemoId, Memo>) {
    this.#records = records;
  }

  /** Memos on the record of this id, or on a passage of the source of this id; oldest first, removed ones left out. */
  of(id: string): readonly Memo[] {
    this.#byTarget ??= this.#read();
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
