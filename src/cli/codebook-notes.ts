import type { CodebookNote } from "#domain/codebook/codebook-draft";

const codes = (count: number): string => (count === 1 ? "1 code" : `${count} codes`);

/** What a note says, as a sentence. */
export function codebookSentence(note: CodebookNote): string {
  switch (note.about) {
    case "name-missing":
      return `${codes(note.detail.count)} without a name, shown as "?".`;
    case "id-invalid":
      return `${codes(note.detail.count)} without a usable identifier.`;
    case "id-repeated":
      return `${codes(note.detail.count)} with the identifier of an earlier one.`;
    case "codable-missing":
      return `${codes(note.detail.count)} of which the file does not say whether they can be applied: taken as such that can.`;
    case "color-read":
      return `${codes(note.detail.count)} with a colour written otherwise than #RRGGBB: read as near as can be.`;
    case "color-dropped":
      return `${codes(note.detail.count)} with something for a colour that is none.`;
    case "fields-found":
      return `Rules, examples and the like found in the description of ${codes(note.detail.count)}.`;
    case "namespace-foreign":
      return `The namespace is ${note.detail.namespace}; read as REFI-QDA.`;
    case "sets-empty":
      return "The element Sets is empty, which the schema does not allow.";
    case "members-missing":
      return `${note.detail.count} members of sets that are no code of the file.`;
    case "elements-dropped":
      return `${note.detail.count} elements ${note.detail.names} have no place in a codebook here.`;
    case "columns-read":
      return `Columns read: ${note.detail.columns}.`;
    case "columns-dropped":
      return `Columns not read: ${note.detail.columns}.`;
    case "rows-nameless":
      return `${note.detail.count} rows without a name.`;
    case "parents-missing":
      return `${codes(note.detail.count)} whose parent is not in the file or below them: put at the top.`;
    case "parents-made":
      return `${codes(note.detail.count)} made because others name them as their parent.`;
    case "encoding-assumed":
      return `Not UTF-8: read as ${note.detail.encoding}.`;
    case "values-dropped":
      return `${note.detail.count} values that their column cannot have.`;
    case "merged-left":
      return `${codes(note.detail.count)} merged into others: their targets stand for them.`;
    case "deleted-left":
      return `${codes(note.detail.count)} deleted: left out.`;
  }
}
