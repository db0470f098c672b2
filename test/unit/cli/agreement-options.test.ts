import { assert } from "chai";
import { describe, it } from "node:test";
import { run } from "#cli/agreement";
import { written } from "./samtale.ts";

const table = "a,b\n1,1\n1,2\n2,2\n";

const samtale = (files: Parameters<typeof written>[1], ...argv: readonly string[]) =>
  written(run, files, ...argv);

/** The sentence that refuses the options. */
async function refused(file: string, ...argv: readonly string[]): Promise<string> {
  const { status, out, err } = await samtale({ file }, "file", ...argv);
  assert.deepEqual([status, out], [1, ""]);
  return err;
}

describe("samtale agreement, its options", () => {
  it("are told by --help", async () => {
    for (const flag of ["--help", "-h"]) {
      const { status, out, err } = await samtale({}, flag);
      assert.deepEqual([status, err], [0, ""]);
      for (const option of [
        "--json",
        "--level",
        "--categories",
        "--unit",
        "--rule",
        "--without-roles",
        "--seed",
      ])
        assert.include(out, option);
    }
  });

  it("are refused with a sentence where there is no such option, or it has a value too many or too few", async () => {
    for (const [argv, sentence] of [
      [["--odd"], 'there is no option "--odd"'],
      [["-x"], 'there is no option "-x"'],
      [["--json=yes"], 'the option "--json" takes no value'],
      [["--level"], 'the option "--level" needs a value after it'],
      [["--level", "odd"], '"odd" is nothing that --level can be'],
      [["--weights", "linear,odd"], '"odd" is nothing that --weights can be'],
      [["--seed", "1.5"], '"1.5" is no seed'],
      [["--seed=-1"], '"-1" is no seed'],
      [["--seed", "4294967296"], "is no seed"],
      [["--unit", "turn"], 'the option "--unit" is for projects (.samtale), which this is not'],
      [["--roll-up"], 'the option "--roll-up" is for projects'],
      [["other"], "takes one file, not 2"],
    ] as const)
      assert.include(await refused(table, ...argv), sentence);
    assert.include(await refused("[]", "--level", "nominal"), 'the option "--level" is for tables (csv)');
  });

  it("name a file that is there", async () => {
    assert.deepEqual(await samtale({}, "none.csv"), {
      status: 1,
      out: "",
      err: 'samtale agreement: there is no file "none.csv".\n',
    });
    assert.include((await samtale({})).err, "name a file");
  });
});
