import { docxOf, htmlOf } from "#actions/write-report";
import { answerKinds } from "#domain/memos/theme-answers";
import type { SourceId, ThemeId } from "#domain/model/ids";
import type { ProjectIndex } from "#domain/query/project-index";
import { memberCheckReport } from "#domain/report/member-check-report";
import { extractsOf } from "#domain/themes/extracts";
import { projectThemes } from "#domain/themes/project-themes";
import { interfaceLanguage } from "#messages/locale";
import { memberCheckText as text } from "#messages/member-check";
import { download, fileNameOf } from "#ui/download";

export const memberCheckExports = ["docx", "html"] as const;
export type MemberCheckExport = (typeof memberCheckExports)[number];

interface MemberCheckInput {
  readonly index: ProjectIndex;
  readonly themeIds: ReadonlySet<ThemeId>;
  /** The time that stands in the file, ms since 1970 UTC. */
  readonly at: number;
  readonly textOf: (sourceId: SourceId) => Promise<string>;
}

/** Writes the document for participants and hands it to the person. */
export async function exportMemberCheck(
  what: MemberCheckExport,
  { index, themeIds, at, textOf }: MemberCheckInput,
): Promise<void> {
  const quoted = new Set(
    [...themeIds].flatMap((id) => extractsOf(index, id).map(({ extract }) => extract.sourceId)),
  );
  const texts = new Map(await Promise.all([...quoted].map(async (id) => [id, await textOf(id)] as const)));
  const report = memberCheckReport(index, projectThemes(index), themeIds, texts, {
    title: text.documentTitle(index.project.name),
    language: interfaceLanguage(),
    introduction: text.introduction(),
    quoted: text.quoted,
    question: text.question(),
    choices: answerKinds.map(text.answer),
    comment: text.documentComment(),
  });
  download(
    what === "docx" ? await docxOf(report, at) : htmlOf(report),
    `${fileNameOf(report.title)}.${what}`,
  );
}
