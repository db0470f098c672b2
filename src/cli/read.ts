import { AppError } from "#domain/errors";
import { fail, ok, type Result } from "#domain/result";
import type { Io } from "#cli/io";
import { projectReportOf, projectSummary, type ProjectReport } from "#cli/read-project";
import { refusalSentence } from "#cli/read-refusals";
import { isRefiArchive } from "#formats/refi/refi-files";
import { readRefiProject } from "#formats/refi/read-refi-project";
import type { TranscriptDraft } from "#formats/transcript/draft";
import { readTranscript } from "#formats/transcript/read-transcript";
import { noteText } from "#messages/notes";

const help = `Usage: samtale read FILE… [--json] [--no-join] [--project=NAME]

Prints what importing the transcripts, or a REFI-QDA project (.qdpx), would do; writes nothing.

  --json          everything, as one object (an array for several files)
  --no-join       leave the cues of captions apart instead of joining those of one speaker
  --project=NAME  which project of a .qdpx that holds several, by the name of its .qde file
`;

/** The JSON of one file: positions in UTF-16 code units of `text`, half-open; times in milliseconds. */
export interface ReadReport {
  readonly file: string;
  readonly format: string;
  readonly encoding: string;
  readonly text: string;
  readonly speakers: readonly { readonly label: string; readonly turns: number }[];
  readonly turns: readonly {
    readonly index: number;
    readonly speaker: string | null;
    readonly start: number;
    readonly end: number;
    readonly startMs: number | null;
    readonly endMs: number | null;
    readonly text: string;
  }[];
  readonly notes: readonly { readonly line: number | null; readonly kind: string; readonly text: string }[];
}

/** `samtale read`: exit code 0 when every file can be read, else 1 with a sentence for each that cannot. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const flags = argv.filter((word) => word.startsWith("-") && word !== "-");
  const files = argv.filter((word) => !flags.includes(word));
  if (flags.includes("--help") || flags.includes("-h")) {
    io.stdout(help);
    return 0;
  }
  const chosen = flags.find((flag) => flag.startsWith("--project="));
  const unknown = flags.find((flag) => flag !== "--json" && flag !== "--no-join" && flag !== chosen);
  if (unknown !== undefined || files.length === 0) {
    io.stderr(unknown === undefined ? help : `samtale read: there is no option "${unknown}".\n`);
    return 1;
  }
  const options = { joinCues: !flags.includes("--no-join"), project: chosen?.slice("--project=".length) };
  const reports: (ReadReport | ProjectReport)[] = [];
  for (const file of files) {
    const read = await readOne(file, options, io);
    if (read.ok) reports.push(read.value);
    else io.stderr(`${refusalSentence(file, read.error)}\n`);
  }
  if (flags.includes("--json")) {
    const printed = files.length === 1 ? reports[0] : reports;
    if (printed !== undefined) io.stdout(`${JSON.stringify(printed, null, 2)}\n`);
  } else io.stdout(reports.map(summary).join("\n"));
  return reports.length === files.length ? 0 : 1;
}

async function readOne(
  file: string,
  { joinCues, project }: { readonly joinCues: boolean; readonly project: string | undefined },
  io: Io,
): Promise<Result<ReadReport | ProjectReport>> {
  let bytes: Uint8Array;
  try {
    bytes = await io.readFile(file);
  } catch (cause) {
    return fail(new AppError("input/malformed", { file }, cause));
  }
  if (isRefiArchive(bytes)) {
    const read = readRefiProject(bytes, project);
    return read.ok ? ok(projectReportOf(file, read.value)) : read;
  }
  const read = await readTranscript(bytes, file, { joinCues });
  return read.ok ? ok(reportOf(file, read.value)) : read;
}

function reportOf(file: string, draft: TranscriptDraft): ReadReport {
  return {
    file,
    format: draft.format,
    encoding: draft.encoding,
    text: draft.text,
    speakers: draft.labels.map((label, index) => ({
      label,
      turns: draft.turns.filter(({ speaker }) => speaker === index).length,
    })),
    turns: draft.turns.map(({ start, end, speaker, startMs, endMs }, index) => ({
      index,
      speaker: draft.labels[speaker] ?? null,
      start,
      end,
      startMs: startMs ?? null,
      endMs: endMs ?? null,
      text: draft.text.slice(start, end),
    })),
    notes: draft.notes.map((note) => ({
      line: note.line ?? null,
      kind: note.kind,
      text: noteText(note),
    })),
  };
}

const summary = (report: ReadReport | ProjectReport): string =>
  "codings" in report ? projectSummary(report) : transcriptSummary(report);

/** For a person at the terminal: numbers and notes, not the words. */
function transcriptSummary({ file, format, encoding, speakers, turns, notes }: ReadReport): string {
  return [
    `${file}: ${format}, ${encoding}, ${turns.length} turns`,
    ...speakers.map(({ label, turns }) => `  ${label}: ${turns}`),
    ...notes.map(
      ({ line, kind, text }) =>
        `  ${line === null ? "" : `${format === "pdf" ? "page" : "line"} ${line}, `}${kind}: ${text}`,
    ),
    "",
  ].join("\n");
}
