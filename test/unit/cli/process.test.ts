import { assert } from "chai";
import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import type { Written } from "./samtale.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const fixtures = fileURLToPath(new URL("../../../../shared/agreement/public.json", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "samtale-"));

/** Runs a program to its end. */
const ran = (command: string, argv: readonly string[], cwd = root): Promise<Written> =>
  new Promise((resolve) => {
    execFile(command, argv, { cwd, maxBuffer: 1e8 }, (error, out, err) =>
      resolve({ status: typeof error?.code === "number" ? error.code : error === null ? 0 : -1, out, err }),
    );
  });

const program = join(folder, "samtale.mjs");

/** The program as it is built, run by itself in a folder where nothing else is. */
const samtale = (...argv: readonly string[]): Promise<Written> => ran(program, argv, folder);

interface Fixture {
  readonly id: string;
  readonly expected: Readonly<Record<string, number | null>>;
  readonly tolerance: number;
  readonly tolerances?: Readonly<Record<string, number>>;
}

const isBinding = (key: string): boolean =>
  !key.includes("@") && !key.startsWith("dkpro_") && !key.startsWith("gamma") && !key.includes("boot_hayes");

describe("the program samtale", () => {
  before(async () => {
    const { status, err } = await ran(process.execPath, [
      join(root, "node_modules/vite/bin/vite.js"),
      ...["build", "--config", "vite.cli.config.ts", "--outDir", folder, "--emptyOutDir", "false"],
    ]);
    assert.equal(status, 0, err);
  });
  after(() => rmSync(folder, { recursive: true }));

  it("says what it can do, without a command too, and refuses a command it has not", async () => {
    for (const argv of [[], ["--help"], ["-h"], ["help"]]) {
      const { status, out, err } = await samtale(...argv);
      assert.deepEqual([status, err], [0, ""]);
      for (const command of ["read", "agreement"]) assert.include(out, `  ${command} FILE`);
    }
    assert.deepEqual(await samtale("sing"), {
      status: 1,
      out: "",
      err: 'samtale: there is no command "sing"; "samtale --help" lists them.\n',
    });
  });

  it("exits with 1 and one sentence on bad input", async () => {
    const broken = join(folder, "broken.json");
    writeFileSync(broken, '{"cases": [');
    for (const argv of [
      ["agreement", broken, "--json"],
      ["agreement", join(folder, "none.csv")],
      ["agreement", folder],
      ["agreement", broken, "--odd"],
    ]) {
      const { status, out, err } = await samtale(...argv);
      assert.deepEqual([status, out], [1, ""]);
      assert.match(err, /^samtale agreement: [^\n]+\.\n$/);
    }
  });

  it("reads a PDF, whole or damaged, with nothing else to say", async () => {
    const sample = join(root, "samples/formats/printed.pdf");
    const whole = await samtale("read", sample);
    assert.deepEqual([whole.status, whole.err], [0, ""]);
    assert.include(whole.out, ": pdf, utf-8, 6 turns");
    // The second page is broken in a way that leaves a promise behind which nobody waits for.
    const broken = join(folder, "broken.pdf");
    const bytes = readFileSync(sample, "latin1").replace(/<< (?=\/Type \/Page )/g, "[ ");
    writeFileSync(broken, bytes, "latin1");
    const { status, out, err } = await samtale("read", broken);
    assert.deepEqual([status, out], [1, ""]);
    assert.match(err, /^[^\n]+broken\.pdf [^\n]+\.\n$/);
  });

  it(
    "gives every figure of the public fixtures",
    {
      skip: existsSync(fixtures) ? false : "the agreement fixtures are not beside the repository",
    },
    async () => {
      const { status, out, err } = await samtale("agreement", fixtures, "--json");
      assert.deepEqual([status, err], [0, ""]);
      const { cases } = JSON.parse(readFileSync(fixtures, "utf8")) as { cases: readonly Fixture[] };
      const printed = JSON.parse(out) as {
        cases: readonly {
          id: string;
          values: Record<string, number | null>;
          reasons: Record<string, string>;
        }[];
      };
      assert.deepEqual(
        printed.cases.map(({ id }) => id),
        cases.map(({ id }) => id),
      );
      let compared = 0;
      cases.forEach(({ id, expected, tolerance, tolerances }, index) => {
        const { values, reasons } = printed.cases[index]!;
        for (const [key, value] of Object.entries(expected)) {
          if (!isBinding(key)) continue;
          compared++;
          if (value === null) assert.isString(reasons[key], `${id} ${key}`);
          else assert.closeTo(values[key] ?? NaN, value, tolerances?.[key] ?? tolerance, `${id} ${key}`);
        }
        assert.isEmpty(
          Object.entries(values).filter(([key, value]) => (value === null) !== key in reasons),
          id,
        );
      });
      assert.isAbove(compared, 4000);
    },
  );

  it("is one executable file that needs nothing beside it", async () => {
    assert.equal(statSync(program).mode & 0o111, 0o111);
    writeFileSync(join(folder, "table.csv"), "a,b\n1,1\n2,2\n1,2\n");
    const { status, out, err } = await samtale("agreement", "table.csv", "--json");
    assert.deepEqual([status, err], [0, ""]);
    assert.include(out, '"krippendorff_alpha_nominal": 0.4444444444444444');
    writeFileSync(join(folder, "talk.txt"), "Ada: Hello.\n\nBo: Hello, Ada.\n");
    assert.equal((await samtale("read", "talk.txt", "--json")).status, 0);
  });
});
