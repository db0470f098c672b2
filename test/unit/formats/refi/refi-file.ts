import { zipSync } from "fflate";
import type { AppError } from "#domain/errors";
import { readRefiProject } from "#formats/refi/read-refi-project";
import type { RefiProject } from "#formats/refi/refi-project";

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** GUIDs a test can write by number. */
export const guid = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;

/** A project of the given children of `Project`, and files by path, zipped. */
export function qdpx(
  xml: string,
  files: Readonly<Record<string, string | Uint8Array>> = {},
  { entry = "project.qde", attributes = 'xmlns="urn:QDA-XML:project:1.0" name="Study"' } = {},
): Uint8Array {
  return archive({
    [entry]: `<?xml version="1.0" encoding="utf-8"?><Project ${attributes}>${xml}</Project>`,
    ...files,
  });
}

export const archive = (files: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([path, file]) => [path, typeof file === "string" ? bytesOf(file) : file]),
    ),
  );

/** Two codes, the second within the first. */
export const codebook = `<CodeBook><Codes><Code guid="${guid(1)}" name="Care" isCodable="true" color="#0a0"><Code guid="${guid(2)}" name="Trust" isCodable="true"/></Code></Codes></CodeBook>`;
export const users = `<Users><User guid="${guid(91)}" name="Kari"/><User guid="${guid(92)}" name="Ola"/></Users>`;

export const coding = (code: number, user = 91): string =>
  `<Coding guid="${guid(500 + code)}" creatingUser="${guid(user)}"><CodeRef targetGUID="${guid(code)}"/></Coding>`;

export const selection = (start: number, end: number, inside = coding(1), name = ""): string =>
  `<PlainTextSelection guid="${guid(100_000 + start * 300 + end)}" name="${name}" startPosition="${start}" endPosition="${end}">${inside}</PlainTextSelection>`;

/** A project with one text source, whose text is in a file. */
export const project = (
  text: string | Uint8Array,
  selections: string,
  attributes = 'xmlns="urn:QDA-XML:project:1.0" name="Study"',
): Uint8Array =>
  qdpx(
    `${users}${codebook}<Sources><TextSource guid="${guid(10)}" name="Talk" plainTextPath="internal://talk.txt">${selections}</TextSource></Sources>`,
    { "sources/talk.txt": text },
    { attributes },
  );

/** Reads a project; throws where it is refused, for tests that expect it to be read. */
export function read(bytes: Uint8Array, projectFile?: string): RefiProject {
  const result = readRefiProject(bytes, projectFile);
  if (!result.ok) throw result.error;
  return result.value;
}

/** The error a project is refused with; throws where it is read. */
export function refusal(bytes: Uint8Array, projectFile?: string): AppError {
  const result = readRefiProject(bytes, projectFile);
  if (result.ok) throw new Error("the project was read");
  return result.error;
}

/** The words of every coding that lies on a passage. */
export const codedWords = (read: RefiProject): string[] =>
  read.codings.map(({ sourceId, passage }) => {
    const text = read.sources.find(({ id }) => id === sourceId)?.text ?? "";
    return passage === undefined ? "(whole)" : text.slice(passage.start, passage.end);
  });

/** The count a note of the report gives; 0 where there is no such note. */
export function counted(read: RefiProject, about: string): number {
  const note = read.report.find((each) => each.about === about);
  return note !== undefined && "count" in note.detail ? note.detail.count : 0;
}
