import { codebookWorker } from "#actions/codebook-worker";
import type { CodebookDraft } from "#domain/codebook/codebook-draft";
import { AppError } from "#domain/errors";
import { fileTitle } from "#domain/intake/file-title";
import type { Result } from "#domain/result";

/** A codebook of a file that a person chose. */
export interface CodebookFile {
  readonly draft: CodebookDraft;
  /** Its own title, or the file's name without its ending. */
  readonly title: string;
}

/**
 * Reads a file as a codebook: REFI-QDA, csv, xlsx, JSON, or the codes of a project file. Nothing is written; `loadCodebook` puts
 * it into a project.
 *
 * @returns the codebook with what there is to say of it, or why the file cannot be read as one
 * @throws DOMException AbortError where `signal` was aborted
 */
export async function readCodebookFile(file: File, signal?: AbortSignal): Promise<Result<CodebookFile>> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const read = await codebookWorker.call("read", bytes, { signal });
  if (!read.ok)
    return { ok: false, error: new AppError(read.error.code, { file: file.name, ...read.error.detail }) };
  const draft = read.value;
  return { ok: true, value: { draft, title: draft.titlePage?.title ?? fileTitle(file.name).name } };
}
