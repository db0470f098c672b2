import type { Coding, Correction, TurnEdit } from "#domain/model/records";
import type { TextRange } from "#domain/model/text-range";
import { Turns } from "#domain/model/turns";
import { mapRange, mapTurns, type Edit } from "#domain/text/edit";
import { editedTurns, type EditedTurns } from "#domain/text/edited-turns";
import { revisionsOf, type RevisionEdit, type Revisions } from "#domain/text/revisions";

/** The corrections and turn edits of one source, and what was worked out from them. Changed sources get a new one. */
export class SourceCorrections {
  readonly revisions: Revisions;
  readonly #length: number;
  readonly #corrections: readonly Correction[];
  readonly #turnEdits: readonly TurnEdit[];
  readonly #extents: WeakMap<Coding, TextRange>;
  readonly #before: Before | undefined;
  readonly #edits = new Map<number, readonly RevisionEdit[]>();
  #turns: EditedTurns | undefined;

  /**
   * @param length of the imported text
   * @param corrections by revision
   */
  constructor(
    length: number,
    corrections: readonly Correction[],
    turnEdits: readonly TurnEdit[],
    revisions = revisionsOf(length, corrections),
    extents = new WeakMap<Coding, TextRange>(),
    before?: Before,
  ) {
    this.#length = length;
    this.#corrections = corrections;
    this.#turnEdits = turnEdits;
    this.revisions = revisions;
    this.#extents = extents;
    this.#before = before;
  }

  /** The same source later: what is still so is kept, and what follows from the newest corrections alone is not read anew. */
  after(corrections: readonly Correction[], turnEdits: readonly TurnEdit[]): SourceCorrections {
    const { latest } = this.revisions;
    const isAppended = this.#corrections.every((correction, at) => correction === corrections[at]);
    if (!isAppended) return new SourceCorrections(this.#length, corrections, turnEdits);
    const added = corrections.slice(latest);
    if (added.length === 0)
      return new SourceCorrections(
        this.#length,
        corrections,
        turnEdits,
        this.revisions,
        this.#extents,
        this.#before,
      );
    const revisions = this.revisions.with(added);
    const before: Before | undefined = added.some(({ inverts }) => inverts !== undefined)
      ? undefined
      : { extents: this.#extents, edits: revisions.editsBetween(latest, revisions.latest) };
    return new SourceCorrections(this.#length, corrections, turnEdits, revisions, undefined, before);
  }

  extentOf = (coding: Coding): TextRange => {
    let extent = this.#extents.get(coding);
    if (extent === undefined) {
      const was = this.#before?.extents.get(coding);
      extent = was === undefined ? this.place(coding, coding.revision) : mapRange(was, this.#before!.edits);
      this.#extents.set(coding, extent);
    }
    return extent;
  };

  place(range: TextRange, revision: number): TextRange {
    return revision === this.revisions.latest ? range : mapRange(range, this.#editsFrom(revision));
  }

  placeAll<T extends TextRange>(ranges: readonly T[]): readonly T[] {
    return mapTurns(ranges, this.#editsFrom(0));
  }

  /** The turns in the newest text. @param imported in revision 0; always the same */
  turnsOf = (imported: Turns): EditedTurns =>
    (this.#turns ??= editedTurns(
      this.#corrections.length === 0 ? imported : Turns.of(this.placeAll([...imported])),
      this.#turnEdits,
      this.#boundaryOf,
    ));

  /** The correction that took the last words of a coding out; undefined where it has words. */
  removerOf(coding: Coding): Correction | undefined {
    let extent: TextRange = coding;
    let remover: number | undefined;
    for (const edit of this.#editsFrom(coding.revision)) {
      const next = mapRange(extent, [edit]);
      if (extent.start < extent.end && !next.placed) remover = edit.revision;
      extent = next;
    }
    return remover === undefined ? undefined : this.#corrections[remover - 1];
  }

  #boundaryOf = ({ start = 0, end = start, revision = 0 }: TurnEdit): TextRange => {
    const sides = [
      { start: end, end },
      { start, end: start },
    ];
    const [before, after] = mapTurns(sides, this.#editsFrom(revision));
    return { start: before!.end, end: after!.start };
  };

  /** The edits that lead from a revision to the newest. */
  #editsFrom(revision: number): readonly RevisionEdit[] {
    let edits = this.#edits.get(revision);
    if (edits === undefined) {
      edits = this.revisions.editsBetween(revision, this.revisions.latest);
      this.#edits.set(revision, edits);
    }
    return edits;
  }
}

/** Extents in the text before the newest corrections, where nothing was taken back since. */
interface Before {
  readonly extents: WeakMap<Coding, TextRange>;
  readonly edits: readonly Edit[];
}
