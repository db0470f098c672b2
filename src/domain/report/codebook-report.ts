import { visitCodes, type CodebookDraft, type CodeDraft } from "#domain/codebook/codebook-draft";
import type { OrdinalScale } from "#domain/model/records";
import { plain, type Block, type Report } from "#domain/report/report";

/** The words around a codebook, in the language of the interface. */
export interface CodebookWording {
  readonly title: () => string;
  readonly count: (codes: number) => string;
  /** Before the names above a code. */
  readonly path: () => string;
  readonly groupsOnly: () => string;
  readonly retired: () => string;
  readonly includeWhen: () => string;
  readonly excludeWhen: () => string;
  readonly typicalExample: () => string;
  readonly boundaryExample: () => string;
  readonly scale: () => string;
  readonly origin: () => string;
  readonly originOf: (origin: NonNullable<CodeDraft["origin"]>) => string;
  readonly level: () => string;
  readonly levelOf: (level: NonNullable<CodeDraft["level"]>) => string;
  readonly sources: () => string;
  readonly licence: () => string;
  readonly attribution: () => string;
  readonly sets: () => string;
}

/**
 * A codebook to be read: every code with its rules under a heading of its level, then sets, sources and licence. Its title and
 * language are those of the title page.
 */
export function codebookReport(
  { codes, sets, titlePage = {} }: CodebookDraft,
  wording: CodebookWording,
): Report {
  const { title = wording.title(), description, language, licence, attribution, sources = [] } = titlePage;
  const names = new Map<string, string>();
  const blocks: Block[] = [];
  visitCodes(codes, (code, above) => {
    if (code.id !== undefined) names.set(code.id, code.name);
    blocks.push(...codeBlocks(code, above, wording));
  });
  let count = 0;
  visitCodes(codes, () => count++);
  return {
    title,
    language,
    blocks: [
      { kind: "heading", level: 1, text: title },
      ...(description === undefined ? [] : [paragraph(description)]),
      { kind: "paragraph", runs: [plain(wording.count(count))], style: "note" },
      ...blocks,
      ...section(
        wording.sets(),
        sets.flatMap(({ name, description, codeIds }) => [
          labelled(name, codeIds.map((id) => names.get(id) ?? "").join("; ")),
          ...(description === undefined ? [] : [paragraph(description)]),
        ]),
      ),
      ...section(
        wording.sources(),
        sources.map(({ citation, doi, url, use }) =>
          paragraph(
            [citation, doi === undefined ? url : `https://doi.org/${doi}`, use].filter(Boolean).join(" "),
          ),
        ),
      ),
      ...(licence === undefined ? [] : [labelled(wording.licence(), licence)]),
      ...(attribution === undefined ? [] : [labelled(wording.attribution(), attribution)]),
    ],
  };
}

const paragraph = (text: string): Block => ({ kind: "paragraph", runs: [plain(text)] });

const section = (heading: string, blocks: readonly Block[]): readonly Block[] =>
  blocks.length === 0 ? [] : [{ kind: "heading", level: 2, text: heading }, ...blocks];

/** "Include when: …", the label in bold. */
const labelled = (label: string, text: string, italic = false): Block => ({
  kind: "paragraph",
  runs: [
    { text: `${label}: `, bold: true },
    { text, ...(italic ? { italic } : {}) },
  ],
});

function codeBlocks(code: CodeDraft, above: readonly CodeDraft[], wording: CodebookWording): Block[] {
  const { name, definition, includeWhen, excludeWhen, typicalExample, boundaryExample } = code;
  const { scale, origin, level, isCodable, retired } = code;
  const notes = [
    ...(above.length === 0 ? [] : [`${wording.path()} ${above.map(({ name }) => name).join(" › ")}.`]),
    ...(isCodable ? [] : [wording.groupsOnly()]),
    ...(retired === true ? [wording.retired()] : []),
  ];
  const fields: (readonly [label: () => string, text: string | undefined, italic?: boolean])[] = [
    [wording.includeWhen, includeWhen],
    [wording.excludeWhen, excludeWhen],
    [wording.typicalExample, typicalExample, true],
    [wording.boundaryExample, boundaryExample, true],
    [wording.scale, scale && scaleLine(scale)],
    [wording.origin, origin && wording.originOf(origin)],
    [wording.level, level && wording.levelOf(level)],
  ];
  return [
    { kind: "heading", level: above.length === 0 ? 2 : above.length === 1 ? 3 : 4, text: name },
    ...(notes.length === 0
      ? []
      : [{ kind: "paragraph", runs: [plain(notes.join(" "))], style: "note" } as const]),
    ...(definition === undefined ? [] : [paragraph(definition)]),
    ...fields.flatMap(([label, text, italic]) =>
      text === undefined ? [] : [labelled(label(), text, italic)],
    ),
  ];
}

/** "1 low, 2, 3 high" */
const scaleLine = ({ labels }: OrdinalScale): string =>
  labels.map(({ value, label }) => (label === "" ? String(value) : `${value} ${label}`)).join(", ");
