import type { SourceId } from "#domain/model/ids";
import type { Coding, Correction, TurnEdit } from "#domain/model/records";
import type { TextRange } from "#domain/model/text-range";
import { Turns } from "#domain/model/turns";
import type { Records } from "#domain/query/records";
import { SourceCorrections } from "#domain/query/source-corrections";
import type { TurnKey } from "#domain/text/edited-turns";
import type { Inverse } from "#domain/text/revisions";

const noCorrections: readonly Correction[] = [];
const noEdits: readonly TurnEdit[] = [];

/**
 * Where things are in the newest text of sources, and which turns it has. Sources that were neither corrected nor edited are
 * answered at once; of the others, what was read stays until they change.
 */
export class CorrectionIndex {
  readonly #corrections: Map<SourceId, readonly Correction[]>;
  readonly #turnEdits: Map<SourceId, readonly TurnEdit[]>;
  readonly #lengthOf: (sourceId: SourceId) => number;
  readonly #read = new Map<SourceId, SourceCorrections>();

  /** @param lengthOf imported text in UTF-16 code units */
  constructor(records: CorrectionRecords, lengthOf: (sourceId: SourceId) => number) {
    this.#lengthOf = lengthOf;
    this.#corrections = bySource(records.corrections.values(), byRevision);
    this.#turnEdits = bySource(records.turnEdits.values());
  }

  /** Takes over what was corrected or edited in some sources. */
  update(sources: ReadonlySet<SourceId>, records: CorrectionRecords): void {
    replaceIn(this.#corrections, sources, records.corrections.values(), byRevision);
    replaceIn(this.#turnEdits, sources, records.turnEdits.values());
    for (const sourceId of sources) {
      const read = this.#read.get(sourceId);
      if (read === undefined) continue;
      this.#read.set(sourceId, read.after(this.of(sourceId), this.turnEditsOf(sourceId)));
    }
  }

  /** By revision. */
  of(sourceId: SourceId): readonly Correction[] {
    return this.#corrections.get(sourceId) ?? noCorrections;
  }

  turnEditsOf(sourceId: SourceId): readonly TurnEdit[] {
    return this.#turnEdits.get(sourceId) ?? noEdits;
  }

  /** Length of the newest text in UTF-16 code units. */
  lengthOf(sourceId: SourceId): number {
    return this.of(sourceId).reduce(
      (length, { inserted, deleted }) => length + inserted.length - deleted.length,
      this.#lengthOf(sourceId),
    );
  }

  /** The newest revision of a source's text; 0 where nothing was corrected. */
  latestOf(sourceId: SourceId): number {
    return this.of(sourceId).length;
  }

  /** Where a range of an older revision is in the newest text; empty where its words were all taken out. */
  place(sourceId: SourceId, range: TextRange, revision: number): TextRange {
    return this.#in(sourceId)?.place(range, revision) ?? range;
  }

  /** Where the words of a source's codings are in the newest text; remembered for each record. */
  extentsIn(sourceId: SourceId): (coding: Coding) => TextRange {
    return this.#in(sourceId)?.extentOf ?? asMade;
  }

  /** The turns in the newest text. @param imported in revision 0 */
  turnsOf(sourceId: SourceId, imported: Turns): Turns {
    return this.#in(sourceId)?.turnsOf(imported).turns ?? imported;
  }

  /** What the turn at a position of {@link turnsOf} is known by. */
  turnKeyOf(sourceId: SourceId, imported: Turns, index: number): TurnKey {
    return this.#in(sourceId)?.turnsOf(imported).keys?.[index] ?? index;
  }

  /** Ranges of the imported text that are in order and apart, such as cues, where they are in the newest. */
  placeAll<T extends TextRange>(sourceId: SourceId, ranges: readonly T[]): readonly T[] {
    return this.#in(sourceId)?.placeAll(ranges) ?? ranges;
  }

  /** As {@link Revisions.inversesOf}. */
  inversesOf(sourceId: SourceId, revisions: readonly number[]): readonly Inverse[] | undefined {
    return this.#in(sourceId)?.revisions.inversesOf(revisions);
  }

  /** The correction that took the last words of a coding out; undefined where it has words. */
  removerOf(coding: Coding): Correction | undefined {
    return this.#in(coding.sourceId)?.removerOf(coding);
  }

  #in(sourceId: SourceId): SourceCorrections | undefined {
    const read = this.#read.get(sourceId);
    if (read !== undefined) return read;
    const [corrections, edits] = [this.of(sourceId), this.turnEditsOf(sourceId)];
    if (corrections.length === 0 && edits.length === 0) return undefined;
    const made = new SourceCorrections(this.#lengthOf(sourceId), corrections, edits);
    this.#read.set(sourceId, made);
    return made;
  }
}

type CorrectionRecords = Pick<Records, "corrections" | "turnEdits">;

const asMade = (coding: Coding): TextRange => coding;

const byRevision = (a: Correction, b: Correction): number => a.revision - b.revision;

function bySource<R extends Correction | TurnEdit>(
  records: Iterable<R>,
  order?: (a: R, b: R) => number,
): Map<SourceId, readonly R[]> {
  const groups = new Map<SourceId, R[]>();
  for (const record of records) {
    const group = groups.get(record.sourceId);
    if (group === undefined) groups.set(record.sourceId, [record]);
    else group.push(record);
  }
  if (order !== undefined) for (const group of groups.values()) group.sort(order);
  return groups;
}

/** Reads the records of some sources anew; lists that stay the same are not replaced. */
function replaceIn<R extends Correction | TurnEdit>(
  groups: Map<SourceId, readonly R[]>,
  sources: ReadonlySet<SourceId>,
  records: Iterable<R>,
  order?: (a: R, b: R) => number,
): void {
  const fresh = bySource(
    [...records].filter(({ sourceId }) => sources.has(sourceId)),
    order,
  );
  for (const sourceId of sources) {
    const now = fresh.get(sourceId);
    const was = groups.get(sourceId);
    if (now === undefined) groups.delete(sourceId);
    else if (now.length !== was?.length || now.some((record, at) => record !== was[at]))
      groups.set(sourceId, now);
  }
}
