import type { PlacedSelection } from "#formats/refi/place-selections";
import type { RefiIds } from "#formats/refi/refi-ids";
import type { RefiNotes } from "#formats/refi/refi-notes";
import type { RefiCase, RefiPassage, RefiSet, RefiValue, RefiVariable } from "#formats/refi/refi-project";
import { descriptionOf } from "#formats/refi/read-refi-sources";
import { childOf, childrenOf, type XmlElement } from "#formats/refi/xml-tree";

/** The variables of a project; values of sources and cases refer to them. */
export const readRefiVariables = (project: XmlElement, ids: RefiIds): readonly RefiVariable[] =>
  childrenOf(childOf(project, "Variables"), "Variable").map((element) => ({
    id: ids.take("variable", element.attributes["guid"]),
    name: element.attributes["name"] ?? "",
    type: element.attributes["typeOfVariable"] ?? "Text",
    description: descriptionOf(element),
  }));

/** The values an element carries. One of a variable that the project does not have is left out and counted. */
export function readRefiValues(element: XmlElement, ids: RefiIds, notes: RefiNotes): readonly RefiValue[] {
  return childrenOf(element, "VariableValue").flatMap((written): RefiValue[] => {
    const variableId = ids.find("variable", childOf(written, "VariableRef")?.attributes["targetGUID"]);
    if (variableId === undefined) {
      notes.count("references-missing");
      return [];
    }
    const value = written.children.find(({ name }) => name.endsWith("Value"));
    return value === undefined ? [] : [{ variableId, value: value.text.trim() }];
  });
}

/** The cases of a project, with the sources, passages and codes they stand for. */
export function readRefiCases(
  project: XmlElement,
  placed: readonly PlacedSelection[],
  ids: RefiIds,
  notes: RefiNotes,
): readonly RefiCase[] {
  const passages = new Map<string, RefiPassage>();
  for (const { id, passage } of placed) if (passage !== undefined) passages.set(id, passage);
  return childrenOf(childOf(project, "Cases"), "Case").map((element) => {
    const targets = (name: string) =>
      childrenOf(element, name).map(({ attributes }) => attributes["targetGUID"]);
    const { guid, name = "" } = element.attributes;
    const twin = ids.find("code", guid);
    const codeIds = found(targets("CodeRef"), (written) => ids.find("code", written), notes);
    return {
      id: ids.take("case", guid),
      name,
      description: descriptionOf(element),
      codeIds: [...new Set([...(twin === undefined ? [] : [twin]), ...codeIds])],
      sourceIds: found(targets("SourceRef"), (written) => ids.find("source", written), notes),
      passages: found(
        targets("SelectionRef"),
        (written) => {
          const id = ids.find("selection", written);
          return id === undefined ? undefined : passages.get(id);
        },
        notes,
      ),
      values: readRefiValues(element, ids, notes),
    };
  });
}

/** The sets of a project: codes, sources and notes that belong together under a name. */
export const readRefiSets = (project: XmlElement, ids: RefiIds, notes: RefiNotes): readonly RefiSet[] =>
  childrenOf(childOf(project, "Sets"), "Set").map((element) => {
    const members = (name: string, kind: "code" | "source" | "note") =>
      found(
        childrenOf(element, name).map(({ attributes }) => attributes["targetGUID"] ?? attributes["guid"]),
        (written) => ids.find(kind, written),
        notes,
      );
    return {
      name: element.attributes["name"] ?? "",
      description: descriptionOf(element),
      codeIds: members("MemberCode", "code"),
      sourceIds: members("MemberSource", "source"),
      noteIds: members("MemberNote", "note"),
    };
  });

/** What references mean; those that mean nothing of the file are left out and counted. */
function found<T>(
  written: readonly (string | undefined)[],
  find: (written: string | undefined) => T | undefined,
  notes: RefiNotes,
): readonly T[] {
  return written.flatMap((each) => {
    const target = find(each);
    if (target === undefined) notes.count("references-missing");
    return target === undefined ? [] : [target];
  });
}
