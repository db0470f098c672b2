import { assert } from "chai";
import { describe, it } from "node:test";
import { run } from "#cli/agreement";
import { written } from "./samtale.ts";

interface Output {
  readonly cases: readonly {
    readonly id: string;
    readonly values: Readonly<Record<string, number | null>>;
    readonly reasons: Readonly<Record<string, string>>;
  }[];
}

/** Krippendorff (2011), section C, as a table: rows units, columns coders. */
const table = `A,B,C,D
1,1,,1
2,2,3,2
3,3,3,3
3,3,3,3
2,2,2,2
1,2,3,4
4,4,4,4
1,1,2,1
2,2,2,2
,5,5,5
,,1,1
,3,,
`;

const samtale = (files: Parameters<typeof written>[1], ...argv: readonly string[]) =>
  written(run, files, ...argv);

/** The one case that is printed for a file. */
async function caseOf(file: string | Uint8Array, ...argv: readonly string[]) {
  const { status, out, err } = await samtale({ file }, "file", "--json", ...argv);
  assert.deepEqual([status, err], [0, ""]);
  const { cases } = JSON.parse(out) as Output;
  assert.lengthOf(cases, 1);
  return cases[0]!;
}

/** The sentence that refuses a file. */
async function refused(file: string | Uint8Array, ...argv: readonly string[]): Promise<string> {
  const { status, out, err } = await samtale({ file }, "file", ...argv);
  assert.deepEqual([status, out], [1, ""]);
  assert.match(err, /^samtale agreement: .*\.\n$/s);
  return err.slice("samtale agreement: ".length, -2);
}

const json = (value: unknown): string => JSON.stringify(value);

describe("samtale agreement, a table", () => {
  it("gives Krippendorff's alpha of his four coders at every level", async () => {
    for (const [level, value] of [
      ["nominal", 0.743421052632],
      ["ordinal", 0.815387740955],
      ["interval", 0.849107142857],
      ["ratio", 0.797402597403],
    ] as const) {
      const { id, values } = await caseOf(table, "--level", level);
      assert.equal(id, "file");
      assert.closeTo(values[`krippendorff_alpha_${level}`]!, value, 1e-3, level);
    }
    const { values } = await caseOf(table);
    assert.closeTo(values["krippendorff_alpha_nominal"]!, 0.743421052632, 1e-12);
  });

  it("gives irrCAC's coefficients, standard errors and intervals of the same table", async () => {
    const { values } = await caseOf(table, "--categories", "1,2,3,4,5");
    assert.closeTo(values["gwet_ac1"]!, 0.775441, 5e-6);
    assert.closeTo(values["gwet_ac1.se"]!, 0.142951, 5e-6);
    assert.closeTo(values["fleiss_kappa"]!, 0.761169, 5e-6);
    assert.closeTo(values["fleiss_kappa.se"]!, 0.15302, 5e-6);
    assert.closeTo(values["brennan_prediger"]!, 0.772727, 5e-6);
  });

  it("reads semicolons with decimal commas, tabs, marks of order, names of units and other line ends", async () => {
    const plain = await caseOf("a,b\n1.5,1.5\n2,2.5\n,1\n4,4\n", "--level", "interval");
    for (const [other, ...argv] of [
      ["a;b\r\n1,5;1,5\r\n2;2,5\r\n;1\r\n4;4\r\n"],
      ["\ufeffa\tb\n1.5\t1.5\n2\t2.5\n\t1\n4\t4\n\n"],
      [',a,b\n"u, 1",1.5,1.5\nu2,2,2.5\nu3,,1\nu4,4,4\n'],
      ["a,unit,b\n1.5,x,1.5\n2,y,2.5\n,z,1\n4,w,4\n", "--unit-column", "unit"],
      ["a,b\n1.5,1.5\n2,2.5\nNA,1\n4,4\n", "--missing", "NA"],
      ["a|b\n1.5|1.5\n2|2.5\n |1\n4|4"],
    ] as const)
      assert.deepEqual((await caseOf(other, "--level", "interval", ...argv)).values, plain.values, other);
  });

  it("keeps names of categories to the letter", async () => {
    const { values } = await caseOf("x,y\nA,a\n A,A\na,a\n01,1\n1,1\n");
    for (const name of ["A", " A", "a", "01", "1"]) assert.property(values, `fleiss_kappa_category[${name}]`);
  });

  it("takes categories declared and not used, and orders texts by them", async () => {
    const words = "x,y\nlow,low\nlow,high\nmid,mid\nhigh,mid\n";
    const { values } = await caseOf(words, "--level", "ordinal", "--categories", "low, mid ,high,top");
    const digits = "x,y\n1,1\n1,3\n2,2\n3,2\n";
    const numbers = await caseOf(digits, "--level", "ordinal", "--categories", "1,2,3,4");
    assert.equal(values["krippendorff_alpha_ordinal"], numbers.values["krippendorff_alpha_ordinal"]);
    assert.equal(values["gwet_ac1"], numbers.values["gwet_ac1"]);
    assert.include(
      await refused(words, "--level", "ordinal"),
      'row 2, column "x" is no number; --categories',
    );
  });

  it("computes the weighted coefficients asked for", async () => {
    const { values } = await caseOf(table, "--weights", "quadratic,linear");
    assert.property(values, "gwet_ac2_quadratic");
    assert.property(values, "fleiss_kappa_linear");
  });

  it("gives the same intervals for the same seed, and others for another", async () => {
    const [one, again, other] = [
      await caseOf(table),
      await caseOf(table),
      await caseOf(table, "--seed", "7"),
    ];
    assert.deepEqual(one, again);
    assert.notEqual(
      one.values["krippendorff_alpha_nominal.boot_units_lower"],
      other.values["krippendorff_alpha_nominal.boot_units_lower"],
    );
  });

  it("says why a figure is null, never 0, 1 or NaN", async () => {
    const { values, reasons } = await caseOf("a,b\n1,1\n1,1\n");
    assert.isNull(values["krippendorff_alpha_nominal"]);
    assert.equal(reasons["krippendorff_alpha_nominal"], "one-category");
    const alone = await caseOf("a\n1\n2\n");
    assert.equal(alone.reasons["krippendorff_alpha_nominal"], "one-coder");
  });

  it("is written for people with aligned columns, intervals, how they were found, and reasons", async () => {
    const { out } = await samtale({ file: table }, "file");
    const lines = out.split("\n");
    assert.equal(lines[0], "file: 4 coders, 12 units, nominal");
    const row = lines.find((line) => line.startsWith("  krippendorff_alpha_nominal"))!;
    assert.match(row, / 0\.7434 {2}0\.1456 {2}0\.4191 to 1\.0000 t +11 \(1 left out\)$/);
    assert.equal(lines[1]!.indexOf("se") + 2, row.indexOf("0.1456") + 6);
    assert.include(out, "t: 95 %, Student's t, cut at 1");
    assert.include(out, "xoshiro128**, seed 1");
    const degenerate = await samtale({ file: "a,b\n1,1\n" }, "file");
    assert.match(degenerate.out, /krippendorff_alpha_nominal +– not defined: only one category was used/);
  });

  it("is refused with the row and the column where it is not as it should be", async () => {
    assert.equal(await refused(""), "file: is empty");
    assert.equal(await refused(" \n,\n"), "file: has no header with the coders' names");
    assert.equal(await refused("a,b\n1,2,3\n"), "file: row 2 has 3 cells where the header has 2");
    assert.equal(
      await refused("a,b\n1,2\n1,x\n", "--level", "interval"),
      'file: row 3, column "b" is no number, as --level interval asks for',
    );
    assert.equal(
      await refused("a,b\n1,2\n1,3\n", "--categories", "1,2"),
      'file: row 3, column "b" is not among the categories declared',
    );
    assert.equal(await refused("a,b\n1,2\n", "--categories", "1,2,1"), "file: --categories names one twice");
    assert.equal(await refused("a,b\n1,2\n", "--unit-column", "u"), 'file: has no column "u"');
    assert.equal(await refused('a,b\n"1,2\n'), "file: row 2: a quotation mark is not in its place");
    assert.equal(await refused(Uint8Array.of(1, 0, 2, 0, 0, 3)), "file: is neither text nor a project");
    assert.include(
      await refused("a,b\n-1,2\n", "--level", "ordinal", "--weights", "ratio"),
      'file: case "file": Ratio weights need scores of 0 and above',
    );
  });
});

describe("samtale agreement, cases as JSON", () => {
  const sets = { id: "sets", level: "multi-label", units: [[["a", "b"], [], null], [["a"], ["b"], []]] }; // prettier-ignore
  const segments = {
    id: "segments",
    level: "unitizing",
    length: 20,
    segments: [
      { coder: "x", start: 0, end: 5, code: "c" },
      { coder: "y", start: 2, end: 5, code: "c" },
    ],
  };
  const ratings = { id: "ratings", level: "nominal", units: [["a", null, "b"], ["a", "b", "b"]] }; // prettier-ignore

  it("are one case, a list of cases, or an object with cases", async () => {
    for (const file of [
      json(ratings),
      json([ratings]),
      json({ cases: [ratings] }),
      `\ufeff ${json(ratings)}`,
    ])
      assert.equal((await caseOf(file)).id, "ratings");
    const { out } = await samtale({ file: json([ratings, sets, segments]) }, "file", "--json");
    assert.deepEqual(
      (JSON.parse(out) as Output).cases.map(({ id }) => id),
      ["ratings", "sets", "segments"],
    );
  });

  it("find out by themselves what is left out: codes, coders, and whether segments overlap", async () => {
    assert.property((await caseOf(json(sets))).values, "krippendorff_alpha[b]");
    assert.property((await caseOf(json(segments))).values, "u_alpha");
    const { coder, ...rest } = segments.segments[0]!;
    const overlapping = {
      ...segments,
      segments: [...segments.segments, { ...rest, coder, start: 3, code: "d" }],
    };
    const { values } = await caseOf(json(overlapping));
    assert.notProperty(values, "u_alpha");
    assert.property(values, "char.krippendorff_alpha[d]");
  });

  it("are written for people case by case", async () => {
    const { out } = await samtale({ file: json([ratings, segments]) }, "file");
    assert.include(out, "ratings: 2 coders, 3 units, nominal\n");
    assert.include(out, "segments: 2 coders, 2 segments\n");
  });

  it("are refused with the case and the place, and never with what stands there", async () => {
    const secret = "what somebody said";
    for (const [value, sentence] of [
      [{ ...ratings, level: "odd" }, '"level" has to be one of'],
      [{ ...ratings, units: 3 }, "units has to be a list"],
      [{ ...ratings, units: [["a"], ["a", "b"]] }, "units, row 2 has 2 cells where the first row has 1"],
      [{ ...ratings, units: [["a", true]] }, "units, row 1, cell 2 has to be a text"],
      [{ ...ratings, level: "interval", units: [[1, secret]] }, "units, row 1, cell 2: interval and ratio"],
      [{ ...ratings, units: [[secret]], categories: ["a"] }, "a cell holds what is not among the categories"],
      [{ ...ratings, categories: ["a", "a"] }, "categories: one is declared twice"],
      [{ ...ratings, distance_matrix: [[0, 1], [2, 0]] }, "Distances"], // prettier-ignore
      [{ ...ratings, distance_matrix: [[0, "x"]] }, "distance_matrix has to be a number"],
      [{ ...sets, units: [["a"]] }, "units, row 1, cell 1 has to be a list"],
      [{ ...segments, length: undefined }, '"length", the length of the text, is missing'],
      [{ ...segments, length: 4 }, "segments, number 1 does not lie inside the text"],
      [{ ...segments, coders: ["x"] }, 'segments, number 2: "y" is not among the coders'],
      [{ ...segments, coders: ["x", "y", "x"] }, "coders: one is named twice"],
      [{ ...segments, kind: "odd" }, '"kind" has to be'],
      [
        { ...segments, segments: [{ ...segments.segments[0], end: 0 }] },
        "segments, number 1 ends where it starts",
      ],
      [
        { ...segments, segments: [{ ...segments.segments[0], end: 2.5 }] },
        "positions have to be whole numbers",
      ],
      [{ ...segments, segments: [{ coder: "x" }] }, "segments, number 1, start has to be a number"],
      [{ ...segments, segments: [segments.segments[0], segments.segments[0]], kind: "partition" }, "overlap"],
      [{ ...segments, turns: [[0, 5], [4, 9]] }, "turns, number 2 is out of order"], // prettier-ignore
      [{ ...segments, turns: [[0, 5, 6]] }, "turns, number 1 has to be a start and an end"],
    ] as const) {
      const message = await refused(json({ cases: [value] }));
      assert.include(message, `file: case "${value.id}": `);
      assert.include(message, sentence);
      assert.notInclude(message, secret);
    }
    assert.equal(await refused('{"cases":\n[1,\n'), "file: is not valid JSON");
    assert.equal(await refused('{"cases":\n[1}'), "file: is not valid JSON (line 2)");
    assert.equal(await refused('{"cases": 3}'), "file: cases has to be a list");
    assert.equal(await refused("[3]"), "file: case 1 has to be an object");
  });
});
