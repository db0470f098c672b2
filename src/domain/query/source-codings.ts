import type { CodeId, CoderId } from "#domain/model/ids";
import type { Coding } from "#domain/model/records";
import type { TextRange } from "#domain/model/text-range";

/** How codings of a source are read now: where their words are, and the code they count for (undefined: none that stands). */
export interface CodingReading {
  readonly extentOf: (coding: Coding) => TextRange;
  readonly codeOf: (codeId: CodeId) => CodeId | undefined;
}

/** A code's mentions by coder: maximal runs of one coder's overlapping codings of it. */
export type Mentions = ReadonlyMap<CoderId, number>;

/** Codes that codings were made with, each with the code it counted for, and with the one it counts for now. */
export interface CountedCodes {
  readonly before: ReadonlyMap<CodeId, CodeId>;
  readonly after: ReadonlyMap<CodeId, CodeId>;
}

const none: readonly Coding[] = [];

/**
 * The live codings of one source, in order and by code. Lists are replaced, never changed, so that whoever holds one can tell
 * by identity whether anything happened. Changing one coding costs a copy of the lists it stands in, not a rebuild.
 */
export class SourceCodings {
  #list: readonly Coding[];
  /** Undefined until somebody asks for one code after another. */
  #byCode: Map<CodeId, readonly Coding[]> | undefined;
  readonly #mentions = new Map<CodeId, Mentions>();
  readonly #reading: CodingReading;

  /** @param codings of this source that are not removed, in any order; those of no standing code are left out */
  constructor(codings: readonly Coding[], reading: CodingReading) {
    this.#reading = reading;
    const standing = codings.filter(({ codeId }) => reading.codeOf(codeId) !== undefined);
    this.#list = standing.sort(this.#compare);
  }

  /** By start, then longest first, then id. */
  get list(): readonly Coding[] {
    return this.#list;
  }

  ofCode(codeId: CodeId): readonly Coding[] {
    this.#byCode ??= grouped(this.#list, this.#reading.codeOf);
    return this.#byCode.get(codeId) ?? none;
  }

  mentionsOf(codeId: CodeId): Mentions {
    let mentions = this.#mentions.get(codeId);
    if (mentions === undefined) {
      mentions = mentionsIn(this.ofCode(codeId), this.#reading.extentOf);
      this.#mentions.set(codeId, mentions);
    }
    return mentions;
  }

  /**
   * Takes over that codings count for other codes, while none comes into the list or leaves it. Costs what the source holds of those
   * codes, once somebody asked for one code after another; before that a sweep over the list.
   *
   * @param counted the codes that codings were made with, each with the one it counted for and the one it counts for now: all for
   *   those that gained or lost
   * @returns mentions of the codes they counted for, as they were
   */
  recode(counted: CountedCodes): ReadonlyMap<CodeId, Mentions> {
    const { before, after } = counted;
    const targets = new Set([...before.values(), ...after.values()]);
    const groups = this.#byCode ?? grouped(this.#list, (codeId) => before.get(codeId));
    const was = new Map<CodeId, Mentions>();
    const codings: Coding[] = [];
    for (const codeId of targets) {
      const group = groups.get(codeId) ?? none;
      was.set(codeId, this.#mentions.get(codeId) ?? mentionsIn(group, this.#reading.extentOf));
      codings.push(...group);
    }
    const now = grouped(codings.sort(this.#compare), (codeId) => after.get(codeId));
    for (const codeId of targets) {
      const group = now.get(codeId) ?? none;
      this.#byCode?.set(codeId, group);
      this.#mentions.set(codeId, mentionsIn(group, this.#reading.extentOf));
    }
    return was;
  }

  /** Two lists of this source's codings as one, in the order of {@link list}. */
  merged(some: readonly Coding[], others: readonly Coding[]): readonly Coding[] {
    return [...some, ...others].sort(this.#compare);
  }

  /** Takes one coding out. It must be the very record that was put in. */
  remove(coding: Coding): void {
    this.#change(coding, without);
  }

  add(coding: Coding): void {
    this.#change(coding, this.#with);
  }

  #change(coding: Coding, changed: (list: readonly Coding[], coding: Coding) => readonly Coding[]): void {
    const codeId = this.#reading.codeOf(coding.codeId);
    if (codeId === undefined) return;
    this.#list = changed(this.#list, coding);
    this.#mentions.delete(codeId);
    this.#byCode?.set(codeId, changed(this.ofCode(codeId), coding));
  }

  #with = (list: readonly Coding[], coding: Coding): readonly Coding[] => {
    let low = 0;
    let high = list.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#compare(list[middle]!, coding) <= 0) low = middle + 1;
      else high = middle;
    }
    return list.toSpliced(low, 0, coding);
  };

  #compare = (one: Coding, other: Coding): number => {
    const a = this.#reading.extentOf(one);
    const b = this.#reading.extentOf(other);
    return a.start - b.start || b.end - a.end || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);
  };
}

function grouped(list: readonly Coding[], codeOf: CodingReading["codeOf"]): Map<CodeId, readonly Coding[]> {
  const groups = new Map<CodeId, Coding[]>();
  for (const coding of list) {
    const codeId = codeOf(coding.codeId);
    if (codeId === undefined) continue;
    const group = groups.get(codeId);
    if (group === undefined) groups.set(codeId, [coding]);
    else group.push(coding);
  }
  return groups;
}

function without(list: readonly Coding[], coding: Coding): readonly Coding[] {
  const at = list.indexOf(coding);
  return at === -1 ? list : list.toSpliced(at, 1);
}

/**
 * Mentions by coder: maximal runs of one coder's overlapping codings. Codings without words are passed over.
 *
 * @param codings of one code in one source, by start
 */
export function mentionsIn(codings: readonly Coding[], extentOf: CodingReading["extentOf"]): Mentions {
  const counts = new Map<CoderId, number>();
  const ends = new Map<CoderId, number>();
  for (const coding of codings) {
    const { coderId } = coding;
    const { start, end } = extentOf(coding);
    if (start === end) continue; // unplaced: all its words were corrected away
    const runEnd = ends.get(coderId) ?? -1;
    if (start >= runEnd) counts.set(coderId, (counts.get(coderId) ?? 0) + 1);
    ends.set(coderId, Math.max(runEnd, end));
  }
  return counts;
}
