import { asked, coderIds, project } from "./agreement-units.bench.ts";
import type { Figure } from "./figures.ts";
import { snapshotFor } from "#domain/agreement/snapshot-lean";
import type { UnitKind } from "#domain/agreement/specification";
import type { ComparisonRequest } from "#domain/agreement/units-comparison";
import type { OverallQuestion } from "#domain/agreement/units-overall";
import type { AgreementJobs } from "#workers/agreement-jobs";
import { WorkerClient } from "#workers/worker-client";

const runs = 5;
const resampling = { seed: 1, resamples: 1000 } as const;

/** From what a person asks of a round to the answer on the page: sent to the worker, computed, sent back. */
async function measure(): Promise<Figure[]> {
  const worker = new WorkerClient<AgreementJobs>(() => new Worker("/worker.js", { type: "module" }));
  const snapshot = project(4000);
  const question = (unit: UnitKind, coders = coderIds.length): ComparisonRequest => ({
    snapshot: snapshotFor(snapshot, unit),
    specification: { ...asked(unit), coderIds: coderIds.slice(0, coders) },
  });
  const parts = (): OverallQuestion[] => {
    const of = question("turn");
    return snapshot.sources.map(({ id }) => ({ ...of, selection: { sourceIds: [id] } }));
  };
  const jobs: readonly (readonly [name: string, limitMs: number, run: () => Promise<unknown>])[] = [
    ["figures by turn", 100, () => worker.call("figures", question("turn"))],
    ["figures by character", 100, () => worker.call("figures", question("character"))],
    ["figures by turn, a coder less", 100, () => worker.call("figures", question("turn", 7))],
    [
      "1,000 resamples of all, 30 codes and 28 pairs, by turn",
      1000,
      () => worker.call("intervals", { request: question("turn"), ...resampling }),
    ],
    [
      "1,000 resamples of all, 30 codes and 28 pairs, by character",
      1000,
      () => worker.call("intervals", { request: question("character"), ...resampling }),
    ],
    ["figures of each of 20 transcripts", 100, () => worker.call("overall", parts())],
    [
      "1,000 resamples of each of 20 transcripts",
      1000,
      () => worker.call("overallIntervals", { request: parts(), ...resampling }),
    ],
  ];
  const figures: Figure[] = [];
  for (const [name, limitMs, run] of jobs) {
    await run();
    const times: number[] = [];
    for (let at = 0; at < runs; at++) {
      const started = performance.now();
      await run();
      times.push(performance.now() - started);
    }
    const ms = times.sort((a, b) => a - b)[(runs - 1) / 2]!;
    figures.push({ name: `${name}: 8 coders, 4,000 segments, 7,000 turns`, ms, limitMs });
  }
  worker.stop();
  return figures;
}

Object.assign(window, { questionMeasurements: { measure } });
