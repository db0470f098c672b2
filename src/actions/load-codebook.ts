import type { CodebookDraft } from "#domain/codebook/codebook-draft";
import { planCodebookImport, type CodebookImport } from "#domain/codebook/plan-codebook-import";
import type { CodeId, CoderId } from "#domain/model/ids";
import type { LogEntry } from "#domain/model/patch";
import type { OpenProject } from "#storage/read/open-project";

/** Where the codes of a codebook go, and what it is called in the log. */
export interface LoadedCodebook {
  readonly draft: CodebookDraft;
  /** Its title, or its file's name where it has none. */
  readonly title: string;
  /** Undefined for the top. */
  readonly parentId?: CodeId | undefined;
}

/**
 * Adds the codes of a codebook that are not there yet, as {@link planCodebookImport} says: one step for undo, none where every
 * code is there.
 *
 * @throws RangeError where there is no code to load below
 * @throws AppError as {@link OpenProject.commit}
 */
export async function loadCodebook(
  project: OpenProject,
  coderId: CoderId,
  { draft, title, parentId }: LoadedCodebook,
): Promise<CodebookImport & { readonly entry: LogEntry | undefined }> {
  const { index, environment } = project;
  const planned = planCodebookImport(
    index.codeTree,
    index.codes.values(),
    draft.codes,
    parentId,
    environment,
  );
  const entry = await project.commit({
    coderId,
    deed: { kind: "codebook/load", detail: { codebook: title, count: planned.created.length } },
    patch: planned.patch,
  });
  return { ...planned, entry };
}
