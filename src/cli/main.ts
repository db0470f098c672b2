import { readFile, writeFile } from "node:fs/promises";
import type { Io, Run } from "#cli/io";

/** The subcommands, each loaded only when it is asked for: `samtale read` needs no statistics. */
const subcommands: Readonly<Record<string, () => Promise<{ readonly run: Run }>>> = {
  read: () => import("#cli/read"),
  agreement: () => import("#cli/agreement"),
  codebook: () => import("#cli/codebook"),
};

const help = `samtale: qualitative analysis of group interviews, on the command line

Usage: samtale <command> [arguments]

Commands:
  read FILE…       what importing transcripts would do: format, speakers, turns, times, notes
  agreement FILE   agreement between coders: every coefficient that applies, with its interval
  codebook FILE    a codebook of REFI-QDA, csv, xlsx, JSON or a project, shown or written in another format

samtale <command> --help says more about one.
`;

/** Runs the subcommand that `argv` names. */
async function main(argv: readonly string[], io: Io): Promise<number> {
  const [name, ...rest] = argv;
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    io.stdout(help);
    return 0;
  }
  const load = Object.hasOwn(subcommands, name) ? subcommands[name] : undefined;
  if (load === undefined) {
    io.stderr(`samtale: there is no command "${name}"; "samtale --help" lists them.\n`);
    return 1;
  }
  const { run } = await load();
  try {
    return await run(rest, io);
  } catch (error) {
    io.stderr(`samtale ${name}: something went wrong inside the program: ${String(error)}\n`);
    return 1;
  }
}

/** A reader such as `head` may close the pipe early: that is no failure. */
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

/** pdf.js leaves promises about broken parts of a file behind that nobody waits for; what counts is what a command returns. */
process.on("unhandledRejection", () => undefined);

process.exitCode = await main(process.argv.slice(2), {
  stdout: (text) => void process.stdout.write(text),
  stderr: (text) => void process.stderr.write(text),
  readFile: (path) => readFile(path),
  writeFile: (path, bytes) => writeFile(path, bytes),
});
