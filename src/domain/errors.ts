/** Stable reasons, one sentence of interface text each in `messages/errors`. */
export type ErrorCode =
  // a file that cannot be read as a transcript; detail: file, format, line where known
  | "import/empty"
  | "import/binary"
  | "import/too-large"
  | "import/unrecognised"
  | "import/unsupported"
  | "import/malformed"
  | "import/truncated"
  | "import/not-docx"
  | "import/zip-bomb"
  | "import/entities"
  | "import/encrypted"
  // a PDF whose pages are pictures; detail: pages
  | "import/no-text"
  // a project, among files that should be transcripts; detail: format. Another program's own project; detail: program
  | "import/project"
  | "import/other-program"
  // an archive with more than one REFI-QDA project; detail: names
  | "import/several-projects"
  // a project file; detail: part
  | "archive/not-a-project"
  | "archive/damaged"
  | "archive/newer"
  | "archive/passphrase"
  | "archive/recipient"
  // a packet of a round: of another project; of another round or coder; naming what is in neither copy
  | "packet/other-project"
  | "packet/incomplete"
  // a decision in a round that is not closed; whose transcripts are coded blind now; detail: round. A range of words that came later
  | "decision/open-round"
  | "decision/blind"
  | "decision/no-words"
  // a file chosen to be saved to could not be written
  | "file/not-written"
  // words that were corrected elsewhere meanwhile
  | "correction/stale"
  // words of a transcript that is coded in a running round; detail: round
  | "correction/round"
  // a pattern to be found: not one; too slow; detail of the latter: seconds
  | "find/pattern"
  | "find/too-slow"
  // a file of the sample study cannot be fetched; detail: file
  | "sample/not-there"
  // a starter codebook cannot be fetched; detail: file
  | "codebook/not-there"
  // bad input to the command line or an analysis; detail: what, line where known
  | "input/malformed"
  // the device
  | "storage/stale"
  | "storage/full"
  | "storage/blocked"
  | "storage/outdated"
  | "storage/missing"
  | "unexpected";

/** What a message needs: file name, line number, code name. Never a participant's words. */
export type ErrorDetail = Readonly<Record<string, string | number>>;

/** An {@link AppError} as plain data, for a worker boundary. */
export type ErrorData = { readonly code: ErrorCode; readonly detail: ErrorDetail };

/** A failure a person can act on. A bug stays a plain `Error` and is reported as "unexpected". */
export class AppError extends Error {
  override readonly name = "AppError";
  readonly code: ErrorCode;
  readonly detail: ErrorDetail;

  constructor(code: ErrorCode, detail: ErrorDetail = {}, cause?: unknown) {
    super(`${code} ${JSON.stringify(detail)}`, { cause });
    this.code = code;
    this.detail = detail;
  }

  static from(cause: unknown): AppError {
    return cause instanceof AppError ? cause : new AppError("unexpected", {}, cause);
  }

  toData(): ErrorData {
    return { code: this.code, detail: this.detail };
  }
}
