import { creation, edition } from "#domain/model/changes";
import type { Environment } from "#domain/model/environment";
import type { CoderId, CodingId, DecisionId } from "#domain/model/ids";
import type { Patch } from "#domain/model/patch";
import type { Coding } from "#domain/model/records";
import type { Decision, Round, RoundClosing } from "#domain/model/round-records";
import type { ProjectIndex } from "#domain/query/project-index";
import { agreedCoding, layerOf, newLayer, type LayerName } from "#domain/rounds/agreed-layer";
import { agreedSegments, type DecisionChoice } from "#domain/rounds/agreed-segments";
import { decisionsByKey, disagreementKey, type RoundDisagreement } from "#domain/rounds/round-disagreements";
import { snapshotRevision } from "#domain/rounds/snapshot-revision";

/** What a team decides about a disagreement. */
export interface DecisionDraft {
  readonly round: Round;
  readonly closing: RoundClosing;
  readonly disagreement: RoundDisagreement;
  /** A range drawn by hand is in the text as it stood when the round closed. */
  readonly choice: DecisionChoice;
  readonly reason?: string | undefined;
  /** Who writes it down. */
  readonly coderId: CoderId;
  /** What the agreed layer is called, if this is the round's first decision. */
  readonly layerName: LayerName;
}

/**
 * Plans a decision with its codings in the round's agreed layer, which the first decision makes. An earlier decision about the same
 * disagreement is overruled: it stays, marked, and its codings are taken out of the layer. No coder's coding is changed.
 *
 * @throws RangeError as {@link agreedSegments}
 */
export function planDecision(
  index: ProjectIndex,
  { round, closing, disagreement, choice, reason, coderId, layerName }: DecisionDraft,
  environment: Environment,
): { readonly decision: Decision; readonly patch: Patch } {
  const { sourceId, start, end, codingIds, key } = disagreement;
  const segments = agreedSegments(round, closing.snapshot, disagreement, choice);
  const place = { sourceId, revision: snapshotRevision(index, closing, sourceId) };
  const at = environment.now();
  const found = layerOf(index.coders.values(), round.id);
  const begun =
    found === undefined
      ? newLayer(round, closing, (id) => snapshotRevision(index, closing, id), layerName)
      : { layer: found, codings: [] };
  const agreed = segments.map((segment): Coding => ({
    id: environment.newId() as CodingId,
    ...agreedCoding(round, begun.layer.id, segment, place),
    at,
  }));
  const reasonGiven = reason?.trim() ?? "";
  const chosen = chosenOf(choice);
  const decision: Decision = {
    id: environment.newId() as DecisionId,
    roundId: round.id,
    ...place,
    start,
    end,
    codingIds,
    kind: choice.kind === "one" && agreed.length === 0 ? "none" : choice.kind,
    agreedIds: agreed.map(({ id }) => id),
    ...(chosen === undefined ? {} : { chosenCoderIds: chosen }),
    ...(reasonGiven === "" ? {} : { reason: reasonGiven }),
    coderId,
    ...(round.codebookVersionId === undefined ? {} : { codebookVersionId: round.codebookVersionId }),
    at,
  };
  return {
    decision,
    patch: [
      ...(found === undefined ? [creation("coders", begun.layer)] : []),
      ...begun.codings.map((coding) => creation("codings", coding)),
      ...[...index.records.decisions.values()]
        .filter((earlier) => earlier.roundId === round.id && disagreementKey(earlier) === key)
        .flatMap((earlier) => planTakeBack(index, earlier)),
      ...agreed.map((coding) => creation("codings", coding)),
      creation("decisions", decision),
    ],
  };
}

/** Plans taking a decision back: it stays, marked, and its codings are taken out of the agreed layer. Nothing where it was before. */
export function planTakeBack(index: ProjectIndex, decision: Decision): Patch {
  if (decision.removed === true) return [];
  return [
    ...edition("decisions", decision, { removed: true }),
    ...decision.agreedIds.flatMap((id) => {
      const coding = index.coding(id);
      return coding === undefined ? [] : edition("codings", coding, { removed: true });
    }),
  ];
}

/** A decision that counts, and how earlier ones about the same disagreement give way to it. */
export interface PlannedOverruling {
  readonly decision: Decision;
  readonly patch: Patch;
}

/**
 * Plans what is left to do after two copies were brought together in which the same disagreement was settled: the last decision counts,
 * and the codings of the others leave the agreed layer. Every copy that does so comes to the same.
 */
export function planOverruled(index: ProjectIndex): readonly PlannedOverruling[] {
  const byKey = new Map<string, Decision[]>();
  for (const decision of index.records.decisions.values()) {
    if (decision.removed === true) continue;
    const key = `${decision.roundId} ${disagreementKey(decision)}`;
    const same = byKey.get(key);
    if (same === undefined) byKey.set(key, [decision]);
    else same.push(decision);
  }
  return [...byKey.values()].flatMap((same) => {
    if (same.length < 2) return [];
    const [decision] = decisionsByKey(same).values();
    const others = same.filter((each) => each !== decision);
    return [{ decision: decision!, patch: others.flatMap((each) => planTakeBack(index, each)) }];
  });
}

function chosenOf(choice: DecisionChoice): readonly CoderId[] | undefined {
  if (choice.kind === "one") return [choice.coderId];
  return choice.kind === "several" ? choice.coderIds : undefined;
}
