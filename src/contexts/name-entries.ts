import type { Memo } from "#domain/model/memo-records";
import type { ProjectIndex } from "#domain/query/project-index";
import type { NameEntry } from "#search/name-index";

/** Codes, memos, people and transcripts as they are found by their words. */
export function nameEntriesOf(index: ProjectIndex): readonly NameEntry[] {
  return [
    ...index.codeTree.nodes.map(({ code: { id, name, definition = "" } }) =>
      entry("code", id, name, definition),
    ),
    ...[...index.memos.values()].filter(({ removed }) => removed !== true).map(memoEntry),
    ...[...index.participants.values()].map(({ id, name }) => entry("person", id, name, "")),
    ...index.sourceList.map(({ id, name, description = "" }) => entry("source", id, name, description)),
  ];
}

const entry = (kind: NameEntry["kind"], id: string, title: string, body: string): NameEntry => ({
  id: `${kind} ${id}`,
  kind,
  title,
  body,
});

/** A memo without a title is all body: its list shows the words found. */
const memoEntry = ({ id, title = "", text }: Memo): NameEntry => entry("memo", id, title, text);

/** What has to be told of entries that were told before. */
export function changesOf(
  told: ReadonlyMap<string, NameEntry>,
  now: readonly NameEntry[],
): { readonly put: readonly NameEntry[]; readonly drop: readonly string[] } {
  const left = new Set(told.keys());
  const put = now.filter((each) => {
    left.delete(each.id);
    const before = told.get(each.id);
    return before === undefined || before.title !== each.title || before.body !== each.body;
  });
  return { put, drop: [...left] };
}
