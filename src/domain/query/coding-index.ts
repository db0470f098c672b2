import type { CodeId, CoderId, CodingId, SourceId } from "#domain/model/ids";
import type { Coding } from "#domain/model/records";
import { SourceCodings, type CodingReading, type Mentions } from "#domain/query/source-codings";

/** What the index must know of the records around the codings. */
export interface CodingIndexReading extends CodingReading {
  /** Removed sources keep their codings, which count nowhere. */
  isListed(sourceId: SourceId): boolean;
  /** Listed sources, in order. */
  listedSources(): Iterable<SourceId>;
}

/**
 * Every coding of a project, by source and by the code it counts for, with mentions kept up as codings come and go.
 * 100,000 codings are sorted once at opening; after that a change costs what its source holds of its code.
 */
export class CodingIndex {
  readonly #codings = new Map<CodingId, Coding>();
  readonly #bySource = new Map<SourceId, Set<CodingId>>();
  readonly #read = new Map<SourceId, SourceCodings>();
  /** Mentions over listed sources; undefined until somebody asks. */
  #totals: Map<CodeId, Map<CoderId, number>> | undefined;
  readonly #reading: CodingIndexReading;

  constructor(codings: Iterable<Coding>, reading: CodingIndexReading) {
    this.#reading = reading;
    for (const coding of codings) this.#keep(coding);
  }

  /** The coding's record, removed or not. */
  get(id: CodingId): Coding | undefined {
    return this.#codings.get(id);
  }

  /** Every coding that was ever made and not taken back, removed or not, in no order. */
  all(): Iterable<Coding> {
    return this.#codings.values();
  }

  /** As {@link all}, of one source. */
  *allOf(sourceId: SourceId): Iterable<Coding> {
    for (const id of this.#bySource.get(sourceId) ?? []) yield this.#codings.get(id)!;
  }

  inSource(sourceId: SourceId): SourceCodings {
    let read = this.#read.get(sourceId);
    if (read === undefined) {
      read = new SourceCodings(
        [...this.allOf(sourceId)].filter((coding) => coding.removed !== true),
        this.#reading,
      );
      this.#read.set(sourceId, read);
    }
    return read;
  }

  /** Codings of a code in listed sources, by source, then place. */
  ofCode(codeId: CodeId): readonly Coding[] {
    return [...this.#reading.listedSources()].flatMap((sourceId) => this.inSource(sourceId).ofCode(codeId));
  }

  /** Mentions of a code by coder, over listed sources. */
  totalOf(codeId: CodeId): Mentions {
    if (this.#totals === undefined) {
      this.#totals = new Map();
      for (const sourceId of this.#reading.listedSources()) {
        const read = this.inSource(sourceId);
        for (const code of read.codes) this.#count(code, read.mentionsOf(code), 1);
      }
    }
    return this.#totals.get(codeId) ?? new Map<CoderId, number>();
  }

  /** Puts a coding's new record in place of the old; either may be absent. */
  replace(before: Coding | undefined, after: Coding | undefined): void {
    const coding = after ?? before;
    if (coding === undefined) return;
    const read = this.#read.get(coding.sourceId);
    const codes = new Set<CodeId>();
    for (const record of [before, after]) {
      const codeId = record === undefined ? undefined : this.#reading.codeOf(record);
      if (codeId !== undefined) codes.add(codeId);
    }
    const counted = this.#totals !== undefined && this.#reading.isListed(coding.sourceId);
    if (counted && read !== undefined)
      for (const codeId of codes) this.#count(codeId, read.mentionsOf(codeId), -1);
    if (before !== undefined && before.removed !== true) read?.remove(before);
    if (after === undefined) {
      this.#codings.delete(coding.id);
      this.#bySource.get(coding.sourceId)?.delete(coding.id);
    } else this.#keep(after);
    if (after !== undefined && after.removed !== true) read?.add(after);
    if (counted && read !== undefined)
      for (const codeId of codes) this.#count(codeId, read.mentionsOf(codeId), 1);
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

  /** Reads the codings of these codes anew, as they were applied: the codes were merged, deleted or brought back. */
  rereadCodes(codes: ReadonlySet<CodeId>): void {
    if (codes.size === 0) return;
    for (const { codeId, sourceId } of this.#codings.values())
      if (codes.has(codeId)) this.#read.delete(sourceId);
    this.#totals = undefined;
  }

  #keep(coding: Coding): void {
    this.#codings.set(coding.id, coding);
    const ids = this.#bySource.get(coding.sourceId);
    if (ids === undefined) this.#bySource.set(coding.sourceId, new Set([coding.id]));
    else ids.add(coding.id);
  }

  #count(codeId: CodeId, mentions: Mentions, sign: 1 | -1): void {
    const totals = this.#totals!;
    let counts = totals.get(codeId);
    if (counts === undefined) totals.set(codeId, (counts = new Map<CoderId, number>()));
    for (const [coderId, count] of mentions) counts.set(coderId, (counts.get(coderId) ?? 0) + sign * count);
  }
}
