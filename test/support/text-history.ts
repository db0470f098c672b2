import type { CoderId, CorrectionId, SourceId } from "#domain/model/ids";
import type { Correction } from "#domain/model/records";
import { mapRange, type TextEdit } from "#domain/text/edit";
import { revisionsOf } from "#domain/text/revisions";
import { textAt } from "#domain/text/text-at";

const idOf = (revision: number) => `r${revision}` as CorrectionId;

/** A text and its corrections, growing. */
export class TextHistory {
  readonly original: string;
  readonly corrections: Correction[] = [];

  constructor(original: string) {
    this.original = original;
  }

  get text(): string {
    return textAt(this.original, this.corrections);
  }

  get revisions() {
    return revisionsOf(this.original.length, this.corrections);
  }

  correct(edit: TextEdit, inverts?: number): this {
    const revision = this.corrections.length + 1;
    this.corrections.push({
      id: idOf(revision),
      sourceId: "s" as SourceId,
      coderId: "c" as CoderId,
      revision,
      at: 0,
      ...edit,
      ...(inverts === undefined ? {} : { inverts: idOf(inverts) }),
    });
    return this;
  }

  replace(start: number, end: number, inserted: string): this {
    return this.correct({ start, deleted: this.text.slice(start, end), inserted });
  }

  /** False where the correction can no longer be taken back. */
  undo(revision: number): boolean {
    const inverse = this.revisions.inverseOf(revision);
    if (inverse !== undefined) this.correct(inverse, revision);
    return inverse !== undefined;
  }

  map(start: number, end: number, from = 0, to = this.corrections.length) {
    return mapRange({ start, end }, this.revisions.editsBetween(from, to));
  }

  /** The words of the mapped range, or `null` where it is unplaced. */
  mapped(quote: string, from = 0): string | null {
    const start = textAt(this.original, this.corrections, from).indexOf(quote);
    const range = this.map(start, start + quote.length, from);
    return range.placed ? this.text.slice(range.start, range.end) : null;
  }
}
