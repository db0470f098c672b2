import { visitCodes, type CodebookDraft } from "#domain/codebook/codebook-draft";
import { AppError } from "#domain/errors";
import { codebookSentence } from "#cli/codebook-notes";
import { InputError } from "#cli/input-error";
import type { Io } from "#cli/io";
import { oneOf, parseOptions } from "#cli/options";
import { refusalSentence } from "#cli/read-refusals";
import { writeCodebookCsv } from "#formats/codebook/codebook-csv";
import { jsonCodes } from "#formats/codebook/codebook-json";
import { readCodebook } from "#formats/codebook/read-codebook";
import { withIds } from "#formats/codebook/with-ids";
import { writeQdc } from "#formats/codebook/write-qdc";

const help = `Usage: samtale codebook FILE [--to qdc|csv|json] [--semicolon]

Reads a codebook: REFI-QDA (.qdc, .qde, .qdpx), csv, JSON, or a Samtale project file. Prints an outline of it, or the whole in
another format; what was assumed or cannot be carried is said on standard error.

  --to FORMAT   qdc (valid REFI-QDA codebook), csv (a code a row) or json
  --semicolon   csv with semicolons
`;

const targets = ["qdc", "csv", "json"] as const;

/** `samtale codebook`: exit code 0, or 1 after one sentence where the file cannot be read or written so. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  try {
    const { files, flags, values } = parseOptions("codebook", argv, {
      help: "flag",
      to: "value",
      semicolon: "flag",
    });
    const [file, ...others] = files;
    if (flags.has("help")) {
      io.stdout(help);
      return 0;
    }
    if (file === undefined || others.length > 0) throw new InputError("one file is needed");
    const to = values.get("to");
    const target = to === undefined ? undefined : oneOf("to", to, targets);
    const draft = await read(file, io);
    io.stdout(await written(file, draft, target, flags.has("semicolon")));
    if (target !== "json")
      for (const sentence of [...draft.notes.map(codebookSentence), ...lostIn(target, draft)])
        io.stderr(`${file}: ${sentence}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    io.stderr(`samtale codebook: ${error.message}\n`);
    return 1;
  }
}

/** @throws InputError with the reason */
async function read(file: string, io: Io): Promise<CodebookDraft> {
  let bytes: Uint8Array;
  try {
    bytes = await io.readFile(file);
  } catch {
    throw new InputError(`${file} cannot be read`);
  }
  const draft = await readCodebook(bytes);
  if (draft.ok) return draft.value;
  const { code, detail } = draft.error;
  throw new InputError(
    code === "archive/damaged" || code === "archive/newer"
      ? `${file} is ${code === "archive/newer" ? "of a newer version of Samtale" : `damaged in ${detail["part"]}`}`
      : refusalSentence(file, new AppError(code, detail)).replace(/\.$/, ""),
  );
}

async function written(
  file: string,
  draft: CodebookDraft,
  target: (typeof targets)[number] | undefined,
  semicolon: boolean,
): Promise<string> {
  switch (target) {
    case "qdc":
      if (draft.codes.length === 0)
        throw new InputError(`${file} holds no code, and a REFI-QDA codebook needs one`);
      return writeQdc(await withIds(draft));
    case "csv":
      return writeCodebookCsv(await withIds(draft), semicolon ? ";" : ",");
    case "json":
      return `${JSON.stringify(reportOf(file, await withIds(draft)), null, 2)}\n`;
    case undefined:
      return outline(file, draft);
  }
}

/** Everything of a codebook as plain data; codes one after another, parents before children. */
const reportOf = (file: string, draft: CodebookDraft) => ({
  file,
  format: draft.format,
  origin: draft.origin ?? null,
  namespace: draft.namespace ?? null,
  codes: jsonCodes(draft),
  sets: draft.sets,
  notes: draft.notes.map((note) => ({ kind: note.kind, text: codebookSentence(note) })),
});

/** For a person at the terminal: the tree of names, with what each code has. */
function outline(file: string, draft: CodebookDraft): string {
  let count = 0;
  const lines: string[] = [];
  visitCodes(draft.codes, ({ name, isCodable, definition, includeWhen, excludeWhen }, above) => {
    count++;
    const has = [
      ...(isCodable ? [] : ["groups only"]),
      ...(definition === undefined ? [] : ["definition"]),
      ...(includeWhen === undefined && excludeWhen === undefined ? [] : ["rules"]),
    ];
    lines.push(`${"  ".repeat(above.length + 1)}${name}${has.length === 0 ? "" : ` (${has.join(", ")})`}`);
  });
  const origin = draft.origin === undefined ? "" : `, ${draft.origin}`;
  const sets =
    draft.sets.length === 0 ? "" : `, ${draft.sets.length} ${draft.sets.length === 1 ? "set" : "sets"}`;
  return [
    `${file}: ${draft.format}${origin}, ${count} ${count === 1 ? "code" : "codes"}${sets}`,
    ...lines,
    "",
  ].join("\n");
}

/** What a format has no place for. */
const lostIn = (target: (typeof targets)[number] | undefined, { sets }: CodebookDraft): readonly string[] =>
  target === "csv" && sets.length > 0 ? [`${sets.length} sets are left out: a table of codes has none.`] : [];
