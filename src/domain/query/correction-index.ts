import type { SourceId } from "#domain/model/ids";
import type { Coding, Correction } from "#domain/model/records";
import type { TextRange } from "#domain/model/text-range";
import { Turns } from "#domain/model/turns";
import { mapRange, mapTurns, type Edit } from "#domain/text/edit";
import { revisionsOf, type Revisions } from "#domain/text/revisions";

/** Where things are in the newest text of sources that were corrected. Sources without corrections are answered at once. */
export class CorrectionIndex {
  readonly #corrections = new Map<SourceId, Correction[]>();
  readonly #lengthOf: (sourceId: SourceId) => number;
  readonly #read = new Map<SourceId, SourceCorrections>();

  /** @param lengthOf imported text in UTF-16 code units */
  constructor(corrections: Iterable<Correction>, lengthOf: (sourceId: SourceId) => number) {
    this.#lengthOf = lengthOf;
    for (const correction of corrections) {
      const ofSource = this.#corrections.get(correction.sourceId);
      if (ofSource === undefined) this.#corrections.set(correction.sourceId, [correction]);
      else ofSource.push(correction);
    }
  }

  /** By revision. */
  of(sourceId: SourceId): readonly Correction[] {
    return this.#in(sourceId)?.corrections ?? [];
  }

  /** Length of the newest text in UTF-16 code units. */
  lengthOf(sourceId: SourceId): number {
    const growth = (this.#corrections.get(sourceId) ?? []).map(
      ({ inserted, deleted }) => inserted.length - deleted.length,
    );
    return growth.reduce((length, each) => length + each, this.#lengthOf(sourceId));
  }

  /** The newest revision of a source's text; 0 where nothing was corrected. */
  latestOf(sourceId: SourceId): number {
    return this.#corrections.get(sourceId)?.length ?? 0;
  }

  /** Where a range of an older revision is in the newest text; empty where its words were all taken out. */
  place(sourceId: SourceId, range: TextRange, revision: number): TextRange {
    const read = this.#in(sourceId);
    return read === undefined || revision === read.revisions.latest
      ? range
      : mapRange(range, read.editsFrom(revision));
  }

  /** Where the words of a source's codings are in the newest text; remembered for each record. */
  extentsIn(sourceId: SourceId): (coding: Coding) => TextRange {
    return this.#in(sourceId)?.extentOf ?? asMade;
  }

  /** The turns in the newest text. @param imported in revision 0 */
  turnsOf(sourceId: SourceId, imported: Turns): Turns {
    const read = this.#in(sourceId);
    if (read === undefined) return imported;
    return (read.turns ??= Turns.of(mapTurns([...imported], read.editsFrom(0))));
  }

  #in(sourceId: SourceId): SourceCorrections | undefined {
    const corrections = this.#corrections.get(sourceId);
    if (corrections === undefined) return undefined;
    let read = this.#read.get(sourceId);
    if (read === undefined) {
      read = new SourceCorrections(this.#lengthOf(sourceId), corrections);
      this.#read.set(sourceId, read);
    }
    return read;
  }
}

const asMade = (coding: Coding): TextRange => coding;

/** The corrections of one source, and what was worked out from them. */
class SourceCorrections {
  readonly corrections: readonly Correction[];
  readonly revisions: Revisions;
  readonly #extents = new WeakMap<Coding, TextRange>();
  turns: Turns | undefined;
  readonly #edits = new Map<number, readonly Edit[]>();

  constructor(length: number, corrections: readonly Correction[]) {
    this.corrections = corrections.toSorted((a, b) => a.revision - b.revision);
    this.revisions = revisionsOf(length, this.corrections);
  }

  extentOf = (coding: Coding): TextRange => {
    let extent = this.#extents.get(coding);
    if (extent === undefined) {
      extent = mapRange(coding, this.editsFrom(coding.revision));
      this.#extents.set(coding, extent);
    }
    return extent;
  };

  /** The edits that lead from a revision to the newest. */
  editsFrom(revision: number): readonly Edit[] {
    let edits = this.#edits.get(revision);
    if (edits === undefined) {
      edits = this.revisions.editsBetween(revision, this.revisions.latest);
      this.#edits.set(revision, edits);
    }
    return edits;
  }
}
