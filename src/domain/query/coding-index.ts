import type { CodeId, CoderId, CodingId, SourceId } from "#domain/model/ids";
import type { Coding } from "#domain/model/records";
import { MentionTotals } from "#domain/query/mention-totals";
import type { RecountedCode } from "#domain/query/recounted-codes";
import {
  SourceCodings,
  type CodingReading,
  type CountedCodes,
  type Mentions,
} from "#domain/query/source-codings";

/** What the index must know of the records around the codings. */
export interface CodingIndexReading extends Pick<CodingReading, "codeOf"> {
  /** Where the words of a source's codings are now. */
  extentsIn(sourceId: SourceId): CodingReading["extentOf"];
  /** Removed sources keep their codings, which count nowhere. */
  isListed(sourceId: SourceId): boolean;
  /** Listed sources, in order. */
  listedSources(): Iterable<SourceId>;
}

const none: readonly Coding[] = [];

/**
 * Every coding of a project, by source and by the code it counts for, with mentions kept up as codings come and go.
 * 100,000 codings are sorted once; after that a change costs what its source holds of its code.
 */
export class CodingIndex {
  readonly #codings = new Map<CodingId, Coding>();
  /** In no order, removed ones too. */
  readonly #bySource = new Map<SourceId, Coding[]>();
  readonly #read = new Map<SourceId, SourceCodings>();
  /** Over listed sources; undefined until somebody asks. */
  #totals: MentionTotals | undefined;
  readonly #reading: CodingIndexReading;

  constructor(codings: Iterable<Coding>, reading: CodingIndexReading) {
    this.#reading = reading;
    for (const coding of codings) this.#keep(undefined, coding);
  }

  /** The coding's record, removed or not. */
  get(id: CodingId): Coding | undefined {
    return this.#codings.get(id);
  }

  /** Every coding that was ever made and not taken back, removed or not, in no order. */
  all(): Iterable<Coding> {
    return this.#codings.values();
  }

  inSource(sourceId: SourceId): SourceCodings {
    let read = this.#read.get(sourceId);
    if (read === undefined) {
      const live = (this.#bySource.get(sourceId) ?? none).filter((coding) => coding.removed !== true);
      read = new SourceCodings(live, this.#readingOf(sourceId));
      this.#read.set(sourceId, read);
    }
    return read;
  }

  /** Codings of a code in listed sources, by source, then place. */
  ofCode(codeId: CodeId): readonly Coding[] {
    return [...this.#reading.listedSources()].flatMap((sourceId) => this.inSource(sourceId).ofCode(codeId));
  }

  /** Mentions of a code over listed sources. @param coderIds whose; everybody's where undefined */
  mentions(codeId: CodeId, coderIds?: ReadonlySet<CoderId>): number {
    return (this.#totals ??= this.#count()).of(codeId, coderIds);
  }

  /** Puts a coding's new record in place of the old; either may be absent. */
  replace(before: Coding | undefined, after: Coding | undefined): void {
    const { id, sourceId } = (after ?? before)!;
    const totals = this.#reading.isListed(sourceId) ? this.#totals : undefined;
    const read = totals === undefined ? this.#read.get(sourceId) : this.inSource(sourceId);
    const codes = new Set<CodeId>();
    for (const record of [before, after]) {
      const codeId = record === undefined ? undefined : this.#reading.codeOf(record.codeId);
      if (codeId !== undefined) codes.add(codeId);
    }
    const mentions = new Map<CodeId, Mentions>();
    if (totals !== undefined) for (const codeId of codes) mentions.set(codeId, read!.mentionsOf(codeId));
    if (before !== undefined && before.removed !== true) read?.remove(before);
    if (after !== undefined && after.removed !== true) read?.add(after);
    for (const [codeId, was] of mentions) totals!.replace(codeId, was, read!.mentionsOf(codeId));
    if (after !== undefined) this.#keep(before, after);
    else {
      const ofSource = this.#bySource.get(sourceId)!;
      ofSource.splice(ofSource.indexOf(before!), 1);
      this.#codings.delete(id);
    }
  }

  /** Reads a source's codings anew: its corrections changed. */
  reread(sourceId: SourceId): void {
    this.#read.delete(sourceId);
    this.#totals = undefined;
  }

  /** Counts anew: sources were listed or removed. */
  recount(): void {
    this.#totals = undefined;
  }

  /**
   * Takes over what codings count for after codes were merged, deleted or brought back. Where codes stood before and after, only
   * those concerned are counted anew: lists stay as they are.
   *
   * @param codes those that codings were made with, and what they counted for
   * @param all every code there is
   */
  recode(codes: ReadonlyMap<CodeId, RecountedCode>, all: Iterable<CodeId>): void {
    if (codes.size === 0) return;
    if ([...codes.values()].some(({ before, after }) => before === undefined || after === undefined))
      for (const { codeId, sourceId } of this.#codings.values()) {
        const counted = codes.get(codeId);
        if (counted === undefined || (counted.before !== undefined && counted.after !== undefined)) continue;
        this.#read.delete(sourceId); // codings come into its lists or leave them
        this.#totals = undefined;
      }
    const counted = this.#concerned(codes, all);
    for (const [sourceId, read] of this.#read) {
      const was = read.recode(counted);
      const totals = this.#reading.isListed(sourceId) ? this.#totals : undefined;
      if (totals === undefined) continue;
      for (const [codeId, mentions] of was) totals.replace(codeId, mentions, read.mentionsOf(codeId));
    }
  }

  /** Codes that counted for one that gained or lost codings, and those that do now; each with that one. */
  #concerned(codes: ReadonlyMap<CodeId, RecountedCode>, all: Iterable<CodeId>): CountedCodes {
    const targets = new Set([...codes.values()].flatMap(({ before, after }) => [before, after]));
    const before = new Map<CodeId, CodeId>();
    const after = new Map<CodeId, CodeId>();
    for (const codeId of all) {
      const now = this.#reading.codeOf(codeId);
      const counted = codes.get(codeId);
      const was = counted === undefined ? now : counted.before;
      if (was !== undefined && targets.has(was)) before.set(codeId, was);
      if (now !== undefined && targets.has(now)) after.set(codeId, now);
    }
    return { before, after };
  }

  #readingOf(sourceId: SourceId): CodingReading {
    return { codeOf: this.#reading.codeOf, extentOf: this.#reading.extentsIn(sourceId) };
  }

  #count(): MentionTotals {
    const totals = new MentionTotals();
    for (const sourceId of this.#reading.listedSources())
      totals.add(sourceId, this.inSource(sourceId), this.#readingOf(sourceId));
    return totals;
  }

  #keep(before: Coding | undefined, after: Coding): void {
    this.#codings.set(after.id, after);
    const ofSource = this.#bySource.get(after.sourceId);
    if (ofSource === undefined) this.#bySource.set(after.sourceId, [after]);
    else if (before === undefined) ofSource.push(after);
    else ofSource[ofSource.indexOf(before)] = after;
  }
}
