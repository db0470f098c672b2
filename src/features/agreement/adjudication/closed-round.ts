import { comparedSegments, type ComparedSegments } from "#domain/agreement/disagreements-compared";
import type { CodedSegment } from "#domain/agreement/disagreements-segments";
import { columnsOfCodes } from "#domain/agreement/specification-columns";
import type { CodeId, CodingId, SourceId } from "#domain/model/ids";
import type { Code } from "#domain/model/records";
import type { Decision, Round, RoundClosing } from "#domain/model/round-records";
import { unanimousAgreed, type UnanimousAgreed } from "#domain/rounds/agreed-layer";
import { codeOfSegments } from "#domain/rounds/agreed-segments";
import {
  disagreementKey,
  roundDisagreements,
  type RoundDisagreement,
} from "#domain/rounds/round-disagreements";
import { roundSpecification } from "#domain/rounds/round-snapshot";
import type { SnapshotCoding } from "#domain/agreement/snapshot";

/** A closed round as it is read place by place: worked out once, as what it closed with never changes. */
export class ClosedRound {
  readonly round: Round;
  readonly closing: RoundClosing;
  /** The frozen codebook. */
  readonly codes: ReadonlyMap<CodeId, Code>;
  readonly #segments: ReadonlyMap<SourceId, ComparedSegments>;
  readonly #codings: ReadonlyMap<CodingId, SnapshotCoding>;
  #unanimous: readonly UnanimousAgreed[] | undefined;
  #byKey: ReadonlyMap<string, RoundDisagreement> | undefined;
  #applied: readonly Code[] | undefined;

  constructor(round: Round, closing: RoundClosing) {
    const { snapshot } = closing;
    this.round = round;
    this.closing = closing;
    this.codes = new Map(snapshot.codes.map((code) => [code.id, code]));
    this.#codings = new Map(snapshot.codings.map((coding) => [coding.id, coding]));
    const compared = comparedSegments(snapshot, roundSpecification(round));
    this.#segments = new Map(compared.map((of) => [of.source.id, of]));
  }

  /** The disagreement that a decision is about; undefined where it is about none of the round. */
  disagreementOf(decision: Decision): RoundDisagreement | undefined {
    this.#byKey ??= new Map(
      roundDisagreements(this.round, this.closing.snapshot).map((each) => [each.key, each]),
    );
    return this.#byKey.get(disagreementKey(decision));
  }

  /** What coders marked in a transcript, in order of place. */
  segmentsIn(sourceId: SourceId): readonly CodedSegment[] {
    return this.#segments.get(sourceId)?.segments ?? [];
  }

  /** The code a segment was made with; of several, the one they are compared as. */
  codeOf(segment: CodedSegment): CodeId {
    const { round } = this;
    if (!round.rollUp) return round.codeIds[segment.column]!;
    const codings = segment.codingIds.flatMap((id) => this.#codings.get(id) ?? []);
    return codeOfSegments(round, { codes: this.closing.snapshot.codes, codings }, [segment]);
  }

  /** The codes that could be applied in the round, in the order of its codebook. */
  get applied(): readonly Code[] {
    if (this.#applied === undefined) {
      const { codes } = this.closing.snapshot;
      const columnsOf = columnsOfCodes(codes, roundSpecification(this.round).columns);
      this.#applied = codes.filter(
        ({ id, isCodable, mergedInto }) =>
          isCodable && mergedInto === undefined && (columnsOf.get(id)?.length ?? 0) > 0,
      );
    }
    return this.#applied;
  }

  /** What all coders drew alike in a transcript: agreed before anything is decided. */
  unanimousIn(sourceId: SourceId): readonly UnanimousAgreed[] {
    this.#unanimous ??= unanimousAgreed(this.round, this.closing.snapshot);
    return this.#unanimous.filter((agreed) => agreed.sourceId === sourceId);
  }

  /** No two coders completed the same transcript, so nothing could be compared. */
  get isAlone(): boolean {
    const { assignments } = this.closing.snapshot;
    const complete = assignments.filter(
      ({ status, coderId }) => status === "complete" && this.round.coderIds.includes(coderId),
    );
    return new Set(complete.map(({ sourceId }) => sourceId)).size === complete.length;
  }
}
