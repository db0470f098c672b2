import type { PlacedSelection } from "#formats/refi/place-selections";
import type { RefiCodes } from "#formats/refi/read-refi-codes";
import { descriptionOf, type WrittenSource } from "#formats/refi/read-refi-sources";
import type { RefiFiles } from "#formats/refi/refi-files";
import { comparableId, type RefiIds } from "#formats/refi/refi-ids";
import type { RefiNotes } from "#formats/refi/refi-notes";
import type { RefiNote, RefiNoteTarget, RefiPassage } from "#formats/refi/refi-project";
import { readRefiText } from "#formats/refi/refi-text";
import { childOf, childrenOf, type XmlElement } from "#formats/refi/xml-tree";

/** What notes can be attached to, and where to look. */
interface Surroundings {
  readonly project: XmlElement;
  readonly codes: RefiCodes;
  readonly sources: readonly WrittenSource[];
  readonly placed: readonly PlacedSelection[];
  readonly files: RefiFiles;
  readonly ids: RefiIds;
  readonly notes: RefiNotes;
}

/**
 * The notes of a project with what they are about: as references say, and links, by which some programs attach a note to its passage.
 * The description of a selection is a comment on the passage and becomes a note without a GUID.
 *
 * @returns `links` are those that join something else; they are to be kept
 */
export function readRefiNotes(around: Surroundings): {
  readonly notes: readonly RefiNote[];
  readonly links: readonly XmlElement[];
} {
  const elements = childrenOf(childOf(around.project, "Notes"), "Note").map((element) => ({
    id: around.ids.take("note", element.attributes["guid"]),
    element,
  }));
  const targets = targetsOfNotes(around);
  const passages = new Map(around.placed.map(({ id, passage }) => [id, passage]));
  const attached = (note: string | undefined, other: string | undefined): boolean => {
    const noteId = around.ids.find("note", note);
    const target = noteId === undefined ? undefined : targetOf(other, around.ids, passages);
    if (noteId === undefined || target === undefined) return false;
    targets.set(noteId, [...(targets.get(noteId) ?? []), target]);
    return true;
  };
  const links = childrenOf(childOf(around.project, "Links"), "Link").filter(
    ({ attributes: { originGUID, targetGUID } }) =>
      !attached(originGUID, targetGUID) && !attached(targetGUID, originGUID),
  );
  const notes = elements.map(({ id, element }): RefiNote => {
    const { text, isMissing } = readRefiText(element, around.files, around.notes);
    if (isMissing) around.notes.count("files-missing");
    const description = descriptionOf(element);
    const body = (text ?? "").replace(/\r\n?/g, "\n");
    return {
      id,
      name: element.attributes["name"] ?? "",
      text: body.trim() === "" ? description : description === "" ? body : `${description}\n\n${body}`,
      ...authorOf(element),
      targets: targets.get(id) ?? [],
    };
  });
  return { notes: [...notes, ...commentsOf(around)], links };
}

const authorOf = ({ attributes }: XmlElement): Pick<RefiNote, "userId" | "createdAt"> => {
  const userId = comparableId(attributes["creatingUser"]);
  return { userId: userId === "" ? undefined : userId, createdAt: attributes["creationDateTime"] };
};

/** Targets by the note's id, from the references that stand in what the note is about. */
function targetsOfNotes({
  project,
  codes,
  sources,
  placed,
  ids,
  notes,
}: Surroundings): Map<string, RefiNoteTarget[]> {
  const targets = new Map<string, RefiNoteTarget[]>();
  const collect = (element: XmlElement | undefined, target: RefiNoteTarget): void => {
    for (const { attributes } of childrenOf(element, "NoteRef")) {
      const id = ids.find("note", attributes["targetGUID"]);
      if (id === undefined) notes.count("references-missing");
      else targets.set(id, [...(targets.get(id) ?? []), target]);
    }
  };
  collect(project, { kind: "project" });
  for (const { id, element } of codes.elements) collect(element, { kind: "code", id });
  for (const { id, element } of sources) {
    const target = { kind: "source", id } as const;
    collect(element, target);
    for (const child of element.children) {
      if (child.name === "Coding") collect(child, target);
      if (["Representation", "TextDescription", "Transcript"].includes(child.name) && child !== element)
        collect(child, target);
    }
  }
  for (const { source, element, passage } of placed) {
    const target: RefiNoteTarget =
      passage === undefined ? { kind: "source", id: source.id } : { kind: "passage", ...passage };
    collect(element, target);
    for (const coding of childrenOf(element, "Coding")) collect(coding, target);
  }
  return targets;
}

/** What is at the other end of a note's link. */
function targetOf(
  written: string | undefined,
  ids: RefiIds,
  passages: ReadonlyMap<string, RefiPassage | undefined>,
): RefiNoteTarget | undefined {
  const wanted = comparableId(written);
  const passage = passages.get(wanted);
  if (passage !== undefined) return { kind: "passage", ...passage };
  const kind = (["source", "code", "case"] as const).find((each) => ids.find(each, wanted) !== undefined);
  return kind === undefined ? undefined : { kind, id: wanted };
}

/** Descriptions of selections. A passage given twice, as text and as an area, has its comment once. */
function commentsOf({ placed, notes }: Surroundings): readonly RefiNote[] {
  const seen = new Set<string>();
  return placed.flatMap(({ source, element, passage }): RefiNote[] => {
    const text = descriptionOf(element);
    const key = JSON.stringify([source.id, passage, text]);
    if (text === "" || seen.has(key)) return [];
    seen.add(key);
    notes.count("comments-read");
    const target: RefiNoteTarget =
      passage === undefined ? { kind: "source", id: source.id } : { kind: "passage", ...passage };
    return [{ id: undefined, name: "", text, ...authorOf(element), targets: [target] }];
  });
}
