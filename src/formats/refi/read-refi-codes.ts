import type { CodebookDraft, CodeDraft } from "#domain/codebook/codebook-draft";
import type { RefiIds } from "#formats/refi/refi-ids";
import type { XmlElement } from "#formats/refi/xml-tree";

/** The codes of a project, every one with an id, and the elements they come from. */
export interface RefiCodes {
  readonly codes: readonly CodeDraft[];
  /** Parents before children. */
  readonly elements: readonly { readonly id: string; readonly element: XmlElement | undefined }[];
}

/**
 * Gives every code of a codebook its id. References mean a code by what its element says, GUID or not, so the codes are walked
 * beside their elements: both are in the order of the file.
 */
export function readRefiCodes(project: XmlElement, codebook: CodebookDraft, ids: RefiIds): RefiCodes {
  const written: XmlElement[] = [];
  collectCodes(project, false, written);
  const elements: { id: string; element: XmlElement | undefined }[] = [];
  const identified = (code: CodeDraft): CodeDraft => {
    const element = written[elements.length];
    const id = ids.take("code", element?.attributes["guid"] ?? code.id);
    elements.push({ id, element });
    return { ...code, id, children: code.children.map(identified) };
  };
  return { codes: codebook.codes.map(identified), elements };
}

function collectCodes(element: XmlElement, isInCodebook: boolean, into: XmlElement[]): void {
  for (const child of element.children) {
    if (isInCodebook && child.name === "Code") into.push(child);
    collectCodes(child, isInCodebook || child.name === "CodeBook", into);
  }
}
