import { withoutRings } from "#domain/codebook/without-rings";
import type { CodeId } from "#domain/model/ids";
import type { Code } from "#domain/model/records";

/** Every code's id, and the id of the code that its codings count for now: its own, or that of the code it is merged into. */
export type CodeResolution = ReadonlyMap<CodeId, CodeId>;

/**
 * Follows merges to where they lead, for all codes at once. A merge into a code that is not there is no merge.
 * Where merges close a ring (two people merged in opposite directions), the latest gives way, and of merges made in the
 * same millisecond the one of the greater id: everybody arrives at the same codes whatever came first.
 * A deleted code can be the end of a chain; whether it is deleted stands in its record.
 */
export function resolveCodes(codes: Iterable<Code>): CodeResolution {
  const records = new Map<CodeId, Code>();
  for (const code of codes) records.set(code.id, code);
  const merges = new Map<CodeId, CodeId>();
  for (const { id, mergedInto } of records.values())
    if (mergedInto !== undefined && records.has(mergedInto)) merges.set(id, mergedInto);
  const mergedAt = (id: CodeId): number => records.get(id)?.mergedAt ?? 0;
  const kept = withoutRings(merges, (ring) =>
    ring.reduce((latest, id) =>
      mergedAt(id) > mergedAt(latest) || (mergedAt(id) === mergedAt(latest) && id > latest) ? id : latest,
    ),
  );
  const resolved = new Map<CodeId, CodeId>();
  for (const id of records.keys()) {
    const chain: CodeId[] = [];
    let end = id;
    for (let next: CodeId | undefined = id; next !== undefined; next = kept.get(next)) {
      end = resolved.get(next) ?? next;
      if (resolved.has(next)) break;
      chain.push(next);
    }
    for (const link of chain) resolved.set(link, end);
  }
  return resolved;
}

/** The code that codings of `codeId` count for now, see {@link resolveCodes}; an unknown id stands for itself. */
export const resolve = (codeId: CodeId, codes: Iterable<Code>): CodeId =>
  resolveCodes(codes).get(codeId) ?? codeId;
