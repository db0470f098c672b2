import { AppError, type ErrorCode } from "#domain/errors";

/** Names that browsers and Dexie give to failures, and what they come to for a person. */
const codes: Readonly<Record<string, ErrorCode>> = {
  QuotaExceededError: "storage/full",
  VersionError: "storage/outdated",
  DatabaseClosedError: "storage/outdated",
  MissingAPIError: "storage/blocked",
  OpenFailedError: "storage/blocked",
  InvalidStateError: "storage/blocked",
  SecurityError: "storage/blocked",
  UnknownError: "storage/blocked",
};

/** Runs one piece of work on the database; what fails is told as an {@link AppError}, its cause kept. */
export async function guarded<T>(work: () => PromiseLike<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw storageError(error);
  }
}

/** The failure behind an error of the browser or of Dexie, which wraps one in another. A bug stays as it is. */
export function storageError(error: unknown): unknown {
  let found: ErrorCode | undefined;
  for (let cause: unknown = error; typeof cause === "object" && cause !== null; cause = causeOf(cause)) {
    if (cause instanceof AppError) return cause;
    const code = "name" in cause && typeof cause.name === "string" ? codes[cause.name] : undefined;
    if (code === "storage/full") found = code;
    found ??= code;
  }
  return found === undefined ? error : new AppError(found, {}, error);
}

function causeOf(error: object): unknown {
  if ("inner" in error && error.inner !== error) return error.inner;
  return "cause" in error && error.cause !== error ? error.cause : undefined;
}
