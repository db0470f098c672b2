import type { SourceId } from "#domain/model/ids";
import type { ProjectIndex } from "#domain/query/project-index";
import { passageReference } from "#domain/query/passage-reference";
import { extractsOf } from "#domain/themes/extracts";
import type { ThemeTree } from "#domain/themes/theme-tree";

export const extractColumns = [
  "theme",
  "stance",
  "text",
  "code",
  "speakers",
  "source",
  "wave",
  "firstTurn",
  "lastTurn",
  "time",
  "note",
] as const;
export type ExtractColumn = (typeof extractColumns)[number];

/** The words around the table, in the language of the interface. */
export interface ExtractWording {
  readonly column: Readonly<Record<ExtractColumn, () => string>>;
  readonly stance: (stance: "for" | "against") => string;
  /** "00:23:26" */
  readonly time: (ms: number) => string;
}

/** Every extract of the themes that stand as a row, headings first; those whose words were corrected away have no text. */
export function extractsTable(
  index: ProjectIndex,
  tree: ThemeTree,
  texts: ReadonlyMap<SourceId, string>,
  { column, stance, time }: ExtractWording,
): readonly (readonly (string | number | undefined)[])[] {
  const standing = tree.nodes.filter(({ dropped }) => !dropped);
  const rows = standing.flatMap((node) =>
    extractsOf(index, node.theme.id).map(({ extract, range }) => {
      const source = index.sources.get(extract.sourceId)!;
      const turns = index.turnsOf(source.id);
      const reference = passageReference(source, turns, turns.touching(range), index.participants);
      const coding = extract.codingId && index.coding(extract.codingId);
      const fields: Record<ExtractColumn, string | number | undefined> = {
        theme: node.path.join(" / "),
        stance: stance(extract.stance),
        text: texts.get(source.id)?.slice(range.start, range.end),
        code: coding && index.codeTree.nodeOf.get(coding.codeId)?.code.name,
        speakers: reference.speakers.join("; "),
        source: source.name,
        wave: source.wave,
        firstTurn: reference.firstTurn,
        lastTurn: reference.lastTurn,
        time: reference.startMs === undefined ? undefined : time(reference.startMs),
        note: extract.note,
      };
      return extractColumns.map((name) => fields[name]);
    }),
  );
  return [extractColumns.map((name) => column[name]()), ...rows];
}
