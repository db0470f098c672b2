import { creation } from "#domain/model/changes";
import type { Environment } from "#domain/model/environment";
import type { CoderId, CorrectionId, SourceId } from "#domain/model/ids";
import { invert } from "#domain/model/invert";
import type { Change, Patch } from "#domain/model/patch";
import type { Correction } from "#domain/model/records";
import { obstacleTo, type Obstacle } from "#domain/query/obstacle";
import type { ProjectIndex } from "#domain/query/project-index";
import { layerBegunBy } from "#domain/rounds/begun-layer";

/**
 * The patch that takes an older one back, on the project as it is now, or what stands in its way. Records get their former
 * fields back; a correction is never taken out again, but followed by its exact inverse. An agreed layer stays once it has begun.
 *
 * @param coderId who takes it back
 */
export function planReversal(
  index: ProjectIndex,
  patch: Patch,
  coderId: CoderId,
  environment: Environment,
): { readonly patch: Patch } | { readonly obstacle: Obstacle } {
  const corrections = patch.filter(isCorrection);
  const layer = layerBegunBy(patch);
  const others = invert(patch.filter((change) => !isCorrection(change) && !layer.has(change)));
  const obstacle = obstacleTo(index, others);
  if (obstacle !== undefined) return { obstacle };
  if (corrections.length === 0) return { patch: others };
  const inverses = inversesOf(index, corrections, coderId, environment);
  return inverses === undefined
    ? { obstacle: "changed" }
    : { patch: [...others, ...inverses.map((each) => creation("corrections", each))] };
}

const isCorrection = ({ table, before }: Change): boolean => table === "corrections" && before === null;

/** The corrections that take others back, to be made in their order; undefined where one cannot be taken back. */
export function inversesOf(
  index: ProjectIndex,
  corrections: readonly { readonly id: string }[],
  coderId: CoderId,
  environment: Environment,
): readonly Correction[] | undefined {
  const bySource = new Map<SourceId, Map<number, CorrectionId>>();
  for (const { id } of corrections) {
    const record = index.corrections.get(id as CorrectionId);
    if (record === undefined) return undefined;
    const revisions = bySource.get(record.sourceId) ?? new Map<number, CorrectionId>();
    bySource.set(record.sourceId, revisions.set(record.revision, record.id));
  }
  const inverses: Correction[] = [];
  const at = environment.now();
  for (const [sourceId, revisions] of bySource) {
    const edits = index.inversesOf(sourceId, [...revisions.keys()]);
    if (edits === undefined) return undefined;
    const latest = index.revisionOf(sourceId);
    edits.forEach(({ revision, ...edit }, made) =>
      inverses.push({
        id: environment.newId() as CorrectionId,
        sourceId,
        revision: latest + made + 1,
        ...edit,
        coderId,
        at,
        inverts: revisions.get(revision)!,
      }),
    );
  }
  return inverses;
}
