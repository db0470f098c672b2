import { newestVersion } from "#domain/codebook/newest-version";
import { creation } from "#domain/model/changes";
import type { Environment } from "#domain/model/environment";
import type { CodeId, CoderId, CodingId, SourceId } from "#domain/model/ids";
import type { Patch } from "#domain/model/patch";
import type { Coding } from "#domain/model/records";
import { overlaps, type TextRange } from "#domain/model/text-range";
import type { ProjectIndex } from "#domain/query/project-index";
import { freshRound } from "#domain/rounds/fresh-round";

/** A code that a coder puts on a passage. */
export interface Application {
  readonly coderId: CoderId;
  readonly sourceId: SourceId;
  readonly codeId: CodeId;
  /** In the newest text of the source. */
  readonly range: TextRange;
}

/** What applying a code comes to. */
export interface PlannedApplication {
  /** Empty where the coder has the same code on the same span: once is enough. */
  readonly patch: Patch;
  /** The new coding, or the one that was there. */
  readonly coding: Coding;
  /** Other codings of the same coder and code that share words with it: they can be joined with it. */
  readonly overlapping: readonly Coding[];
}

/** Plans a coding under the newest version of the codebook. The code is taken as given: a merged one has to be resolved before. */
export function planApply(
  index: ProjectIndex,
  { coderId, sourceId, codeId, range }: Application,
  environment: Environment,
): PlannedApplication {
  const own = ownCodings(index, { coderId, sourceId, codeId });
  const same = own.find((coding) => isSameRange(index.extentOf(coding), range));
  const coding = same ?? newCoding(index, { coderId, sourceId, codeId, range }, environment);
  return {
    patch: same === undefined ? [creation("codings", coding)] : [],
    coding,
    overlapping: own.filter((other) => other !== same && overlaps(index.extentOf(other), range)),
  };
}

/** A coding of the newest text, under the newest version of the codebook, in the round that is coded anew there. */
export function newCoding(
  index: ProjectIndex,
  { coderId, sourceId, codeId, range }: Application,
  environment: Environment,
): Coding {
  const version = newestVersion(index.codebookVersions.values());
  const { rounds, assignments } = index.records;
  const roundId = freshRound(rounds, assignments.values(), coderId, sourceId);
  return {
    id: environment.newId() as CodingId,
    sourceId,
    coderId,
    codeId,
    start: range.start,
    end: range.end,
    revision: index.revisionOf(sourceId),
    ...(version === undefined ? {} : { codebookVersionId: version.id }),
    ...(roundId === undefined ? {} : { roundId }),
    at: environment.now(),
  };
}

/** A coder's codings of one code in one source, by place. */
export const ownCodings = (
  index: ProjectIndex,
  { coderId, sourceId, codeId }: Omit<Application, "range">,
): readonly Coding[] =>
  index.codingsOfCodeIn(sourceId, codeId).filter((coding) => coding.coderId === coderId);

export const isSameRange = (a: TextRange, b: TextRange): boolean => a.start === b.start && a.end === b.end;
