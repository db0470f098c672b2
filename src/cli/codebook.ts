import {
  codebookTargets,
  visitCodes,
  type CodebookDraft,
  type CodebookNote,
} from "#domain/codebook/codebook-draft";
import { AppError } from "#domain/errors";
import { codebookReport } from "#domain/report/codebook-report";
import { InputError } from "#cli/input-error";
import type { Io } from "#cli/io";
import { oneOf, parseOptions } from "#cli/options";
import { refusalSentence } from "#cli/read-refusals";
import { readCodebook } from "#formats/codebook/read-codebook";
import { writeCodebook } from "#formats/codebook/write-codebook";
import { writeDocx } from "#formats/report/write-docx";
import { codebookNoteText } from "#messages/codebook-notes";
import { codebookReportText } from "#messages/codebook-report";

const help = `Usage: samtale codebook FILE [--to qdc|csv|json|xlsx|docx] [--out FILE] [--semicolon]

Reads a codebook: REFI-QDA (.qdc, .qde, .qdpx), csv, xlsx, JSON (as in codebooks/), or a Samtale project file. Prints an outline of
it, or the whole in another format. What was assumed or cannot be carried is said on standard error; what is written is read
back and compared.

  --to FORMAT   qdc    valid REFI-QDA codebook, with what it has no place for in the descriptions
                csv    a code a row
                json   everything, valid against codebooks/codebook.schema.json
                xlsx   a code a row, with sheets for sets and sources (needs --out)
                docx   a document for an appendix; cannot be read again (needs --out)
  --out FILE    write to FILE, whose ending tells the format where --to does not; a file that is there gives way
  --semicolon   csv with semicolons
`;

const targets = [...codebookTargets, "docx"] as const;
type Target = (typeof targets)[number];

/** `samtale codebook`: exit code 0, or 1 after one sentence where the file cannot be read or written so. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  try {
    const { files, flags, values } = parseOptions("codebook", argv, {
      help: "flag",
      to: "value",
      out: "value",
      semicolon: "flag",
    });
    const [file, ...others] = files;
    if (flags.has("help")) {
      io.stdout(help);
      return 0;
    }
    if (file === undefined || others.length > 0) throw new InputError("one file is needed");
    const out = values.get("out");
    const target = targetOf(values.get("to"), out);
    const draft = await read(file, io);
    const { text, notes } = await written(file, draft, target, flags.has("semicolon"));
    if (out === undefined) io.stdout(typeof text === "string" ? text : asText(text));
    else await save(out, text, io);
    for (const note of [...draft.notes, ...notes]) io.stderr(`${file}: ${codebookNoteText(note)}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    io.stderr(`samtale codebook: ${error.message}\n`);
    return 1;
  }
}

/** With its byte order mark, where it has one. */
const asText = (bytes: Uint8Array): string => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);

/** @throws InputError where the two do not say how to write */
function targetOf(to: string | undefined, out: string | undefined): Target | undefined {
  const ending = out === undefined ? undefined : /\.([^./\\]+)$/.exec(out)?.[1]?.toLowerCase();
  const named = to ?? targets.find((target) => target === ending);
  if (named === undefined && out !== undefined)
    throw new InputError(`${out} does not end as a format does: --to says which is meant`);
  const target = named === undefined ? undefined : oneOf("to", named, targets);
  if (out === undefined && (target === "xlsx" || target === "docx"))
    throw new InputError(`--to ${target} needs --out FILE: it is no text that can be printed`);
  return target;
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

/** @throws InputError where the file cannot be written */
async function save(file: string, text: string | Uint8Array, io: Io): Promise<void> {
  try {
    await io.writeFile(file, typeof text === "string" ? new TextEncoder().encode(text) : text);
  } catch {
    throw new InputError(`${file} cannot be written`);
  }
}

interface Output {
  readonly text: string | Uint8Array;
  readonly notes: readonly CodebookNote[];
}

async function written(
  file: string,
  draft: CodebookDraft,
  target: Target | undefined,
  semicolon: boolean,
): Promise<Output> {
  if (target === undefined) return { text: outline(file, draft), notes: [] };
  if (target === "docx")
    return { text: await writeDocx(codebookReport(draft, codebookReportText), Date.now()), notes: [] };
  if (target === "qdc" && draft.codes.length === 0)
    throw new InputError(`${file} holds no code, and a REFI-QDA codebook needs one`);
  const { bytes, losses } = await writeCodebook(draft, target, semicolon ? ";" : ",");
  return { text: bytes, notes: losses };
}

/** For a person at the terminal: the tree of names, with what each code has. */
function outline(file: string, { format, origin, titlePage, codes, sets }: CodebookDraft): string {
  let count = 0;
  const lines: string[] = [];
  visitCodes(codes, (code, above) => {
    count++;
    const { name, isCodable, definition, includeWhen, excludeWhen, scale, retired } = code;
    const has = [
      ...(isCodable ? [] : ["groups only"]),
      ...(retired === true ? ["retired"] : []),
      ...(definition === undefined ? [] : ["definition"]),
      ...(includeWhen === undefined && excludeWhen === undefined ? [] : ["rules"]),
      ...(scale === undefined ? [] : [`scale ${scale.labels.at(0)?.value} to ${scale.labels.at(-1)?.value}`]),
    ];
    lines.push(`${"  ".repeat(above.length + 1)}${name}${has.length === 0 ? "" : ` (${has.join(", ")})`}`);
  });
  const parts = [
    format,
    ...(origin === undefined ? [] : [origin]),
    ...(titlePage?.title === undefined ? [] : [`“${titlePage.title}”`]),
    `${count} ${count === 1 ? "code" : "codes"}`,
    ...(sets.length === 0 ? [] : [`${sets.length} ${sets.length === 1 ? "set" : "sets"}`]),
  ];
  return [`${file}: ${parts.join(", ")}`, ...lines, ""].join("\n");
}
