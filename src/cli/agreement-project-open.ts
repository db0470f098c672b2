import type { AppError, ErrorCode } from "#domain/errors";
import { concealmentFrom, visibleArchive } from "#domain/rounds/concealment";
import { readArchive } from "#formats/archive/read-archive";
import type { ReadProject } from "#cli/agreement-project";
import { InputError } from "#cli/input-error";
import type { Io } from "#cli/io";

/**
 * Opens a project file. What is coded in a blind round that runs is kept from whoever compares, too.
 *
 * @param passphraseFile its first line is the passphrase
 * @throws InputError where the file is no project, is damaged, or is locked with another passphrase
 */
export async function openProject(
  bytes: Uint8Array,
  passphraseFile: string | undefined,
  io: Io,
): Promise<ReadProject> {
  const passphrase = passphraseFile === undefined ? undefined : await firstLineOf(passphraseFile, io);
  const read = await readArchive(bytes, { passphrase });
  if (!read.ok) throw new InputError(refusal(read.error));
  const { contents, rounds, assignments } = read.value;
  const concealment = concealmentFrom(rounds, assignments, undefined);
  // a source whose import was taken back has no text, and is out of every list
  const sources = read.value.sources.filter(({ id }) => contents.has(id));
  return {
    ...visibleArchive(read.value, concealment),
    sources: sources.filter(({ id }) => !concealment.sources.has(id)),
    concealed: sources.filter(({ id }) => concealment.sources.has(id)).map(({ name }) => name),
    textOf: (sourceId) => contents.get(sourceId)?.text ?? "",
  };
}

async function firstLineOf(path: string, io: Io): Promise<string> {
  try {
    return new TextDecoder().decode(await io.readFile(path)).split(/\r?\n/, 1)[0] ?? "";
  } catch {
    throw new InputError(`the passphrase file "${path}" cannot be read`);
  }
}

function refusal({ code, detail }: AppError): string {
  const reasons: Partial<Record<ErrorCode, string>> = {
    "archive/not-a-project": "is not a Samtale project",
    "archive/newer": "was made by a newer version of Samtale",
    "archive/damaged": `is damaged: its part "${String(detail["part"] ?? "")}" is not as it was written`,
    "archive/passphrase":
      detail["reason"] === "wrong"
        ? "is locked with another passphrase"
        : "is locked with a passphrase; name a file that holds it with --passphrase-file",
  };
  return reasons[code] ?? "cannot be opened";
}
