import { msg, str } from "@lit/localize";
import { formatNumber } from "#messages/format";

type Detail = Readonly<Record<string, string | number>>;

/** Names of the formats that are recognised and not read as transcripts. */
const formatNames: Readonly<Record<string, () => string>> = {
  zip: () => msg("zip archives", { id: "errors.format.zip" }),
  rtf: () => msg("RTF", { id: "errors.format.rtf" }),
  odt: () => msg("OpenDocument text", { id: "errors.format.odt" }),
  doc: () => msg("Word documents from before 2007", { id: "errors.format.doc" }),
  srt: () => msg("SubRip subtitles", { id: "errors.format.srt" }),
  csv: () => msg("csv tables", { id: "errors.format.csv" }),
  xlsx: () => msg("Excel workbooks", { id: "errors.format.xlsx" }),
  pptx: () => msg("presentations", { id: "errors.format.pptx" }),
  html: () => msg("web pages", { id: "errors.format.html" }),
  json: () => msg("JSON", { id: "errors.format.json" }),
  recording: () => msg("recordings", { id: "errors.format.recording" }),
  picture: () => msg("pictures", { id: "errors.format.picture" }),
  sqlite: () => msg("databases", { id: "errors.format.sqlite" }),
  eaf: () => msg("ELAN files", { id: "errors.format.eaf" }),
};

const bytesPerMegabyte = 1_000_000;

/** What happened and what to do next, by error code. */
const sentences = {
  "import/empty": () => msg("The file is empty.", { id: "errors.import.empty" }),
  "import/binary": () =>
    msg("This is not a text file, whatever its name says. Choose the transcript itself.", {
      id: "errors.import.binary",
    }),
  "import/too-large": ({ limit, pages }: Detail) =>
    typeof pages === "number"
      ? msg(str`The PDF has more than ${formatNumber(pages)} pages. Split it and import the parts.`, {
          id: "errors.import.too-many-pages",
        })
      : typeof limit === "number"
        ? msg(
            str`The file is larger than ${formatNumber(limit / bytesPerMegabyte)} MB. Split it and import the parts.`,
            {
              id: "errors.import.too-large",
            },
          )
        : msg("The file is too large. Split it and import the parts.", {
            id: "errors.import.too-large-plain",
          }),
  "import/unrecognised": () =>
    msg("The file is in no format that is known here. Save it as text or Word and import that.", {
      id: "errors.import.unrecognised",
    }),
  "import/unsupported": ({ format }: Detail) =>
    msg(
      str`Samtale cannot read ${formatNames[String(format)]?.() ?? String(format)} yet. Save it as text or Word and import that.`,
      { id: "errors.import.unsupported" },
    ),
  "import/malformed": ({ line }: Detail) =>
    line === undefined
      ? msg(
          "The file breaks the rules of its format. Open it in the program it comes from and save it anew.",
          {
            id: "errors.import.malformed",
          },
        )
      : msg(
          str`The file breaks the rules of its format at line ${line}. Mend that line and import it again.`,
          {
            id: "errors.import.malformed-line",
          },
        ),
  "import/truncated": () =>
    msg("The end of the file is missing. Copy or download it again.", { id: "errors.import.truncated" }),
  "import/not-docx": () =>
    msg("The file is named as a Word document and is none. Open it in Word and save it as docx.", {
      id: "errors.import.not-docx",
    }),
  "import/zip-bomb": () =>
    msg("The file unpacks to far more than a transcript can be, so it was not opened.", {
      id: "errors.import.zip-bomb",
    }),
  "import/entities": () =>
    msg(
      "The file defines XML entities, which a transcript never needs, so it was not opened. Save it anew in Word.",
      {
        id: "errors.import.entities",
      },
    ),
  "import/encrypted": () =>
    msg("The file is locked with a password. Save a copy without one and import that.", {
      id: "errors.import.encrypted",
    }),
  "import/no-text": () =>
    msg(
      "The pages of the PDF are pictures: there is no text in it. Have the text recognised (OCR), or export it anew from the program it was written in.",
      { id: "errors.import.no-text" },
    ),
  "import/project": () =>
    msg("This is a whole project, not a transcript. Open it on the home screen, as a project of its own.", {
      id: "errors.import.project",
    }),
  "import/other-program": ({ program }: Detail) =>
    msg(
      str`This is ${String(program)}’s own project file, which no other program can read. In ${String(program)}, export the project as REFI-QDA (.qdpx) and open that on the home screen.`,
      { id: "errors.import.other-program" },
    ),
  "import/several-projects": ({ names }: Detail) =>
    msg(str`The file holds more than one project: ${names}. Choose one of them.`, {
      id: "errors.import.several-projects",
    }),
  "archive/not-a-project": () =>
    msg("There is no Samtale project in this file. Choose one that Samtale saved, as .samtale.", {
      id: "errors.archive.not-a-project",
    }),
  "archive/damaged": ({ part }: Detail) =>
    part === undefined || part === "zip"
      ? msg("The project file is damaged. Nothing was changed. Open an earlier copy of it.", {
          id: "errors.archive.damaged",
        })
      : msg(str`The project file is damaged at ${part}. Nothing was changed. Open an earlier copy of it.`, {
          id: "errors.archive.damaged-part",
        }),
  "archive/newer": () =>
    msg("The project file was saved by a newer Samtale. Nothing was changed. Update this one first.", {
      id: "errors.archive.newer",
    }),
  "archive/passphrase": () =>
    msg("The passphrase does not open this file. Capital letters and spaces count.", {
      id: "errors.archive.passphrase",
    }),
  "file/not-written": () =>
    msg("The file could not be written there. Choose another place, and see that the disk has room.", {
      id: "errors.file.not-written",
    }),
  "correction/round": ({ round }: Detail) =>
    msg(
      str`This transcript is coded in ${String(round)}, which is still running. Correct it when the round is closed.`,
      {
        id: "errors.correction.round",
      },
    ),
  "correction/stale": () =>
    msg("These words were changed somewhere else meanwhile, so the correction was not made.", {
      id: "errors.correction.stale",
    }),
  "find/pattern": () =>
    msg("This is not a regular expression. Look for a bracket that is not closed, or turn the option off.", {
      id: "errors.find.pattern",
    }),
  "find/too-slow": ({ seconds }: Detail) =>
    msg(
      str`The expression found no end in ${seconds} seconds. Write it with fewer repetitions in each other.`,
      {
        id: "errors.find.too-slow",
      },
    ),
  "sample/not-there": () =>
    msg(
      "The sample project is not kept on this device yet and could not be fetched. Try again with a network.",
      {
        id: "errors.sample.not-there",
      },
    ),
  "codebook/not-there": () =>
    msg("This codebook is not kept on this device yet and could not be fetched. Try again with a network.", {
      id: "errors.codebook.not-there",
    }),
  "input/malformed": ({ line }: Detail) =>
    line === undefined
      ? msg("The input could not be understood.", { id: "errors.input.malformed" })
      : msg(str`The input could not be understood at line ${line}.`, { id: "errors.input.malformed-line" }),
  "storage/stale": () =>
    msg("This was changed somewhere else meanwhile, so the change was not made. Look at it and try again.", {
      id: "errors.storage.stale",
    }),
  "storage/full": () =>
    msg("The device has no room left. Save a project file, then delete what is not needed here.", {
      id: "errors.storage.full",
    }),
  "storage/blocked": () =>
    msg(
      "The browser does not let Samtale keep anything on this device. Allow site data, or leave the private window.",
      {
        id: "errors.storage.blocked",
      },
    ),
  "storage/outdated": () =>
    msg("A newer Samtale is open in another tab. Reload this one to go on.", {
      id: "errors.storage.outdated",
    }),
  "archive/recipient": () =>
    msg("This is no key to lock a file for. It begins with age1.", { id: "errors.archive.recipient" }),
  "packet/other-project": () =>
    msg("This file comes from another project. Nothing was changed.", { id: "errors.packet.other-project" }),
  "packet/incomplete": () =>
    msg("This file names things that neither copy has. Nothing was changed. Ask for the file again.", {
      id: "errors.packet.incomplete",
    }),
  "decision/open-round": ({ round }: Detail) =>
    msg(str`Coders still work on ${round ?? ""}. Settle what they disagree on when it is closed.`, {
      id: "errors.decision.open-round",
    }),
  "decision/blind": ({ round }: Detail) =>
    msg(
      str`Transcripts of ${round ?? ""} are coded blind now. Settle what is open in it when that is done.`,
      {
        id: "errors.decision.blind",
      },
    ),
  "decision/no-words": () =>
    msg("These words came in after the round closed. Draw the passage over words that were coded in it.", {
      id: "errors.decision.no-words",
    }),
  "storage/missing": () =>
    msg("This is not on this device any more. It may have been deleted in another tab.", {
      id: "errors.storage.missing",
    }),
  unexpected: () =>
    msg("Something happened that should not. Save a project file now, then reload the page.", {
      id: "errors.unexpected",
    }),
} satisfies Record<string, (detail: Detail) => string>;

/**
 * An error as a person reads it: what happened, and the next step. Takes every `ErrorData` of the program: a code without a
 * sentence does not compile.
 */
export const errorText = ({
  code,
  detail,
}: {
  readonly code: keyof typeof sentences;
  readonly detail: Detail;
}): string => sentences[code](detail);
