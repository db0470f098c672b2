import type { CodeId, CoderId } from "#domain/model/ids";
import type { Coding } from "#domain/model/records";
import type { TextRange } from "#domain/model/text-range";

/** A code's mentions by coder. */
export type Mentions = ReadonlyMap<CoderId, number>;

/** How codings are read now: where their words are, and the code they count for (undefined: none that stands). */
export interface CodingReading {
  extentOf(coding: Coding): TextRange;
  codeOf(coding: Coding): CodeId | undefined;
}

const none: readonly Coding[] = [];
const noMentions: Mentions = new Map();

/**
 * The live codings of one source, in order and by code. Lists are replaced, never changed, so that whoever holds one can tell
 * by identity whether anything happened. Changing one coding costs a copy of the lists it stands in, not a rebuild.
 */
export class SourceCodings {
  /** By start, then longest first, then id. */
  list: readonly Coding[] = none;
  readonly #byCode = new Map<CodeId, readonly Coding[]>();
  readonly #mentions = new Map<CodeId, Mentions>();
  readonly #reading: CodingReading;

  /** @param codings of this source, in any order; those of no standing code are left out */
  constructor(codings: Iterable<Coding>, reading: CodingReading) {
    this.#reading = reading;
    const groups = new Map<CodeId, Coding[]>();
    const list: Coding[] = [];
    for (const coding of codings) if (reading.codeOf(coding) !== undefined) list.push(coding);
    this.list = list.sort(this.#compare);
    for (const coding of list) {
      const codeId = reading.codeOf(coding)!;
      const group = groups.get(codeId);
      if (group === undefined) groups.set(codeId, [coding]);
      else group.push(coding);
    }
    for (const [codeId, group] of groups) this.#set(codeId, group);
  }

  /** Codes that have codings here. */
  get codes(): Iterable<CodeId> {
    return this.#byCode.keys();
  }

  ofCode(codeId: CodeId): readonly Coding[] {
    return this.#byCode.get(codeId) ?? none;
  }

  mentionsOf(codeId: CodeId): Mentions {
    return this.#mentions.get(codeId) ?? noMentions;
  }

  /** Takes one coding out. It must be the very record that was put in. */
  remove(coding: Coding): void {
    const codeId = this.#reading.codeOf(coding);
    if (codeId === undefined) return;
    this.list = this.#without(this.list, coding);
    this.#set(codeId, this.#without(this.ofCode(codeId), coding));
  }

  add(coding: Coding): void {
    const codeId = this.#reading.codeOf(coding);
    if (codeId === undefined) return;
    this.list = this.#with(this.list, coding);
    this.#set(codeId, this.#with(this.ofCode(codeId), coding));
  }

  #set(codeId: CodeId, group: readonly Coding[]): void {
    if (group.length === 0) {
      this.#byCode.delete(codeId);
      this.#mentions.delete(codeId);
      return;
    }
    this.#byCode.set(codeId, group);
    this.#mentions.set(codeId, this.#count(group));
  }

  /** Maximal runs of one coder's overlapping codings; `group` is in order. */
  #count(group: readonly Coding[]): Mentions {
    const runs = new Map<CoderId, { count: number; end: number }>();
    for (const coding of group) {
      const { start, end } = this.#reading.extentOf(coding);
      if (start === end) continue; // unplaced: all its words were corrected away
      const run = runs.get(coding.coderId);
      if (run === undefined) runs.set(coding.coderId, { count: 1, end });
      else {
        if (start >= run.end) run.count++;
        run.end = Math.max(run.end, end);
      }
    }
    const counts = new Map<CoderId, number>();
    for (const [coderId, { count }] of runs) counts.set(coderId, count);
    return counts;
  }

  #without(list: readonly Coding[], coding: Coding): readonly Coding[] {
    const at = list.indexOf(coding);
    return at === -1 ? list : list.toSpliced(at, 1);
  }

  #with(list: readonly Coding[], coding: Coding): readonly Coding[] {
    let low = 0;
    let high = list.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#compare(list[middle]!, coding) <= 0) low = middle + 1;
      else high = middle;
    }
    return list.toSpliced(low, 0, coding);
  }

  #compare = (one: Coding, other: Coding): number => {
    const a = this.#reading.extentOf(one);
    const b = this.#reading.extentOf(other);
    return a.start - b.start || b.end - a.end || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);
  };
}
