import { describe, it } from "node:test";
import { assert } from "chai";
import fc from "fast-check";
import { rowSections } from "#ui/tree-sections";

interface Row {
  readonly name: string;
  readonly depth: number;
  readonly expanded?: boolean;
}

const nameOf = ({ name }: Row): string => name;
const rowsOf = (...depths: number[]): Row[] => depths.map((depth, at) => ({ name: `row ${at}`, depth }));
const names = (rows: readonly Row[]) =>
  rowSections(rows, nameOf).map((section) => section.rows.map(nameOf).join(" "));

describe("rowSections", () => {
  it("keeps a line at the top with what is below it, and lines without anything below together", () => {
    assert.deepEqual(names(rowsOf(0, 1, 2, 0, 0, 0, 1, 0)), [
      "row 0 row 1 row 2",
      "row 3 row 4",
      "row 5 row 6",
      "row 7",
    ]);
  });

  it("keeps the name of every other section when a line goes", () => {
    const rows = rowsOf(0, 1, 1, 0, 0, 0, 1, ...new Array<number>(90).fill(1));
    const keys = rowSections(rows, nameOf).map(({ key }) => key);
    assert.equal(keys.length, 5);
    for (const gone of [1, 3, 6])
      assert.deepEqual(
        rowSections(
          rows.filter((_, at) => at !== gone),
          nameOf,
        ).map(({ key }) => key),
        keys,
      );
  });

  it("leaves a line in its section while it is folded and unfolded, so that it keeps the focus", () => {
    const [first, group, child, last] = rowsOf(0, 0, 1, 0) as [Row, Row, Row, Row];
    const keys = (rows: readonly Row[]) => rowSections(rows, nameOf).map(({ key }) => key);
    assert.deepEqual(
      keys([first, { ...group, expanded: false }, last]),
      keys([first, { ...group, expanded: true }, child, last]),
    );
  });

  it("holds every row once and in order, in sections of 40 at most whose names differ", () => {
    const depths = fc.array(fc.nat(3), { maxLength: 300 });
    fc.assert(
      fc.property(depths, (all) => {
        const rows = rowsOf(...all);
        const sections = rowSections(rows, nameOf);
        assert.deepEqual(
          sections.flatMap((section) => section.rows),
          rows,
        );
        assert.isTrue(sections.every((section) => section.rows.length <= 40));
        assert.equal(new Set(sections.map(({ key }) => key)).size, sections.length);
      }),
    );
  });
});
