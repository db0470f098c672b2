import type { Selection } from "#domain/agreement/units-selection";
import type { CodeId, ProjectId } from "#domain/model/ids";
import type { ComparedRound } from "#features/agreement/figures/compared-round";
import type { OpenCases } from "#features/agreement/figures/open-cases";
import { routePath } from "#ui/route";

/** Where the passages, and the disagreements, behind a figure are: addresses. */
export interface FigurePlaces {
  /** Passages with any of these codes, by the coders compared, in what is compared. */
  readonly passages: (...codeIds: CodeId[]) => string;
  /** Of one coder compared, by position. */
  readonly ofCoder: (codeId: CodeId, coder: number) => string;
  /** Of two coders, with any of the codes that count. */
  readonly ofPair: (first: number, second: number) => string;
  /** Of some sources, roles or coders. */
  readonly ofPart: (selection: Selection) => string;
  /** Where a disagreement is decided; without a key, where all are. */
  readonly adjudication: (caseKey?: string) => string;
  /** Where the most confused disagreement of a code is decided. */
  readonly adjudicationOf: (codeId: CodeId) => string;
}

export function figurePlaces(
  projectId: ProjectId,
  { round, basis, withSelf, asked, codes }: ComparedRound,
  cases: OpenCases | undefined,
): FigurePlaces {
  const all = basis.snapshot.sources.map(({ id }) => id);
  const passagesIn = ({ sourceIds, role, coderIds }: Selection, codeIds: readonly CodeId[]): string =>
    routePath({
      screen: "passages",
      projectId,
      codeIds,
      coderIds: withSelf === null ? (coderIds ?? asked.coderIds) : [withSelf],
      sourceIds: sourceIds ?? all,
      roles: role === undefined ? undefined : [role],
      withSubcodes: round.rollUp,
    });
  const ofPart = (selection: Selection): string =>
    passagesIn(
      selection,
      codes.map(({ id }) => id),
    );
  const coders = (...at: number[]): Selection => ({
    coderIds: at.flatMap((coder) => asked.coderIds[coder] ?? []),
  });
  const adjudication = (caseKey?: string): string =>
    routePath({ screen: "agreement", projectId, roundId: round.id, part: "adjudication", caseKey });
  return {
    passages: (...codeIds) => passagesIn({}, codeIds),
    ofCoder: (codeId, coder) => passagesIn(coders(coder), [codeId]),
    ofPair: (first, second) => ofPart(coders(first, second)),
    ofPart,
    adjudication,
    adjudicationOf: (codeId) =>
      adjudication(cases?.open.find(({ disagreement }) => disagreement.codeIds.includes(codeId))?.key),
  };
}
