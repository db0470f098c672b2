import fc from "fast-check";
import type { Snapshot, SnapshotCoding, SnapshotSource } from "#domain/agreement/snapshot";
import type { OverlapRule, Specification, UnitKind } from "#domain/agreement/specification";
import type { CodeId, CoderId, CodingId, SourceId } from "#domain/model/ids";
import type { Code, ParticipantRole } from "#domain/model/records";
import type { TextRange } from "#domain/model/text-range";

/** A code of the frozen codebook; top level, codable, not merged, unless told. */
export const code = (id: string, more: Partial<Code> = {}): Code => ({
  id: id as CodeId,
  name: id,
  order: 0,
  color: 1,
  isCodable: true,
  createdAt: 0,
  ...more,
});

/** A source of `length` without turns, one paragraph; with `turns`, of those. */
export const source = (id: string, length: number, more: Partial<SnapshotSource> = {}): SnapshotSource => ({
  id: id as SourceId,
  length,
  wideCharacters: [],
  turns: [],
  paragraphs: [0, length],
  ...more,
});

export const turn = (
  start: number,
  end: number,
  role?: ParticipantRole,
): SnapshotSource["turns"][number] => ({
  start,
  end,
  ...(role === undefined ? {} : { role }),
});

/** Codings written `[coder, code, start, end]` or `[coder, code, start, end, source]`; the source is "s" unless told. */
export const codings = (
  rows: readonly (readonly [coder: string, code: string, start: number, end: number, source?: string])[],
): SnapshotCoding[] =>
  rows.map(([coder, own, start, end, of], index) => ({
    id: `coding-${String(index).padStart(3, "0")}` as CodingId,
    sourceId: (of ?? "s") as SourceId,
    coderId: coder as CoderId,
    codeId: own as CodeId,
    start,
    end,
  }));

/** Everybody has completed everything. */
export const allComplete = (
  coders: readonly string[],
  sources: readonly SnapshotSource[],
): Snapshot["assignments"] =>
  coders.flatMap((coder) =>
    sources.map(({ id }) => ({ coderId: coder as CoderId, sourceId: id, status: "complete" as const })),
  );

export interface Asked {
  readonly coders: readonly string[];
  readonly codes: readonly string[];
  readonly unit?: UnitKind;
  readonly rule?: OverlapRule;
  readonly rollUp?: boolean;
  readonly withoutRoles?: readonly ParticipantRole[];
  readonly segments?: readonly (TextRange & { readonly source?: string })[];
}

/** One column a code. */
export const specification = ({ coders, codes, ...more }: Asked): Specification => ({
  coderIds: coders.map((coder) => coder as CoderId),
  columns: codes.map((id) => ({ codeIds: [id as CodeId], rollUp: more.rollUp ?? false })),
  unit: more.unit ?? "turn",
  rule: more.rule ?? "any",
  withoutRoles: more.withoutRoles ?? [],
  ...(more.segments === undefined
    ? {}
    : {
        segments: more.segments.map(({ start, end, source: of }) => ({
          start,
          end,
          sourceId: (of ?? "s") as SourceId,
        })),
      }),
});

/** A list in another order. */
export const shuffled = <T>(list: readonly T[], order: readonly number[]): T[] =>
  list
    .map((item, index) => ({ item, key: order[index % Math.max(order.length, 1)] ?? 0, index }))
    .sort((a, b) => a.key - b.key || b.index - a.index)
    .map(({ item }) => item);

const coderNames = ["ana", "bo", "cy"];
const codeNames = ["trust", "care"];

const paired = (flat: readonly number[]): TextRange[] =>
  Array.from({ length: flat.length / 2 }, (_, at) => ({ start: flat[2 * at]!, end: flat[2 * at + 1]! }));

/** Flat ranges in order, which no more than touch, with no end inside a character. */
const ranges = (length: number, wide: readonly number[]): fc.Arbitrary<number[]> =>
  fc
    .uniqueArray(fc.nat(length), { maxLength: 12 })
    .map((ends) => [...new Set(ends.map((end) => (wide.includes(end - 1) ? end + 1 : end)))])
    .map((ends) => ends.filter((end) => end <= length).sort((a, b) => a - b))
    .chain((ends) =>
      // doubled inner ends make ranges that touch
      fc.constantFrom(
        ends.slice(0, ends.length - (ends.length % 2)),
        ends.slice(1).flatMap((end, at) => [ends[at]!, end]),
      ),
    );

/** A small source with turns of several roles, words, sentences, paragraphs and characters of two code units. */
const anySource = (id: string): fc.Arbitrary<SnapshotSource> =>
  fc
    .integer({ min: 1, max: 40 })
    .chain((length) =>
      fc
        .uniqueArray(fc.nat(length), { maxLength: 5 })
        .map((starts) => starts.sort((a, b) => a - b))
        .map((starts) => ({
          length,
          wide: starts.filter((start, at) => start + 1 < length && starts[at - 1] !== start - 1),
        })),
    )
    .chain(({ length, wide }) =>
      fc.record({
        id: fc.constant(id as SourceId),
        length: fc.constant(length),
        wideCharacters: fc.constant(wide),
        turns: fc
          .tuple(
            ranges(length, wide),
            fc.array(fc.constantFrom<(ParticipantRole | undefined)[]>("moderator", "pupil", undefined), {
              minLength: 12,
              maxLength: 12,
            }),
          )
          .map(([flat, roles]) => paired(flat).map(({ start, end }, at) => turn(start, end, roles[at]))),
        paragraphs: ranges(length, wide),
        sentences: ranges(length, wide),
        words: ranges(length, wide),
      }),
    );

/** Snapshots of two small sources, three coders and two codes, with every state of assignment. */
export const anySnapshot: fc.Arbitrary<Snapshot> = fc.tuple(anySource("s"), anySource("t")).chain((sources) =>
  fc.record({
    sources: fc.constant(sources),
    codes: fc.constant(codeNames.map((name) => code(name))),
    codings: fc
      .array(
        fc.record({
          coder: fc.constantFrom(...coderNames),
          own: fc.constantFrom(...codeNames),
          of: fc.constantFrom(...sources),
          from: fc.double({ min: 0, max: 1, noNaN: true }),
          to: fc.double({ min: 0, max: 1, noNaN: true }),
        }),
        { maxLength: 20 },
      )
      .map((rows) =>
        codings(
          rows.map(({ coder, own, of, from, to }) => {
            const [a, b] = [Math.round(from * of.length), Math.round(to * of.length)];
            return [coder, own, Math.min(a, b), Math.max(a, b), of.id] as const;
          }),
        ),
      ),
    assignments: fc.tuple(
      ...coderNames.flatMap((coder) =>
        sources.map((of) =>
          fc.record(
            {
              coderId: fc.constant(coder as CoderId),
              sourceId: fc.constant(of.id),
              status: fc.constantFrom("complete", "complete", "complete", "in-progress", "assigned"),
              within: ranges(of.length, of.wideCharacters).map(paired),
            },
            { requiredKeys: ["coderId", "sourceId", "status"] },
          ),
        ),
      ),
    ),
  }),
);

export const anyRule: fc.Arbitrary<OverlapRule> = fc.constantFrom("any", "half", "inside");

/** The coders and codes of {@link anySnapshot}. */
export const everything = { coders: coderNames, codes: codeNames };
