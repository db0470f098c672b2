import { bootstrapAlphas, presenceSums, type PresenceSums } from "#domain/agreement/bootstrap-alphas";
import { bootstrapFigure } from "#domain/agreement/bootstrap-figure";
import { cohenKappa } from "#domain/agreement/cohen-kappa";
import { contingencyTables } from "#domain/agreement/contingency-table";
import { interval, nominal } from "#domain/agreement/distance";
import { distributionOf } from "#domain/agreement/distribution";
import { fleissKappa } from "#domain/agreement/fleiss-kappa";
import { gwetAC } from "#domain/agreement/gwet-ac";
import { krippendorffAlpha } from "#domain/agreement/krippendorff-alpha";
import { random } from "#domain/agreement/random";
import { missing, presence, ratingsFromCells, type Category, type Ratings } from "#domain/agreement/ratings";

/** One job of the benchmark. */
export interface Bench {
  readonly name: string;
  /** What the job may take at most, best of five, on two shared cores. */
  readonly limitMs: number;
  /** Makes the data; not timed. */
  readonly prepare: () => void;
  /** The work that is timed, on the data prepared; may be run again. */
  readonly run: () => unknown;
}

/** The jobs of agreement's coefficients: 8 coders, 100,000 units, 10 % missing unless the name says otherwise. */
export const agreementBenches: readonly Bench[] = [
  bench(
    "alpha nominal, 30 categories, with its standard error",
    50,
    () => simulated(8, 100_000, numbered(30)),
    (ratings) => krippendorffAlpha(distributionOf(ratings), nominal),
  ),
  bench(
    "alpha interval, 1,000 values",
    50,
    () => simulated(8, 100_000, numbered(1000)),
    (ratings) => krippendorffAlpha(distributionOf(ratings), interval),
  ),
  bench("alpha, AC1 and Fleiss' kappa of 30 codes, with standard errors", 200, codes, (ratings) =>
    ratings.map((code) => {
      const distribution = distributionOf(code);
      return [krippendorffAlpha(distribution, nominal), gwetAC(distribution), fleissKappa(distribution)];
    }),
  ),
  bench("840 pairwise kappas of 30 codes", 500, codes, (ratings) =>
    ratings.map((code) => contingencyTables(code).map((table) => cohenKappa(table))),
  ),
  bench(
    "1,000 resamples of 2,000 turns, alphas of 30 codes, 8 coders, 4,000 segments",
    150,
    () => segments(4000, 2000),
    (sums) => bootstrapAlphas(2000, sums, { seed: 1 }),
  ),
  bench(
    "1,000 resamples of 20,000 turns, alphas of 30 codes, 8 coders, 41,000 segments",
    500,
    () => segments(41_000, 20_000),
    (sums) => bootstrapAlphas(20_000, sums, { seed: 1 }),
  ),
  bench(
    "1,000 resamples of 2,000 units, alpha nominal, 30 categories",
    10_000,
    () => simulated(8, 2000, numbered(30)),
    (ratings) =>
      bootstrapFigure(ratings, (resample, level) => krippendorffAlpha(resample, nominal, level), { seed: 1 }),
  ),
];

function bench<Data>(name: string, limitMs: number, make: () => Data, work: (data: Data) => unknown): Bench {
  let made: Data | undefined;
  return {
    name,
    limitMs,
    prepare: () => void (made ??= make()),
    run: () => work((made ??= make())),
  };
}

const numbered = (count: number): number[] => [...Array(count).keys()];

function codes(): Ratings[] {
  return Array.from({ length: 30 }, (_, code) => simulated(8, 100_000, presence, code + 1));
}

/** Coders who agree on three units of four and draw from all categories on the fourth; a tenth is missing. */
function simulated(coders: number, units: number, categories: readonly Category[], seed = 1): Ratings {
  const { below } = random(seed);
  const cells = categories.length < 128 ? new Int8Array(coders * units) : new Int16Array(coders * units);
  for (let unit = 0; unit < units; unit++) {
    const usual = below(categories.length);
    for (let coder = 0; coder < coders; coder++)
      cells[coder * units + unit] =
        below(10) === 0 ? missing : below(4) > 0 ? usual : below(categories.length);
  }
  return ratingsFromCells(coders, categories, cells);
}

/** Segments spread over turns, codes and coders at random, half of them shared by the next coder. */
function segments(count: number, turns: number): PresenceSums[] {
  const { below } = random(1);
  const coders = 8;
  const cells = Array.from({ length: 30 }, () => new Int8Array(coders * turns));
  for (let segment = 0; segment < count; segment++) {
    const [code, turn, coder] = [below(30), below(turns), below(coders)];
    cells[code]![coder * turns + turn] = 1;
    if (below(2) === 0) cells[code]![((coder + 1) % coders) * turns + turn] = 1;
  }
  const turnOf = Int32Array.from({ length: turns }, (_, turn) => turn);
  const sums = cells.map((code) => presenceSums(ratingsFromCells(coders, presence, code), turns, turnOf));
  const [{ pairable } = { pairable: new Float64Array(turns) }] = sums;
  return sums.map((code) => ({ ...code, pairable }));
}
