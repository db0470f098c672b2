import { equalValues } from "#domain/model/equal-values";
import { edition } from "#domain/model/changes";
import type { Change } from "#domain/model/patch";
import type { Coding } from "#domain/model/records";

/**
 * The change of a coding's extent: none, or one of all three fields together, whether each differs or not. They mean
 * something only together, so two changes made in different places must not be mixed when their logs are merged.
 *
 * @param rating what it is rated afterwards
 */
export function extentChange(
  coding: Coding,
  { start, end, revision }: Pick<Coding, "start" | "end" | "revision">,
  rating: number | undefined,
): Change[] {
  const before = { start: coding.start, end: coding.end, revision: coding.revision };
  const after = { start, end, revision };
  const [rated] = edition("codings", coding, { rating });
  if (equalValues(before, after)) return rated === undefined ? [] : [rated];
  const { sourceId, coderId } = coding;
  return [
    {
      table: "codings",
      id: coding.id,
      before: { ...before, ...rated?.before },
      after: { ...after, ...rated?.after },
      layer: { sourceId, coderId },
    },
  ];
}
