import type { Passage } from "#domain/model/records";
import type { TextRange } from "#domain/model/text-range";
import type { ProjectIndex } from "#domain/query/project-index";
import { mapRange } from "#domain/text/edit";
import { revisionsOf } from "#domain/text/revisions";

/** How a quoted passage stands now. */
export interface QuotationState {
  /**
   * `live`: the words are those that were quoted. `corrected`: they were corrected since. `unplaced`: all of them were corrected away.
   * `gone`: their transcript was taken out.
   */
  readonly kind: "live" | "corrected" | "unplaced" | "gone";
  /** Where the words are in the newest text; empty where there are none. */
  readonly range: TextRange;
  /** Corrections of the words since they were quoted, without those that were taken back. */
  readonly corrections: number;
}

/** How a quotation stands in the newest text of its source. */
export function quotationState(index: ProjectIndex, quotation: Passage): QuotationState {
  const source = index.sources.get(quotation.sourceId);
  const corrections = index.correctionsOf(quotation.sourceId);
  const gone = source === undefined || source.removed === true || quotation.revision > corrections.length;
  if (gone) return { kind: "gone", range: { start: 0, end: 0 }, corrections: 0 };
  let range: TextRange = { start: quotation.start, end: quotation.end };
  let touched = 0;
  for (const edit of revisionsOf(source.length, corrections).editsBetween(
    quotation.revision,
    corrections.length,
  )) {
    if (touches(edit.start, edit.start + edit.deleted, range)) touched++;
    range = mapRange(range, [edit]);
  }
  const kind = range.start >= range.end ? "unplaced" : touched > 0 ? "corrected" : "live";
  return { kind, range: { start: range.start, end: range.end }, corrections: touched };
}

/** Whether an edit changes words inside a range: what is put in at its edges stays outside. */
const touches = (from: number, to: number, { start, end }: TextRange): boolean =>
  from === to ? start < from && from < end : from < end && to > start;
