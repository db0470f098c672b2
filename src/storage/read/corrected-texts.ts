import type { SourceId } from "#domain/model/ids";
import type { Correction } from "#domain/model/records";
import { TextPieces } from "#domain/text/text-pieces";

/** Texts kept: those that are being corrected now. */
const limit = 8;

interface CorrectedText {
  readonly corrections: readonly Correction[];
  readonly text: string;
}

/** Newest texts of sources, so that another correction costs what it changes and not all that came before it. */
export class CorrectedTexts {
  /** Longest unused first. */
  readonly #known = new Map<SourceId, CorrectedText>();

  /**
   * @param original the imported text
   * @param corrections of this source, by revision
   * @throws RangeError where a correction does not fit the text
   */
  textOf(sourceId: SourceId, original: string, corrections: readonly Correction[]): string {
    if (corrections.length === 0) return original;
    const known = this.#known.get(sourceId);
    const before =
      known?.corrections.every((each, at) => each === corrections[at]) === true ? known : undefined;
    const pieces = new TextPieces(before?.text ?? original);
    for (const correction of corrections.slice(before?.corrections.length ?? 0)) pieces.apply(correction);
    const text = corrections.length === before?.corrections.length ? before.text : pieces.text;
    this.#known.delete(sourceId);
    this.#known.set(sourceId, { corrections, text });
    for (const oldest of this.#known.keys()) if (this.#known.size > limit) this.#known.delete(oldest);
    return text;
  }
}
