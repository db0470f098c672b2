import { html } from "lit";
import { repeat } from "lit/directives/repeat.js";

/** Rows of a tree that the browser draws, or passes over, together. */
export interface RowSection<Row> {
  readonly key: string;
  readonly rows: readonly Row[];
}

/** What the sections need to know of a row. */
export interface SectionRow {
  /** 0 at the top. */
  readonly depth: number;
  /** Whether what is below is shown; undefined where there is nothing. */
  readonly expanded?: boolean | undefined;
}

/** No more rows than this are in a section. */
const most = 40;

/**
 * A tree's rows in sections: each line at the top with what is below it, folded or not, and lines without anything below together; cut
 * where they are many. Passing over what is not seen (`content-visibility`) costs a little by the section with every frame: by the row it would
 * take longer than it saves.
 *
 * @param keyOf a row's name; a section keeps its own while its lines come and go
 */
export function rowSections<Row extends SectionRow>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): readonly RowSection<Row>[] {
  const sections: { key: string; rows: Row[] }[] = [];
  let name = "";
  let runs = 0;
  let cuts = 0;
  let wasBranch = false;
  for (const [at, row] of rows.entries()) {
    const isBranch = row.expanded !== undefined || (rows[at + 1]?.depth ?? 0) > 0;
    const begins = at === 0 || (row.depth === 0 && (isBranch || wasBranch || rows[at - 1]!.depth > 0));
    wasBranch = isBranch;
    if (begins) {
      name = isBranch ? keyOf(row) : `run ${runs++}`;
      cuts = 0;
    }
    if (begins || sections.at(-1)!.rows.length === most)
      sections.push({ key: `${name} ${cuts++}`, rows: [row] });
    else sections.at(-1)!.rows.push(row);
  }
  return sections;
}

/** The rows of a tree in sections (see {@link rowSections}), with `treeStyles`. @param line draws one */
export const treeSections = <Row extends SectionRow>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  line: (row: Row) => unknown,
) =>
  repeat(
    rowSections(rows, keyOf),
    ({ key }) => key,
    (section) =>
      html`<div role="presentation" class="section" data-rows=${section.rows.length}>
        ${repeat(section.rows, keyOf, line)}
      </div>`,
  );

/** After drawing: tells each section, which says it in `data-rows`, the room its rows take while they are passed over. */
export function sizeSections(tree: HTMLElement): void {
  for (const section of tree.children) {
    if (!(section instanceof HTMLElement)) continue;
    const { rows } = section.dataset;
    if (rows !== undefined && section.style.getPropertyValue("--_rows") !== rows)
      section.style.setProperty("--_rows", rows);
  }
}
