import { docxOf, htmlOf, markdownOf } from "#actions/write-report";
import { quotationsIn } from "#domain/memos/memo-body";
import type { SourceId } from "#domain/model/ids";
import type { Memo } from "#domain/model/memo-records";
import type { ProjectIndex } from "#domain/query/project-index";
import { live } from "#domain/report/live-text";
import { memosReport, type MemosWording } from "#domain/report/memos-report";
import { whenWritten } from "#features/memos/memo-words";
import { subjectName, subjectRoute } from "#features/memos/subject-words";
import { exploreText } from "#messages/explore";
import { formatClock, formatDate } from "#messages/format";
import { interfaceLanguage } from "#messages/locale";
import { memosText as text } from "#messages/memos";
import { download, fileNameOf } from "#ui/download";
import { linkTo } from "#ui/link-to";

export const memoExports = ["docx", "html", "md"] as const;
export type MemoExport = (typeof memoExports)[number];

/** What is taken along, and where texts are. `at` is the time that stands in the file, ms since 1970 UTC. */
interface MemoExportInput {
  readonly index: ProjectIndex;
  readonly memos: readonly Memo[];
  readonly at: number;
  readonly textOf: (sourceId: SourceId) => Promise<string>;
}

/** Writes memos with their links, oldest first as a diary is read, and hands the file to the person. */
export async function exportMemos(what: MemoExport, input: MemoExportInput): Promise<void> {
  const { index, at, textOf } = input;
  const memos = input.memos.toReversed();
  const quoted = new Set(
    memos.flatMap(({ body }) =>
      body === undefined ? [] : quotationsIn(body).map(({ sourceId }) => sourceId),
    ),
  );
  const standing = [...quoted].filter((id) => index.sources.has(id));
  const texts = new Map(await Promise.all(standing.map(async (id) => [id, await textOf(id)] as const)));
  const report = memosReport({ index, memos, texts }, wordingFor(index, memos.length));
  const file =
    what === "docx" ? await docxOf(report, at) : what === "html" ? htmlOf(report) : markdownOf(report);
  download(file, `${fileNameOf(report.title)}.${what}`);
}

function wordingFor(index: ProjectIndex, count: number): MemosWording {
  const byline = ({ kind, coderId, at, editedAt }: Memo): string => {
    const written = text.exportWritten(
      text.kind(kind),
      index.coders.get(coderId)?.name ?? "",
      formatClock(at),
    );
    const edited = whenWritten(editedAt, at);
    return edited === formatClock(at) ? written : text.exportEdited(written, edited);
  };
  return {
    title: text.exportTitle(index.project.name),
    language: interfaceLanguage(),
    note: text.memos(count),
    day: formatDate,
    byline,
    links: (subjects) =>
      text.exportLinks(
        subjects.map((subject, at) => {
          const what = text.subjectKind(subject.kind);
          const name = subjectName(index, subject);
          return live(String(at), name === undefined ? what : text.exportLink(name, what));
        }),
      ),
    hrefOf: (subject) => {
      const route = subjectRoute(index, subject);
      return route && linkTo(route);
    },
    nameOf: (subject) => subjectName(index, subject),
    quoted: text.quoted,
    reference: exploreText.reference,
    wordsGone: text.wordsGone(),
  };
}
