import { nextParser } from "#actions/read-transcript";
import { AppError } from "#domain/errors";
import type { CallOptions } from "#workers/worker-client";
import type { IncomingProject } from "#workers/parse-jobs";

export type { IncomingProject } from "#workers/parse-jobs";

/** Larger files are refused before they are read: what makes them large is recordings. Bytes. */
export const largestRefiFile = 500_000_000;

/**
 * Reads a REFI-QDA project (`.qdpx`) of any program, off the page's thread. Nothing is written.
 *
 * @param projectFile which of several in the file, by a name that the error lists
 * @throws AppError `import/several-projects` (with `names`) where a choice is needed; `import/unsupported` where there is no project in
 *   it; `import/too-large`, `truncated`, `zip-bomb`, `encrypted`, `malformed`, `entities`, `unrecognised`
 * @throws DOMException AbortError where `signal` was aborted
 */
export async function readRefiFile(
  file: File,
  projectFile: string | undefined,
  options: CallOptions,
): Promise<IncomingProject> {
  if (file.size === 0) throw new AppError("import/empty");
  if (file.size > largestRefiFile) throw new AppError("import/too-large", { limit: largestRefiFile });
  const bytes = new Uint8Array(await file.arrayBuffer());
  const read = await nextParser().call("refi", { bytes, fileName: file.name, projectFile }, options);
  if (!read.ok) throw new AppError(read.error.code, read.error.detail);
  return read.value;
}
