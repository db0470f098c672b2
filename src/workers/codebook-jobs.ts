import type { CodebookDraft, CodebookTarget } from "#domain/codebook/codebook-draft";
import type { ErrorData } from "#domain/errors";
import type { Result } from "#domain/result";
import { readCodebook } from "#formats/codebook/read-codebook";
import { writeCodebook, type WrittenCodebook } from "#formats/codebook/write-codebook";
import type { CsvSeparator } from "#formats/report/write-csv";

export interface CodebookOutput {
  readonly draft: CodebookDraft;
  readonly target: CodebookTarget;
  readonly separator: CsvSeparator;
}

/** What the codebook worker does: reads codebooks of any format, and writes them. */
export const codebookJobs = {
  async read(bytes: Uint8Array): Promise<Result<CodebookDraft, ErrorData>> {
    const read = await readCodebook(bytes);
    return read.ok ? read : { ok: false, error: read.error.toData() };
  },

  write: ({ draft, target, separator }: CodebookOutput): Promise<WrittenCodebook> =>
    writeCodebook(draft, target, separator),
};
export type CodebookJobs = typeof codebookJobs;
