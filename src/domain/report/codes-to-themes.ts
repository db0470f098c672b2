import type { CodeNode } from "#domain/codebook/code-tree";
import type { ProjectIndex } from "#domain/query/project-index";
import { plain, type ReportTable } from "#domain/report/report";
import type { SourceEvidence } from "#domain/themes/code-evidence";
import { themeEvidence, withSubcodes } from "#domain/themes/theme-evidence";
import type { ThemeNode, ThemeTree } from "#domain/themes/theme-tree";

export const codesToThemesColumns = [
  "theme",
  "subtheme",
  "code",
  "definition",
  "mentions",
  "persons",
  "sources",
] as const;
export type CodesToThemesColumn = (typeof codesToThemesColumns)[number];

/** The words around the table, in the language of the interface. */
export interface CodesToThemesWording {
  readonly column: Readonly<Record<CodesToThemesColumn, () => string>>;
  /** In place of a theme, for codes that stand in none. */
  readonly noTheme: string;
}

/** A row of the table: a code where it was placed; one placed in two themes has a row in each. */
export interface CodePlacementRow {
  /** Undefined for a code in no theme. */
  readonly theme: string | undefined;
  readonly subtheme: string | undefined;
  readonly code: string;
  readonly definition: string | undefined;
  readonly mentions: number;
  readonly persons: number;
  readonly sources: number;
}

/** Every code in its theme, in the order of the themes, then those in none; dropped themes are left out. */
export function codePlacements(
  index: ProjectIndex,
  tree: ThemeTree,
  sources: readonly SourceEvidence[],
): readonly CodePlacementRow[] {
  const row = (node: CodeNode, theme: ThemeNode | undefined): CodePlacementRow => {
    const top = theme?.parent ?? theme;
    return {
      theme: top?.theme.name,
      subtheme: theme === top ? undefined : theme?.theme.name,
      code: node.code.name,
      definition: node.code.definition,
      ...themeEvidence(sources, withSubcodes(index.codeTree, [node.code.id])).counts,
    };
  };
  return [
    ...tree.nodes
      .filter(({ dropped }) => !dropped)
      .flatMap((theme) => theme.codes.map((placed) => row(placed.node, theme))),
    ...tree.unplaced.map((node) => row(node, undefined)),
  ];
}

/** The table of an appendix: codes under their themes, with definitions and the three counts. */
export function codesToThemes(
  index: ProjectIndex,
  tree: ThemeTree,
  sources: readonly SourceEvidence[],
  { column, noTheme }: CodesToThemesWording,
): ReportTable {
  const widths: Readonly<Record<CodesToThemesColumn, number>> = {
    theme: 20,
    subtheme: 16,
    code: 20,
    definition: 24,
    mentions: 8,
    persons: 6,
    sources: 6,
  };
  let last: string | undefined;
  return {
    kind: "table",
    columns: codesToThemesColumns.map((name) => ({ heading: column[name](), width: widths[name] })),
    rows: codePlacements(index, tree, sources).map((row, at) => {
      const theme = row.theme ?? noTheme;
      const shown = at > 0 && theme === last ? "" : theme;
      last = theme;
      return [
        shown === "" ? [] : [[{ text: shown, bold: true }]],
        ...[row.subtheme, row.code, row.definition].map((text) =>
          text === undefined ? [] : [[plain(text)]],
        ),
        ...[row.mentions, row.persons, row.sources].map((count) => [[plain(String(count))]]),
      ];
    }),
  };
}

/** The same for a spreadsheet, headings first. */
export const codesToThemesRows = (
  rows: readonly CodePlacementRow[],
  { column, noTheme }: CodesToThemesWording,
): readonly (readonly (string | number | undefined)[])[] => [
  codesToThemesColumns.map((name) => column[name]()),
  ...rows.map((row) =>
    codesToThemesColumns.map((name) => (name === "theme" ? (row.theme ?? noTheme) : row[name])),
  ),
];
