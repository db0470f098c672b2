import { AppError } from "#domain/errors";
import { fail, ok, type Result } from "#domain/result";
import { readQdc } from "#formats/codebook/read-qdc";
import { mergeCodings } from "#formats/refi/merge-codings";
import { placeSelections, type PlacedSelection } from "#formats/refi/place-selections";
import {
  readRefiCases,
  readRefiSets,
  readRefiValues,
  readRefiVariables,
} from "#formats/refi/read-refi-cases";
import { readRefiCodes } from "#formats/refi/read-refi-codes";
import { readRefiNotes } from "#formats/refi/read-refi-notes";
import { descriptionOf, SourcesReader, type WrittenSource } from "#formats/refi/read-refi-sources";
import { openRefiFiles, type RefiFiles } from "#formats/refi/refi-files";
import { comparableId, RefiIds } from "#formats/refi/refi-ids";
import { RefiNotes } from "#formats/refi/refi-notes";
import type { RefiKept, RefiProject, RefiUser } from "#formats/refi/refi-project";
import { childOf, childrenOf, readXmlTree, type XmlElement } from "#formats/refi/xml-tree";

/**
 * Reads a REFI-QDA project (`.qdpx`), whatever program wrote it and however far it strays from the standard; the report of the project
 * says what was mapped, assumed, approximated, kept and dropped. Never throws because of what the file holds.
 *
 * @param projectFile which of several `*.qde` in the archive, by the name the error lists
 * @returns import/several-projects (with `names`) where a choice is needed, import/unsupported where there is no project, else why
 *   the archive or its XML cannot be read: import/truncated, zip-bomb, encrypted, malformed, entities, unrecognised
 * @see REFI-QDA 1.5; Project.xsd
 */
export function readRefiProject(bytes: Uint8Array, projectFile?: string): Result<RefiProject> {
  const files = openRefiFiles(bytes, projectFile);
  if (!files.ok) return files;
  const project = readXmlTree(files.value.project);
  if (!project.ok) return refused(project.error);
  if (project.value.name !== "Project") return fail(new AppError("import/unrecognised", { format: "qdpx" }));
  return readProject(project.value, files.value);
}

const refused = (error: AppError) =>
  fail(new AppError(error.code, { ...error.detail, format: "qdpx" }, error));

function readProject(project: XmlElement, files: RefiFiles): Result<RefiProject> {
  const codebook = readQdc(files.project);
  if (!codebook.ok) return refused(codebook.error);
  const notes = new RefiNotes();
  const ids = new RefiIds(notes);
  const { origin = "", name = "" } = project.attributes;
  sayWhatFile(files, origin, codebook.value.namespace ?? "", notes);

  const users = readUsers(project, ids);
  const codes = readRefiCodes(project, codebook.value, ids);
  const variables = readRefiVariables(project, ids);
  const written = new SourcesReader(files, ids, notes).read(childOf(project, "Sources")?.children ?? []);
  const { offsets, placed, times } = placeSelections(written, origin, notes);
  const codings = mergeCodings(written, placed, (guid) => ids.find("code", guid), ids, notes);
  const cases = readRefiCases(project, placed, ids, notes);
  const { notes: memos, links } = readRefiNotes({
    project,
    codes,
    sources: written,
    placed,
    files,
    ids,
    notes,
  });
  const sources = written.map((source) => ({
    id: source.id,
    name: source.name,
    kind: source.kind,
    text: source.text.text,
    isFileMissing: source.isFileMissing,
    description: descriptionOf(source.element),
    userId: comparableId(source.element.attributes["creatingUser"]) || undefined,
    createdAt: source.element.attributes["creationDateTime"],
    values: readRefiValues(source.element, ids, notes),
    times: times.get(source.id) ?? [],
  }));
  const kept = [
    ...keptOf(project, written, placed),
    ...links.map((element) => ({ sourceId: undefined, element })),
  ];

  const caseCodes = new Set(cases.flatMap(({ codeIds }) => codeIds));
  notes.count("codings-of-cases", codings.filter(({ codeId }) => caseCodes.has(codeId)).length);
  notes.count("times-without-zone", zoneless(project));
  notes.say("sources-read", {
    count: sources.length,
    texts: sources.filter(({ text }) => text !== undefined).length,
  });
  notes.count("codes-read", codes.elements.length);
  notes.count("codings-read", codings.length);
  notes.count("cases-read", cases.length);
  notes.count("notes-read", memos.filter(({ id }) => id !== undefined).length);
  if (kept.length > 0) {
    const names = [...new Set(kept.map(({ element }) => element.name))].sort().join(", ");
    notes.say("elements-kept", { names, count: kept.length });
  }
  return ok({
    name,
    origin,
    description: descriptionOf(project),
    users,
    codes: codes.codes,
    sources,
    codings,
    variables,
    cases,
    notes: memos,
    sets: readRefiSets(project, ids, notes),
    offsets,
    kept,
    // Ids of codes are given here, to all of them.
    report: [
      ...notes.list(),
      ...codebook.value.notes.filter(({ about }) => about !== "id-invalid" && about !== "id-repeated"),
    ],
  });
}

function sayWhatFile({ projectFile }: RefiFiles, origin: string, namespace: string, notes: RefiNotes): void {
  notes.say("origin-stated", { origin });
  if (projectFile !== "project.qde") notes.say("project-file-found", { name: projectFile });
  // The codebook's notes speak of namespaces that are foreign altogether.
  if (/^urn:QDA-XML:/i.test(namespace) && namespace !== "urn:QDA-XML:project:1.0")
    notes.say("namespace-other", { namespace });
}

const readUsers = (project: XmlElement, ids: RefiIds): readonly RefiUser[] =>
  childrenOf(childOf(project, "Users"), "User").map(({ attributes }) => {
    const { guid, name = "", id: sign = "" } = attributes;
    const id = ids.take("user", guid);
    return { id, name: [name, sign].find((each) => each.trim() !== "") ?? id };
  });

/** Elements of a project that are read; what they hold and is not read is kept by its own name. */
const understood = new Set([
  ...[
    "Users",
    "CodeBook",
    "Variables",
    "Cases",
    "Sources",
    "Notes",
    "Links",
    "Sets",
    "Description",
    "NoteRef",
  ],
]);
const understoodInSources = new Set([
  ...["Description", "PlainTextContent", "PlainTextSelection", "TranscriptSelection", "SyncPoint", "Coding"],
  ...["NoteRef", "VariableValue", "Representation", "TextDescription", "Transcript"],
]);
const onText = /^(?:PlainText|Transcript)Selection$/;
const sourceElements = /^(?:Text|PDF|Picture|Audio|Video)Source$/;

/** Graphs, areas and stretches that no text holds, codings within notes, and whatever the standard does not know. */
function keptOf(
  project: XmlElement,
  sources: readonly WrittenSource[],
  placed: readonly PlacedSelection[],
): readonly RefiKept[] {
  const whole = (element: XmlElement): RefiKept => ({ sourceId: undefined, element });
  const others = project.children.flatMap((element) =>
    element.name === "Graphs" ? element.children : understood.has(element.name) ? [] : [element],
  );
  const unknownSources = (childOf(project, "Sources")?.children ?? []).filter(
    ({ name }) => !sourceElements.test(name),
  );
  const codedNotes = childrenOf(childOf(project, "Notes"), "Note").filter(({ children }) =>
    children.some(({ name }) => name === "PlainTextSelection" || name === "Coding"),
  );
  const areas = new Set(sources.flatMap((source) => source.areas.map(({ element }) => element)));
  const unknown = sources.flatMap(({ id, element }) =>
    element.children
      .filter((child) => !understoodInSources.has(child.name) && !areas.has(child))
      .map((child): RefiKept => ({ sourceId: id, element: child })),
  );
  // Pictures and recordings of which nothing is written down are kept whole, with everything on them.
  const wordless = new Set(
    sources.filter(({ kind, text }) => text.text === undefined && /^(?:picture|audio|video)$/.test(kind)),
  );
  const media = [...wordless].map(({ element }) => element);
  const unplaced = placed
    .filter(({ source }) => !wordless.has(source))
    .filter(({ element, passage }) => passage === undefined || !onText.test(element.name))
    .map(({ source, element }): RefiKept => ({ sourceId: source.id, element }));
  return [
    ...[...others, ...unknownSources, ...codedNotes, ...media].map(whole),
    ...unknown.filter(({ sourceId }) => ![...wordless].some(({ id }) => id === sourceId)),
    ...unplaced,
  ];
}

/** How many times of the project say no time zone; they are taken as UTC. */
function zoneless(element: XmlElement): number {
  const { creationDateTime = "", modifiedDateTime = "" } = element.attributes;
  const own = Number(isZoneless(creationDateTime)) + Number(isZoneless(modifiedDateTime));
  return element.children.reduce((sum, child) => sum + zoneless(child), own);
}

const isZoneless = (time: string): boolean => /T[\d:.]+\s*$/.test(time);
