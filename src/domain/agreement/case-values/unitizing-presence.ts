import type { UnitizingCase } from "#domain/agreement/case-values/agreement-case";
import { nominal } from "#domain/agreement/distance";
import type { Figure } from "#domain/agreement/figure";
import { krippendorffAlpha } from "#domain/agreement/krippendorff-alpha";
import { percentAgreement } from "#domain/agreement/percent-agreement";
import { reliabilityData, type ReliabilityData } from "#domain/agreement/reliability-data";
import { setAlpha } from "#domain/agreement/set-alpha";
import { jaccardDistance, masiDistance } from "#domain/agreement/set-distance";
import type { Snapshot, SnapshotSource } from "#domain/agreement/snapshot";
import type { Specification, UnitKind } from "#domain/agreement/specification";
import { meanPairwiseKappa, withoutError } from "#domain/agreement/units-figures";
import { presenceDistribution, presencesOf, stacked, type Presence } from "#domain/agreement/units-presence";
import { setRatings } from "#domain/agreement/units-ratings";
import type { CodeId, CoderId, CodingId, SourceId } from "#domain/model/ids";

type Keyed = [key: string, figure: Figure];

/**
 * The figures of presence and absence of each code, by character and by turn. They take the way a project takes, by a
 * snapshot, so that the fixtures prove that way too.
 */
export function presenceCaseFigures(
  agreementCase: UnitizingCase,
  length: number,
  codes: readonly string[],
): Keyed[] {
  const { turns } = agreementCase;
  const whole: SnapshotSource = {
    id: "text" as SourceId,
    length,
    wideCharacters: [],
    turns: [],
    paragraphs: [0, length],
  };
  const byCharacter = dataOf(agreementCase, codes, whole, "character");
  const figures = characterFigures(byCharacter, codes);
  if (turns === undefined) return figures;
  const spoken = { ...whole, turns: turns.map(([start, end]) => ({ start, end })) };
  return [...figures, ...turnFigures(dataOf(agreementCase, codes, spoken, "turn"), codes)];
}

/** One column a code, and a last one for any code at all. */
function dataOf(
  { coders, segments }: UnitizingCase,
  codes: readonly string[],
  source: SnapshotSource,
  unit: UnitKind,
): ReliabilityData {
  const codeIds = codes.map((code) => code as CodeId);
  const coderIds = coders.map((coder) => coder as CoderId);
  const snapshot: Snapshot = {
    sources: [source],
    codes: codeIds.map((id, order) => ({ id, name: id, order, color: 1, isCodable: true, createdAt: 0 })),
    codings: segments.map(({ coder, code, start, end }, index) => ({
      id: String(index) as CodingId,
      sourceId: source.id,
      coderId: coder as CoderId,
      codeId: code as CodeId,
      start,
      end,
    })),
    assignments: coderIds.map((coderId) => ({ coderId, sourceId: source.id, status: "complete" })),
  };
  const specification: Specification = {
    coderIds,
    columns: [...codeIds.map((id) => ({ codeIds: [id], rollUp: false })), { codeIds, rollUp: false }],
    unit,
    rule: "any",
    withoutRoles: [],
  };
  return reliabilityData(snapshot, specification);
}

function characterFigures(data: ReliabilityData, codes: readonly string[]): Keyed[] {
  const presences = presencesOf(data);
  const perCode = presences.slice(0, -1);
  const figures = presences.flatMap((of, index) => codeFigures(`char.`, codes[index] ?? "*any*", of));
  if (perCode.length === 0) return figures.map(([key, figure]) => [key, withoutError(figure)]);
  const pooled = presenceDistribution(stacked(perCode));
  figures.push(
    ["char.pooled_percent_agreement", percentAgreement(pooled)],
    ["char.pooled_krippendorff_alpha", krippendorffAlpha(pooled, nominal)],
  );
  // characters are not independent of each other: an error that takes them to be would be far too small
  return figures.map(([key, figure]) => [key, withoutError(figure)]);
}

function turnFigures(data: ReliabilityData, codes: readonly string[]): Keyed[] {
  const perCode = presencesOf(data).slice(0, -1);
  const sets = setRatings(data, [...codes.keys()], codes);
  return [
    ...perCode.flatMap((of, index) => codeFigures(`turn.`, codes[index]!, of)),
    ["turn.alpha_jaccard", setAlpha(sets, jaccardDistance)],
    ["turn.alpha_masi", setAlpha(sets, masiDistance)],
  ];
}

function codeFigures(unit: string, code: string, of: Presence): Keyed[] {
  const distribution = presenceDistribution(of);
  return [
    [`${unit}percent_agreement[${code}]`, percentAgreement(distribution)],
    [`${unit}krippendorff_alpha[${code}]`, krippendorffAlpha(distribution, nominal)],
    [`${unit}mean_pairwise_cohen_kappa[${code}]`, meanPairwiseKappa(of)],
  ];
}
