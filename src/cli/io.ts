/** What a subcommand may touch of the world outside: a test hands in its own. */
export interface Io {
  /** Writes to standard output as it is; end a line with `\n`. */
  readonly stdout: (text: string) => void;
  /** Writes to standard error as it is; end a line with `\n`. */
  readonly stderr: (text: string) => void;
  /** The bytes of a file. Rejects with Node's error, whose `code` is `ENOENT` where there is no such file. */
  readonly readFile: (path: string) => Promise<Uint8Array>;
  /** Writes a file whole; one that is there gives way. Rejects with Node's error. */
  readonly writeFile: (path: string, bytes: Uint8Array) => Promise<void>;
}

/**
 * One subcommand: reads its arguments (without its own name), writes what it finds, and says how it went.
 * Resolves to the exit code: 0, or 1 after one sentence on standard error.
 */
export type Run = (argv: readonly string[], io: Io) => Promise<number>;
