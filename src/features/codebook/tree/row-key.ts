import type { BookRow } from "#domain/codebook/book-rows";
import type { CodeId } from "#domain/model/ids";

/** Stands for the heading of the retired codes where a line is named by its code. */
export const retiredHeading = "retired" as CodeId;

/** What a line is known by. */
export const keyOf = (row: BookRow): CodeId => (row.kind === "code" ? row.node.code.id : retiredHeading);

/** The codes of the lines, in order. */
export const codesOf = (rows: readonly BookRow[]): readonly CodeId[] =>
  rows.flatMap((row) => (row.kind === "code" ? [row.node.code.id] : []));
