import type { CodeId, SourceId } from "#domain/model/ids";
import type { TextRange } from "#domain/model/text-range";
import type { Extract } from "#domain/model/theme-records";
import { passageReference, type PassageReference } from "#domain/query/passage-reference";
import type { ProjectIndex } from "#domain/query/project-index";
import { plain, type Block, type Report, type ReportFigure } from "#domain/report/report";
import { codesToThemes, type CodesToThemesWording } from "#domain/report/codes-to-themes";
import type { SourceEvidence } from "#domain/themes/code-evidence";
import { extractsOf, type StandingExtract } from "#domain/themes/extracts";
import {
  themeEvidence,
  themeSpread,
  withSubcodes,
  type ThemeEvidence,
  type ThemeSpread,
} from "#domain/themes/theme-evidence";
import { gatheredCodes, type ThemeNode, type ThemeTree } from "#domain/themes/theme-tree";

/** The words around a theme report, in the language of the interface. */
export interface ThemeReportWording extends CodesToThemesWording {
  readonly title: (project: string) => string;
  /** BCP 47 of these words. */
  readonly language: string;
  /** How to read the numbers, and what the analysis mode says of them. */
  readonly notes: readonly string[];
  readonly heading: (theme: string, status: string) => string;
  readonly notThis: string;
  readonly counts: (evidence: ThemeEvidence) => string;
  /** What a reader has to know of how a theme is spread, in sentences. */
  readonly spread: (spread: ThemeSpread, evidence: ThemeEvidence) => readonly string[];
  readonly codes: (names: readonly string[]) => string;
  readonly extracts: string;
  readonly counter: string;
  readonly noCounter: string;
  readonly wordsGone: string;
  readonly reference: (reference: PassageReference) => string;
  /** Where a passage stands in the program. */
  readonly passageHref: (sourceId: SourceId, range: TextRange) => string | undefined;
  readonly quoted: (words: string) => string;
  readonly tableHeading: string;
}

/** What a theme report is made from. */
export interface ThemeReportInput {
  readonly index: ProjectIndex;
  readonly tree: ThemeTree;
  readonly sources: readonly SourceEvidence[];
  /** Newest texts of the sources that extracts are from. */
  readonly texts: ReadonlyMap<SourceId, string>;
  /** Maps, drawn. */
  readonly figures: readonly ReportFigure[];
}

/**
 * The analysis to take home: each theme with its concept, its boundary, where it is found, its extracts with references and
 * what speaks against it, its subthemes after it; then the table of codes, and the maps, which may stand on pages turned on their
 * side. Dropped themes are left out. Numbers lead to their passages in the program, references to theirs.
 */
export function themeReport(input: ThemeReportInput, wording: ThemeReportWording): Report {
  const { index, tree, figures } = input;
  const title = wording.title(index.project.name);
  const themes = tree.roots.filter(({ dropped }) => !dropped);
  return {
    title,
    language: wording.language,
    blocks: [
      { kind: "heading", level: 1, text: title },
      ...wording.notes.map(note),
      ...themes.flatMap((node) => themeBlocks(input, node, wording)),
      { kind: "heading", level: 2, text: wording.tableHeading },
      codesToThemes(index, tree, input.sources, wording),
      ...figures,
    ],
  };
}

function themeBlocks(
  input: ThemeReportInput,
  node: ThemeNode,
  wording: ThemeReportWording,
): readonly Block[] {
  const { index, sources } = input;
  const { theme, parent } = node;
  const codeIds: readonly CodeId[] = gatheredCodes(node);
  const evidence = themeEvidence(sources, withSubcodes(index.codeTree, codeIds));
  const spread = themeSpread(sources, evidence, index.participants.values());
  const extracts = extractsOf(index, theme.id);
  const of = (stance: Extract["stance"]) => extracts.filter(({ extract }) => extract.stance === stance);
  const codes = node.codes.map((placed) => placed.node.code.name);
  const isTheme = parent === undefined;
  const level = isTheme ? 3 : 4;
  return [
    { kind: "heading", level: isTheme ? 2 : 3, text: wording.heading(theme.name, theme.status) },
    ...(theme.concept === undefined ? [] : [paragraph(theme.concept)]),
    ...(theme.boundary === undefined ? [] : [paragraph(`${wording.notThis} ${theme.boundary}`)]),
    {
      kind: "paragraph",
      style: "note",
      runs: [
        { text: wording.counts(evidence), href: codeIds.length === 0 ? undefined : wording.hrefOf(codeIds) },
      ],
    },
    ...(isTheme ? wording.spread(spread, evidence).map(note) : []),
    ...(codes.length === 0 ? [] : [note(wording.codes(codes))]),
    ...quotations(input, wording.extracts, of("for"), level, wording),
    ...(of("against").length > 0
      ? quotations(input, wording.counter, of("against"), level, wording)
      : isTheme && extracts.length > 0
        ? [note(wording.noCounter)]
        : []),
    ...node.children.filter((child) => !child.dropped).flatMap((child) => themeBlocks(input, child, wording)),
  ];
}

function quotations(
  { index, texts }: ThemeReportInput,
  heading: string,
  extracts: readonly StandingExtract[],
  level: 3 | 4,
  wording: ThemeReportWording,
): readonly Block[] {
  if (extracts.length === 0) return [];
  return [
    { kind: "heading", level, text: heading },
    ...extracts.flatMap(({ extract, range }): Block[] => {
      const source = index.sources.get(extract.sourceId)!;
      const noted = extract.note === undefined ? [] : [aside(extract.note)];
      if (range.start === range.end) return [aside(wording.wordsGone), ...noted];
      const turns = index.turnsOf(source.id);
      const words = texts.get(source.id)?.slice(range.start, range.end) ?? "";
      const reference = passageReference(source, turns, turns.touching(range), index.participants);
      return [
        {
          kind: "quotation",
          runs: [plain(wording.quoted(words))],
          reference: wording.reference(reference),
          href: wording.passageHref(source.id, range),
          language: source.language,
        },
        ...noted,
      ];
    }),
  ];
}

const paragraph = (text: string): Block => ({ kind: "paragraph", runs: [plain(text)] });
const aside = (text: string): Block => ({ kind: "paragraph", runs: [plain(text)], style: "aside" });
const note = (text: string): Block => ({ kind: "paragraph", runs: [plain(text)], style: "note" });
