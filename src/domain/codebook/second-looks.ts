import { ruleFields } from "#domain/codebook/codebook-changes";
import { versionsInOrder } from "#domain/codebook/newest-version";
import { equalValues } from "#domain/model/equal-values";
import type { CodeId, CoderId, CodingId } from "#domain/model/ids";
import type { Code, CodebookVersion, Coding, SecondLook } from "#domain/model/records";
import type { ProjectIndex } from "#domain/query/project-index";

/** A coding made under an earlier rule of its code, and what its coder said of it since. */
export interface Recheck {
  readonly coding: Coding;
  /** The version it was made under, or the first one where it is older than any. */
  readonly madeUnder: CodebookVersion;
  /** Undefined while it waits to be looked at. */
  readonly look: SecondLook | undefined;
}

/** Codings of a code under earlier rules: a coder's own, and how many others wait for theirs. */
export interface Rechecks {
  /** By source, then place. */
  readonly own: readonly Recheck[];
  /** Number by coder; each gets their own list. */
  readonly others: ReadonlyMap<CoderId, number>;
}

/**
 * What was coded with a code before its rule became that of `version`. A coding is held against the rule in the version it was
 * made under; a look that was taken against any version with the same rule counts.
 */
export function rechecksOf(
  index: ProjectIndex,
  codeId: CodeId,
  version: CodebookVersion,
  coderId: CoderId | undefined,
): Rechecks {
  const versions = versionsInOrder(index.codebookVersions.values());
  const rule = ruleIn(version, codeId);
  const own: Recheck[] = [];
  const others = new Map<CoderId, number>();
  if (rule === undefined) return { own, others };
  const isOther = new Map(versions.map((each) => [each.id, !isSameRule(ruleIn(each, codeId), rule)]));
  const looks = looksByCoding(index);
  for (const coding of index.codingsOfCode(codeId)) {
    if (coding.codeId !== codeId) continue; // merged into it: its own rule did not change
    const madeUnder = versionOf(coding, versions);
    if (madeUnder === undefined || isAfter(madeUnder, version) || isOther.get(madeUnder.id) !== true)
      continue;
    if (coding.coderId === coderId) {
      const look = looks
        .get(coding.id)
        ?.findLast((each) => each.coderId === coderId && isOther.get(each.codebookVersionId) === false);
      own.push({ coding, madeUnder, look });
    } else others.set(coding.coderId, (others.get(coding.coderId) ?? 0) + 1);
  }
  return { own, others };
}

const isAfter = (a: CodebookVersion, b: CodebookVersion): boolean => a.number > b.number;

/** The version a coding says it was made under, else the newest that was frozen before it, else the first. */
export function versionOf(coding: Coding, versions: readonly CodebookVersion[]): CodebookVersion | undefined {
  return (
    versions.find(({ id }) => id === coding.codebookVersionId) ??
    versions.findLast(({ at }) => at <= coding.at) ??
    versions[0]
  );
}

const ruleIn = ({ codes }: CodebookVersion, codeId: CodeId): Code | undefined =>
  codes.find(({ id }) => id === codeId);

/** A code that was not in a version yet had no rule there to hold a coding against. */
const isSameRule = (a: Code | undefined, b: Code): boolean =>
  a === undefined || ruleFields.every((field) => equalValues(a[field], b[field]));

function looksByCoding(index: ProjectIndex): ReadonlyMap<CodingId, readonly SecondLook[]> {
  const looks = new Map<CodingId, SecondLook[]>();
  const live = [...index.records.secondLooks.values()].filter(({ removed }) => removed !== true);
  for (const look of live.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))) {
    const ofCoding = looks.get(look.codingId);
    if (ofCoding === undefined) looks.set(look.codingId, [look]);
    else ofCoding.push(look);
  }
  return looks;
}
