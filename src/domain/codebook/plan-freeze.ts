import { newestVersion } from "#domain/codebook/newest-version";
import { creation } from "#domain/model/changes";
import type { Environment } from "#domain/model/environment";
import type { CodebookVersionId } from "#domain/model/ids";
import type { Patch } from "#domain/model/patch";
import type { Code, CodebookVersion } from "#domain/model/records";

/** Plans a frozen copy of every code, merged and deleted ones too, so that the version can be resolved by itself later. */
export function planFreeze(
  codes: Iterable<Code>,
  versions: Iterable<CodebookVersion>,
  note: string,
  environment: Environment,
): { readonly version: CodebookVersion; readonly patch: Patch } {
  const version: CodebookVersion = {
    id: environment.newId() as CodebookVersionId,
    number: (newestVersion(versions)?.number ?? 0) + 1,
    note,
    codes: [...codes],
    at: environment.now(),
  };
  return { version, patch: [creation("codebookVersions", version)] };
}
