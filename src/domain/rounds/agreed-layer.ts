import type { Snapshot } from "#domain/agreement/snapshot";
import { unanimousSegments } from "#domain/agreement/disagreements-unanimous";
import { derivedId } from "#domain/model/derived-id";
import type { CoderId, CodingId, RoundId, SourceId } from "#domain/model/ids";
import type { Coder, Coding } from "#domain/model/records";
import type { Round, RoundClosing } from "#domain/model/round-records";
import { codeOfSegments, ratingIn, type AgreedSegment } from "#domain/rounds/agreed-segments";
import { roundSpecification } from "#domain/rounds/round-snapshot";

/** What a round's agreed layer is called, where coders are listed. */
export type LayerName = Pick<Coder, "name" | "initials">;

/** A round's agreed layer: undefined until something was decided. */
export function layerOf(coders: Iterable<Coder>, roundId: RoundId): Coder | undefined {
  for (const coder of coders) if (coder.agreedIn === roundId) return coder;
  return undefined;
}

/** A segment that all coders agreed on while they coded. */
export interface UnanimousAgreed extends AgreedSegment {
  readonly sourceId: SourceId;
  /** What they drew. */
  readonly codingIds: readonly CodingId[];
}

/** What needs no decision: segments that all coders who looked, and at least two, drew to the letter. */
export function unanimousAgreed(round: Round, snapshot: Snapshot): readonly UnanimousAgreed[] {
  const segments = new Map<string, UnanimousAgreed>();
  const codings = new Map(snapshot.codings.map((coding) => [coding.id, coding]));
  for (const { sourceId, start, end, drawn } of unanimousSegments(snapshot, roundSpecification(round))) {
    const codingIds = drawn.flatMap((segment) => segment.codingIds);
    const own = { codes: snapshot.codes, codings: codingIds.flatMap((id) => codings.get(id) ?? []) };
    const codeId = codeOfSegments(round, own, drawn);
    const key = [sourceId, codeId, start, end].join(" ");
    // a code and its group, both compared, may say the same twice
    const before = segments.get(key)?.codingIds ?? [];
    segments.set(key, {
      ...{ sourceId, codeId, start, end, ...ratingIn({ start, end }, own.codings) },
      codingIds: [...new Set([...before, ...codingIds])],
    });
  }
  return [...segments.values()];
}

/**
 * The agreed layer of a closed round as it begins: nobody's own coding, with what all coders drew to the letter. It has the same ids and
 * content wherever it is made, so that copies that settle the same round have one layer when they are brought together.
 */
export function newLayer(
  round: Round,
  closing: RoundClosing,
  revisionOf: (sourceId: SourceId) => number,
  { name, initials }: LayerName,
): { readonly layer: Coder; readonly codings: readonly Coding[] } {
  const id = derivedId("agreed", round.id) as CoderId;
  return {
    layer: { id, name, initials, agreedIn: round.id, createdAt: closing.at },
    codings: unanimousAgreed(round, closing.snapshot).map(({ sourceId, ...segment }) => ({
      id: derivedId(id, sourceId, segment.codeId, String(segment.start), String(segment.end)) as CodingId,
      ...agreedCoding(round, id, segment, { sourceId, revision: revisionOf(sourceId) }),
      at: closing.at,
    })),
  };
}

/** What codings of an agreed layer share: a code of the frozen codebook, on the text as it stood when the round closed. */
export const agreedCoding = (
  { codebookVersionId }: Round,
  coderId: CoderId,
  { codeId, start, end, rating }: AgreedSegment,
  { sourceId, revision }: Pick<Coding, "sourceId" | "revision">,
): Omit<Coding, "id" | "at"> => ({
  sourceId,
  coderId,
  codeId,
  start,
  end,
  revision,
  ...(rating === undefined ? {} : { rating }),
  ...(codebookVersionId === undefined ? {} : { codebookVersionId }),
});
