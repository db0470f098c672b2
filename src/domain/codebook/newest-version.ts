import type { CodebookVersion } from "#domain/model/records";

/** Versions of the codebook, oldest first; of two that teams froze apart under one number, the earlier goes first. */
export const versionsInOrder = (versions: Iterable<CodebookVersion>): readonly CodebookVersion[] =>
  [...versions].sort(compareVersions);

/** The version that new codings are made under; undefined where the codebook was never frozen. */
export function newestVersion(versions: Iterable<CodebookVersion>): CodebookVersion | undefined {
  let newest: CodebookVersion | undefined;
  for (const version of versions)
    if (newest === undefined || compareVersions(newest, version) < 0) newest = version;
  return newest;
}

const compareVersions = (a: CodebookVersion, b: CodebookVersion): number =>
  a.number - b.number || a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
