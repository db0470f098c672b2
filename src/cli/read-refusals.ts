import type { AppError, ErrorCode } from "#domain/errors";

const formatNames: Readonly<Record<string, string>> = {
  doc: "a Word document of the time before 2007 (save it as .docx)",
  zip: "a zip archive",
  recording: "a recording",
  picture: "a picture",
  sqlite: "a database",
};

/** Why a file was refused, as one sentence that names it. */
export function refusalSentence(file: string, error: AppError): string {
  const { code, detail } = error;
  const format = String(detail["format"] ?? "");
  const name = formatNames[format] ?? `${format} format`;
  const reasons: Partial<Record<ErrorCode, string>> = {
    "import/empty": "is empty",
    "import/binary": format === "" ? "is not text" : `is not text but ${name}`,
    "import/too-large":
      detail["pages"] === undefined
        ? "is larger than 300 MB"
        : `is a PDF of more than ${detail["pages"]} pages or of unreasonably much text`,
    "import/no-text": "is a PDF whose pages are pictures: there is no text in it",
    "import/unrecognised": "is in no format that can be recognised",
    "import/unsupported": `is ${name}, which cannot be read yet`,
    "import/malformed": `is damaged${format === "" ? "" : ` or not ${format} as it should be`}`,
    "import/truncated": "is cut off: the end of the file is missing",
    "import/not-docx": "is named .docx but is not a Word document",
    "import/zip-bomb": "unpacks to more than a document can hold and was not opened",
    "import/entities": "declares XML entities, which are not opened",
    "import/encrypted": "is locked with a password",
    "import/project": "is a project of Samtale; samtale codebook and samtale agreement read it",
    "import/other-program": `is a project of ${detail["program"]} itself: export it there as a REFI-QDA project (.qdpx) and read that`,
    "import/several-projects": `holds more than one project: ${detail["names"]}. Name one with --project`,
  };
  return `${file} ${reasons[code] ?? "could not be read"}.`;
}
