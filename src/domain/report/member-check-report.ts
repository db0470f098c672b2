import type { SourceId, ThemeId } from "#domain/model/ids";
import type { ProjectIndex } from "#domain/query/project-index";
import { plain, type Block, type Report } from "#domain/report/report";
import { extractsOf } from "#domain/themes/extracts";
import type { ThemeTree } from "#domain/themes/theme-tree";

/** The words around themes that are shown to those they are about. */
export interface MemberCheckWording {
  readonly title: string;
  /** BCP 47 of these words. */
  readonly language: string;
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
  return {
    title: wording.title,
    language: wording.language,
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
                    language: index.sources.get(extract.sourceId)?.language,
                  },
                ],
          ),
          kept(wording.question),
          ...wording.choices.map((choice) => kept(`☐ ${choice}`)),
          kept(wording.comment),
          kept(line),
          paragraph(line),
        ]),
    ],
  };
}

/** Room to write in by hand, a line of a page. */
const line = "_".repeat(72);

/** On the page of what follows, so that no answer is torn from its question. */
const kept = (text: string): Block => ({ kind: "paragraph", runs: [plain(text)], keepsNext: true });
const paragraph = (text: string): Block => ({ kind: "paragraph", runs: [plain(text)] });
