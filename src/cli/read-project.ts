import { visitCodes } from "#domain/codebook/codebook-draft";
import type { OffsetChoice } from "#formats/refi/choose-offsets";
import type { RefiProject, RefiSource } from "#formats/refi/refi-project";
import { refiNoteText } from "#messages/refi-notes";

/** The JSON of a REFI-QDA project: positions in UTF-16 code units of the source's text, half-open. */
export interface ProjectReport {
  readonly file: string;
  readonly format: "qdpx";
  /** `length` is that of the text as the file has it, line ends kept; null where there is none. */
  readonly sources: readonly {
    readonly name: string;
    readonly kind: string;
    readonly length: number | null;
  }[];
  readonly users: readonly string[];
  /** In the order of the codebook; `path` holds the names from the top down to the code. */
  readonly codes: readonly {
    readonly name: string;
    readonly path: readonly string[];
    readonly color: string | null;
    readonly codable: boolean;
  }[];
  /** One a passage, code and author, all by name. Positions are as the file counts where the text is missing. */
  readonly codings: readonly {
    readonly source: string;
    readonly start: number;
    readonly end: number;
    readonly code: string;
    readonly user: string | null;
  }[];
  readonly cases: readonly {
    readonly name: string;
    readonly sources: readonly string[];
    readonly passages: number;
    readonly values: Readonly<Record<string, string>>;
  }[];
  readonly offsets: OffsetChoice;
  readonly notes: readonly { readonly kind: string; readonly about: string; readonly text: string }[];
}

/** A project as `samtale read --json` prints it. */
export function projectReportOf(file: string, project: RefiProject): ProjectReport {
  const codes: ProjectReport["codes"][number][] = [];
  const codeNames = new Map<string, string>();
  visitCodes(project.codes, (code, above) => {
    const { id, name, color, isCodable } = code;
    if (id !== undefined) codeNames.set(id, name);
    const path = [...above, code].map((each) => each.name);
    codes.push({ name, path, color: color ?? null, codable: isCodable });
  });
  const sources = new Map(project.sources.map((source) => [source.id, source]));
  const users = new Map(project.users.map(({ id, name }) => [id, name]));
  const variables = new Map(project.variables.map(({ id, name }) => [id, name]));
  return {
    file,
    format: "qdpx",
    sources: project.sources.map(({ name, kind, text }) => ({ name, kind, length: text?.length ?? null })),
    users: [...users.values()],
    codes,
    codings: project.codings.flatMap(({ sourceId, passage, codeId, userIds }) => {
      const source = sources.get(sourceId)!;
      const place = passage ?? wholeText(source);
      if (place === undefined) return [];
      const { start, end } = place;
      const authors = userIds.length === 0 ? [null] : userIds.map((id) => users.get(id) ?? id);
      return authors.map((user) => ({ source: source.name, start, end, code: codeNames.get(codeId)!, user }));
    }),
    cases: project.cases.map(({ name, sourceIds, passages, values }) => ({
      name,
      sources: sourceIds.map((id) => sources.get(id)!.name),
      passages: passages.length,
      values: Object.fromEntries(values.map(({ variableId, value }) => [variables.get(variableId)!, value])),
    })),
    offsets: project.offsets,
    notes: project.report.map((note) => ({
      kind: note.kind,
      about: note.about,
      text: refiNoteText(note),
    })),
  };
}

/** Where a coding of a whole source lies. A picture or recording has no text that would be the source. */
const wholeText = ({
  kind,
  text,
}: RefiSource): { readonly start: number; readonly end: number } | undefined =>
  text === undefined || (kind !== "text" && kind !== "pdf") ? undefined : { start: 0, end: text.length };

/** For a person at the terminal: numbers and notes, not the words. */
export const projectSummary = ({
  file,
  sources,
  users,
  codes,
  codings,
  cases,
  notes,
}: ProjectReport): string =>
  [
    `${file}: qdpx, ${sources.length} sources, ${users.length} users, ${codes.length} codes, ${codings.length} codings, ${cases.length} cases`,
    ...notes.map(({ kind, text }) => `  ${kind}: ${text}`),
    "",
  ].join("\n");
