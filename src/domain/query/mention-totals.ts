import type { CodeId, CoderId, SourceId } from "#domain/model/ids";
import type { Mentions, SourceCodings, CodingReading } from "#domain/query/source-codings";

interface Cell {
  count: number;
  /** Of the run that was counted last, and the source it is in. */
  end: number;
  sourceId: SourceId | undefined;
}

/** Mentions of every code by every coder over many sources: counted in one sweep, then kept up code by code. */
export class MentionTotals {
  readonly #cells = new Map<CodeId, Map<CoderId, Cell>>();

  /** Counts a source. */
  add(sourceId: SourceId, { list }: SourceCodings, { codeOf, extentOf }: CodingReading): void {
    for (const coding of list) {
      const { start, end } = extentOf(coding);
      if (start === end) continue; // unplaced, as in SourceCodings
      const cell = this.#cell(codeOf(coding.codeId)!, coding.coderId);
      if (cell.sourceId !== sourceId) {
        cell.sourceId = sourceId;
        cell.end = -1;
      }
      if (start >= cell.end) cell.count++;
      cell.end = Math.max(cell.end, end);
    }
  }

  /** Puts the mentions of a code in one source in place of what they were before. */
  replace(codeId: CodeId, before: Mentions, after: Mentions): void {
    for (const [coderId, count] of before) this.#cell(codeId, coderId).count -= count;
    for (const [coderId, count] of after) this.#cell(codeId, coderId).count += count;
  }

  /** @param coderIds whose mentions; all where undefined */
  of(codeId: CodeId, coderIds?: ReadonlySet<CoderId>): number {
    let total = 0;
    for (const [coderId, { count }] of this.#cells.get(codeId) ?? [])
      if (coderIds?.has(coderId) ?? true) total += count;
    return total;
  }

  #cell(codeId: CodeId, coderId: CoderId): Cell {
    let cells = this.#cells.get(codeId);
    if (cells === undefined) this.#cells.set(codeId, (cells = new Map<CoderId, Cell>()));
    let cell = cells.get(coderId);
    if (cell === undefined) cells.set(coderId, (cell = { count: 0, end: -1, sourceId: undefined }));
    return cell;
  }
}
