import type { Bench } from "./agreement.bench.ts";
import { disagreements } from "#domain/agreement/disagreements";
import { random } from "#domain/agreement/random";
import { reliabilityData, type ReliabilityData } from "#domain/agreement/reliability-data";
import type { Snapshot, SnapshotSource } from "#domain/agreement/snapshot";
import type { Specification, UnitKind } from "#domain/agreement/specification";
import { uAlpha } from "#domain/agreement/u-alpha";
import { uAlphaBinary } from "#domain/agreement/u-alpha-binary";
import { uAlphaCode } from "#domain/agreement/u-alpha-code";
import { uAlphaCoded } from "#domain/agreement/u-alpha-coded";
import { uCoincidences } from "#domain/agreement/u-alpha-coincidences";
import type { Continuum, ValuedSegment } from "#domain/agreement/u-alpha-continuum";
import { alphaIntervals } from "#domain/agreement/units-bootstrap";
import { presenceFigures } from "#domain/agreement/units-figures";
import { presencesOf } from "#domain/agreement/units-presence";
import type { CodeId, CoderId, CodingId, SourceId } from "#domain/model/ids";

export const coderIds = Array.from({ length: 8 }, (_, coder) => `coder-${coder}` as CoderId);
const codeIds = Array.from({ length: 30 }, (_, code) => `code-${code}` as CodeId);

/** From codings to figures and intervals: 8 coders, 30 codes, a million characters in 7,000 turns of 20 sources. */
export const agreementBenches: readonly Bench[] = [
  bench(
    "u, |u, cu and ku of 8 coders with 5,000 segments each, 30 codes",
    500,
    () => partition(5000),
    (continuum) => {
      const of = uCoincidences(continuum);
      return [
        uAlpha(of),
        uAlphaBinary(of),
        uAlphaCoded(of),
        ...codeIds.map((_, code) => uAlphaCode(of, code)),
      ];
    },
  ),
  ...(["character", "turn"] as const).flatMap((unit) =>
    [4000, 41_000].map((segments) =>
      bench(
        `figures of 30 codes by ${unit}, ${segments.toLocaleString("en")} segments`,
        segments < 10_000 ? 100 : 250,
        () => project(segments),
        (snapshot) =>
          presencesOf(reliabilityData(snapshot, asked(unit))).map((of) => presenceFigures(of, true)),
      ),
    ),
  ),
  ...[4000, 41_000].map((segments) =>
    bench(
      `1,000 resamples of 7,000 turns of characters, alphas of 30 codes, ${segments.toLocaleString("en")} segments`,
      segments < 10_000 ? 150 : 500,
      () => reliabilityData(project(segments), asked("character")),
      (data: ReliabilityData) => alphaIntervals(data, "turn", { seed: 1 }),
    ),
  ),
  bench(
    "disagreements of 8 coders, 41,000 segments",
    1000,
    () => project(41_000),
    (snapshot) => disagreements(snapshot, asked("character")),
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

export const asked = (unit: UnitKind): Specification => ({
  coderIds,
  columns: codeIds.map((id) => ({ codeIds: [id], rollUp: false })),
  unit,
  rule: "any",
  withoutRoles: [],
});

/** Each coder's segments over two million characters: about half of the text, ends a little apart from the others'. */
function partition(segments: number): Continuum {
  const { below } = random(1);
  const step = 400;
  const coders = coderIds.map(() =>
    Array.from({ length: segments }, (_, index): ValuedSegment => {
      const start = index * step + below(100);
      const value = below(4) > 0 ? index % codeIds.length : below(codeIds.length);
      return { start, end: start + 50 + below(200), value };
    }),
  );
  return { length: segments * step, values: codeIds.length, coders };
}

/** What was coded: `segments` in all, several coders coming to most places. */
export function project(segments: number): Snapshot {
  const { below } = random(2);
  const sources = Array.from({ length: 20 }, (_, index): SnapshotSource => {
    const turns: { start: number; end: number }[] = [];
    let at = 0;
    for (let turn = 0; turn < 350; turn++) {
      const end = at + 20 + below(246);
      turns.push({ start: at, end });
      at = end + 1;
    }
    const id = `source-${String(index).padStart(2, "0")}` as SourceId;
    return {
      id,
      length: at,
      wideCharacters: [],
      turns,
      paragraphs: turns.flatMap(({ start, end }) => [start, end]),
    };
  });
  return {
    sources,
    codes: codeIds.map((id, order) => ({ id, name: id, order, color: 1, isCodable: true, createdAt: 0 })),
    codings: Array.from({ length: segments }, (_, index) => {
      // a place in the talk that several coders come to, with a code most of them choose
      const place = below(Math.ceil(segments / 6));
      const { id: sourceId, length } = sources[place % sources.length]!;
      const start = Math.min(length - 10, ((place * 7919) % (length - 400)) + below(30));
      return {
        id: `coding-${index}` as CodingId,
        sourceId,
        coderId: coderIds[below(coderIds.length)]!,
        codeId: codeIds[below(4) > 0 ? place % codeIds.length : below(codeIds.length)]!,
        start,
        end: Math.min(length, start + 40 + below(260)),
      };
    }),
    assignments: coderIds.flatMap((coderId) =>
      sources.map(({ id: sourceId }) => ({ coderId, sourceId, status: "complete" as const })),
    ),
  };
}
