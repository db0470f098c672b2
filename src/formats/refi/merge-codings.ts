import type { PlacedSelection } from "#formats/refi/place-selections";
import { comparableId, type RefiIds } from "#formats/refi/refi-ids";
import type { RefiNotes } from "#formats/refi/refi-notes";
import type { RefiCoding } from "#formats/refi/refi-project";
import type { WrittenSource } from "#formats/refi/read-refi-sources";
import { childrenOf, type XmlElement } from "#formats/refi/xml-tree";

interface Gathered extends RefiCoding {
  readonly userIds: string[];
}

/**
 * Collects the codings of passages and of whole sources; those of the same code on the same passage become one that names all who
 * set it. Codings of areas that no text holds are counted and left with their area.
 */
export function mergeCodings(
  sources: readonly WrittenSource[],
  placed: readonly PlacedSelection[],
  codeIdOf: (written: string | undefined) => string | undefined,
  ids: RefiIds,
  notes: RefiNotes,
): readonly RefiCoding[] {
  const gathered = new Map<string, Gathered>();
  const add = (
    sourceId: string,
    passage: RefiCoding["passage"],
    element: XmlElement,
    inheritedUser: string | undefined,
    isRepeatOfArea = false,
  ): void => {
    const references = childrenOf(element, "CodeRef");
    if (references.length === 0) notes.count("codings-without-code");
    for (const { attributes } of references) {
      const codeId = codeIdOf(attributes["targetGUID"] ?? attributes["guid"]);
      if (codeId === undefined) {
        notes.count("codings-without-code");
        continue;
      }
      const { creatingUser = inheritedUser, creationDateTime: createdAt } = element.attributes;
      const userId = comparableId(creatingUser);
      if (userId !== "" && ids.find("user", userId) === undefined) notes.count("users-unknown");
      const key = `${sourceId} ${passage === undefined ? "" : `${passage.start} ${passage.end}`} ${codeId}`;
      const same = gathered.get(key);
      if (same === undefined) {
        const userIds = userId === "" ? [] : [userId];
        gathered.set(key, { sourceId, passage, codeId, userIds, createdAt });
      } else {
        if (userId !== "" && !same.userIds.includes(userId)) same.userIds.push(userId);
        if (!isRepeatOfArea) notes.count("codings-repeated");
      }
    }
  };
  const onText = new Map(sources.map(({ id }): [string, PlacedSelection[]] => [id, []]));
  for (const selection of placed) onText.get(selection.source.id)!.push(selection);
  for (const source of sources) {
    for (const { element, passage } of onText.get(source.id) ?? []) {
      const codings = childrenOf(element, "Coding");
      if (passage === undefined) notes.count("codings-outside-text", codings.length);
      else {
        const { start, end } = passage;
        const isArea = element.name === "PDFSelection";
        for (const coding of codings)
          add(source.id, { start, end }, coding, element.attributes["creatingUser"], isArea);
      }
    }
    const whole = source.kind === "transcript" ? [] : childrenOf(source.element, "Coding");
    notes.count("codings-of-sources", whole.length);
    for (const coding of whole) add(source.id, undefined, coding, undefined);
  }
  return [...gathered.values()];
}
