import type { Bench } from "./agreement.bench.ts";
import { agreementBenches as coefficients } from "./agreement.bench.ts";
import { agreementBenches as units } from "./agreement-units.bench.ts";

/** One measured job: the median of its runs, and what it may take. */
export interface Figure {
  readonly name: string;
  readonly ms: number;
  readonly limitMs: number;
}

const runs = 5;

/** Runs every job of agreement five times, after once to warm up; medians. */
export function agreementFigures(tell: (figure: Figure) => void): void {
  for (const { name, limitMs, prepare, run } of [...coefficients, ...units] satisfies readonly Bench[]) {
    prepare();
    run();
    const times = Array.from({ length: runs }, () => {
      const started = performance.now();
      run();
      return performance.now() - started;
    });
    tell({ name, ms: times.sort((a, b) => a - b)[(runs - 1) / 2]!, limitMs });
  }
}
