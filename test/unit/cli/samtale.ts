import type { Io, Run } from "#cli/io";

/** What a subcommand wrote, and its exit code. */
export interface Written {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a subcommand on files held in memory. */
export async function written(
  run: Run,
  files: Readonly<Record<string, string | Uint8Array>>,
  ...argv: readonly string[]
): Promise<Written> {
  let [out, err] = ["", ""];
  const io: Io = {
    stdout: (text) => (out += text),
    stderr: (text) => (err += text),
    writeFile: () => Promise.reject(new Error("nothing is written here")),
    readFile: (path) => {
      const file = files[path];
      if (file === undefined) return Promise.reject(Object.assign(new Error("none"), { code: "ENOENT" }));
      return Promise.resolve(typeof file === "string" ? new TextEncoder().encode(file) : file);
    },
  };
  const status = await run(argv, io);
  return { status, out, err };
}
