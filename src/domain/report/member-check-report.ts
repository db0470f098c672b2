import type { SourceId, ThemeId } from "#domain/model/ids";
import type { ProjectIndex } from "#domain/query/project-index";
import { plain, type Block, type Report } from "#domain/report/report";
import { extractsOf } from "#domain/themes/extracts";
import type { ThemeTree } from "#domain/themes/theme-tree";

/** The words around themes that are shown to those they are about. */
export interface MemberCheckWording {
  readonly title: string;
  /** What is asked of the reader, a paragraph each. */
  readonly introduction: readonly string[];
  readonly quoted: (words: string) => string;
  /** What is asked under each theme, and room for the answer. */
  readonly question: string;
  readonly choices: readonly string[];
  readonly comment: string;
}

/**
 * Themes as a plain document for participants: what is claimed, the words it rests on, and room for an answer. It names no code, no
 * coder, no speaker and no transcript: whoever reads it need not recognise anybody else. Extracts that speak against a theme are left out,
 * and so are those whose words are gone.
 *
 * @param themeIds which themes, in the order of the tree
 * @param texts newest texts of the sources that extracts are from
 */
export function memberCheckReport(
  index: ProjectIndex,
  tree: ThemeTree,
  themeIds: ReadonlySet<ThemeId>,
  texts: ReadonlyMap<SourceId, string>,
  wording: MemberCheckWording,
): Report {
  const languages = new Set(index.sourceList.map(({ language }) => language));
  return {
    title: wording.title,
    language: languages.size === 1 ? [...languages][0] : undefined,
    blocks: [
      { kind: "heading", level: 1, text: wording.title },
      ...wording.introduction.map((text): Block => paragraph(text)),
      ...tree.nodes
        .filter(({ theme }) => themeIds.has(theme.id))
        .flatMap(({ theme }): readonly Block[] => [
          { kind: "heading", level: 2, text: theme.name },
          ...(theme.concept === undefined ? [] : [paragraph(theme.concept)]),
          ...extractsOf(index, theme.id).flatMap(({ extract, range }): readonly Block[] =>
            extract.stance === "against" || range.start >= range.end
              ? []
              : [
                  {
                    kind: "quotation",
                    runs: [
                      plain(wording.quoted(texts.get(extract.sourceId)?.slice(range.start, range.end) ?? "")),
                    ],
                    reference: "",
                  },
                ],
          ),
          paragraph(wording.question),
          ...wording.choices.map((choice) => paragraph(`☐ ${choice}`)),
          paragraph(`${wording.comment} ____________________________________________`),
        ]),
    ],
  };
}

const paragraph = (text: string): Block => ({ kind: "paragraph", runs: [plain(text)] });
