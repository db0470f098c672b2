import type { CodeNode } from "#domain/codebook/code-tree";
import type { CodeId } from "#domain/model/ids";
import type { ProjectIndex } from "#domain/query/project-index";
import { plain, type Cell, type ReportTable, type Run } from "#domain/report/report";
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
  /** "1,204" */
  readonly number: (value: number) => string;
  /** Where numbers of codes, with those below them, lead. */
  readonly hrefOf: (codeIds: readonly CodeId[]) => string | undefined;
}

/** A row of the table: a code where it was placed; one placed in two themes has a row in each. */
export interface CodePlacementRow {
  /** Undefined for a code in no theme. */
  readonly theme: string | undefined;
  readonly subtheme: string | undefined;
  readonly codeId: CodeId;
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
      codeId: node.code.id,
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
  { column, noTheme, number, hrefOf }: CodesToThemesWording,
): ReportTable {
  let last = "";
  const rows = codePlacements(index, tree, sources).flatMap((row): readonly (readonly Cell[])[] => {
    const theme = row.theme ?? noTheme;
    const place = JSON.stringify([theme, row.subtheme]);
    const head: readonly Run[] = [
      { text: theme, bold: true },
      ...(row.subtheme === undefined ? [] : [plain(` › ${row.subtheme}`)]),
    ];
    const heads: readonly (readonly Cell[])[] = place === last ? [] : [[[head]]];
    last = place;
    const href = hrefOf([row.codeId]);
    return [
      ...heads,
      [
        [[plain(row.code)]],
        row.definition === undefined ? [] : [[plain(row.definition)]],
        ...[row.mentions, row.persons, row.sources].map((count) => [[{ text: number(count), href }]]),
      ],
    ];
  });
  return {
    kind: "table",
    columns: [
      { heading: column.code(), width: 23 },
      { heading: column.definition(), width: 34 },
      { heading: column.mentions(), width: 11, align: "end" },
      { heading: column.persons(), width: 12, align: "end" },
      { heading: column.sources(), width: 20, align: "end" },
    ],
    rows,
  };
}

/** The same for a spreadsheet, headings first. */
export const codesToThemesRows = (
  rows: readonly CodePlacementRow[],
  { column, noTheme }: Pick<CodesToThemesWording, "column" | "noTheme">,
): readonly (readonly (string | number | undefined)[])[] => [
  codesToThemesColumns.map((name) => column[name]()),
  ...rows.map((row) =>
    codesToThemesColumns.map((name) => (name === "theme" ? (row.theme ?? noTheme) : row[name])),
  ),
];
