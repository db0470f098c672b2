import { assert } from "chai";
import { existsSync, readFileSync } from "node:fs";
import { describe, it } from "node:test";
import type { AgreementCase } from "#domain/agreement/case-values/agreement-case";
import { computeCase } from "#domain/agreement/compute-case";

/** One case of the fixtures: reliability data and the figures that independent packages gave for it. */
type Fixture = AgreementCase & {
  readonly source: string;
  readonly expected: Readonly<Record<string, number | null>>;
  readonly tolerance: number;
  readonly tolerances?: Readonly<Record<string, number>>;
};

const path = new URL("../../../../../shared/agreement/public.json", import.meta.url);
const absent = existsSync(path) ? false : "the agreement fixtures are not beside the repository";

/** Keys of other conventions, of packages' own definitions, and of statistics that are sampled and not offered. */
const isBinding = (key: string): boolean =>
  !key.includes("@") && !key.startsWith("dkpro_") && !key.startsWith("gamma") && !key.includes("boot_hayes");

describe("the agreement fixtures", { skip: absent }, () => {
  const { cases } = absent
    ? { cases: [] }
    : (JSON.parse(readFileSync(path, "utf8")) as { cases: readonly Fixture[] });

  it("are all there", () => {
    assert.lengthOf(cases, 160);
  });

  for (const fixture of cases) {
    const keys = Object.keys(fixture.expected).filter(isBinding);
    if (keys.length === 0) continue;
    it(`${fixture.id}: ${keys.length} figures match`, () => {
      const { values, reasons } = computeCase(fixture);
      for (const key of keys) {
        const expected = fixture.expected[key] ?? null;
        if (expected === null) {
          assert.isNull(values[key], key);
          assert.isString(reasons[key], key);
        } else {
          assert.isNumber(values[key], key);
          assert.closeTo(values[key]!, expected, fixture.tolerances?.[key] ?? fixture.tolerance, key);
        }
      }
    });
  }

  it("lead to no figure that is not finite, and to a reason for each that is null", () => {
    for (const fixture of cases.filter(({ level }) => level !== "unitizing")) {
      const { values, reasons } = computeCase(fixture, { seed: 1, resamples: 2 });
      for (const [key, value] of Object.entries(values)) {
        if (value === null) assert.isString(reasons[key], `${fixture.id} ${key}`);
        else assert.isTrue(Number.isFinite(value), `${fixture.id} ${key}`);
      }
    }
  });
});
