import { placeAmong } from "#domain/codebook/place-among";
import { creation, edition } from "#domain/model/changes";
import type { Environment } from "#domain/model/environment";
import type { CoderId, CodingId, ExtractId, SourceId, ThemeId } from "#domain/model/ids";
import type { Patch } from "#domain/model/patch";
import type { Extract } from "#domain/model/theme-records";
import type { TextRange } from "#domain/model/text-range";
import type { ProjectIndex } from "#domain/query/project-index";

/** An extract as it is read now. */
export interface StandingExtract {
  readonly extract: Extract;
  /** Where its words are in the newest text; empty where they were all corrected away. */
  readonly range: TextRange;
}

/** The extracts of a theme, those for it first, each kind in order. Those of removed transcripts are left out. */
export function extractsOf(index: ProjectIndex, themeId: ThemeId): readonly StandingExtract[] {
  return [...index.records.extracts.values()]
    .filter(
      ({ themeId: of, removed, sourceId }) =>
        of === themeId && removed !== true && index.sources.get(sourceId)?.removed !== true,
    )
    .sort(
      (a, b) =>
        Number(a.stance === "against") - Number(b.stance === "against") ||
        a.order - b.order ||
        (a.id < b.id ? -1 : 1),
    )
    .map((extract) => ({
      extract,
      range: index.place(extract.sourceId, extract, extract.revision),
    }));
}

/** A passage to be chosen: a range of a source's newest text. */
export interface ExtractChoice extends TextRange {
  readonly themeId: ThemeId;
  readonly sourceId: SourceId;
  readonly stance: Extract["stance"];
  /** The coding it was chosen from. */
  readonly codingId?: CodingId | undefined;
}

/**
 * Plans an extract, last of its kind. The same words chosen for the same theme already are passed over.
 *
 * @param before how many more of its kind are planned to come before it
 */
export function planExtract(
  index: ProjectIndex,
  coderId: CoderId,
  { codingId, ...choice }: ExtractChoice,
  environment: Environment,
  before = 0,
): { readonly extractId: ExtractId; readonly patch: Patch } {
  const standing = extractsOf(index, choice.themeId);
  const same = standing.find(
    ({ extract, range }) =>
      extract.sourceId === choice.sourceId && range.start === choice.start && range.end === choice.end,
  );
  if (same !== undefined)
    return {
      extractId: same.extract.id,
      patch: edition("extracts", same.extract, { stance: choice.stance }),
    };
  const kind = standing.filter(({ extract }) => extract.stance === choice.stance);
  const id = environment.newId() as ExtractId;
  const extract: Extract = {
    ...choice,
    id,
    revision: index.revisionOf(choice.sourceId),
    order: (kind.at(-1)?.extract.order ?? 0) + before + 1,
    coderId,
    at: environment.now(),
    ...(codingId === undefined ? {} : { codingId }),
  };
  return { extractId: id, patch: [creation("extracts", extract)] };
}

/** Plans several extracts of one theme and stance, in the order given. */
export function planExtracts(
  index: ProjectIndex,
  coderId: CoderId,
  choices: readonly ExtractChoice[],
  environment: Environment,
): Patch {
  let made = 0;
  return choices.flatMap((choice) => {
    const { patch } = planExtract(index, coderId, choice, environment, made);
    if (patch.some(({ before }) => before === null)) made++;
    return patch;
  });
}

/** Plans another place among the extracts of its kind, `by` steps down. */
export function planExtractStep(index: ProjectIndex, extract: Extract, by: 1 | -1): Patch {
  const kind = extractsOf(index, extract.themeId)
    .map((standing) => standing.extract)
    .filter(({ stance }) => stance === extract.stance);
  const at = kind.findIndex(({ id }) => id === extract.id) + by;
  if (at < 0 || at >= kind.length) return [];
  const others = kind.filter(({ id }) => id !== extract.id);
  const records = new Map(kind.map((each) => [each.id, each]));
  return placeAmong(others, extract.id, at).flatMap(({ id, order }) =>
    edition("extracts", records.get(id)!, { order }),
  );
}
