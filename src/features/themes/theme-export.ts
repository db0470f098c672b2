import { csvOf, docxOf, htmlOf } from "#actions/write-report";
import type { ProjectId, SourceId } from "#domain/model/ids";
import {
  codePlacements,
  codesToThemesColumns,
  codesToThemesRows,
  type CodesToThemesWording,
} from "#domain/report/codes-to-themes";
import { extractColumns, extractsTable } from "#domain/report/extracts-table";
import type { Report } from "#domain/report/report";
import { themeReport, type ThemeReportWording } from "#domain/report/theme-report";
import { extractsOf } from "#domain/themes/extracts";
import { mapsOf, shownMap, type ShownMap } from "#domain/themes/thematic-map";
import { mapPicture } from "#features/themes/map-picture";
import { spreadWords } from "#features/themes/spread-words";
import type { ThemeFigures } from "#features/themes/theme-figures";
import { exploreText } from "#messages/explore";
import { formatNumber } from "#messages/format";
import { interfaceLanguage } from "#messages/locale";
import { themeReportText as text } from "#messages/theme-report";
import { statusName } from "#messages/theme-words";
import { download, fileNameOf } from "#ui/download";
import { linkTo } from "#ui/link-to";
import { printReport } from "#ui/print-report";

/** Ways to take themes and maps along. */
export type ThemeExport =
  | "report-docx"
  | "report-html"
  | "report-print"
  | "codes-comma"
  | "codes-semicolon"
  | "extracts-comma"
  | "extracts-semicolon"
  | "map-svg"
  | "map-png"
  | "map-print";

interface ExportInput {
  readonly figures: ThemeFigures;
  readonly map: ShownMap | undefined;
  readonly textOf: (sourceId: SourceId) => Promise<string>;
  /** The time that stands in the file, ms since 1970 UTC. */
  readonly at: number;
}

/** Writes what was asked for and hands it to the person, or to the printer. */
export async function exportThemes(what: ThemeExport, input: ExportInput): Promise<void> {
  const { figures, map, at } = input;
  const { index, tree, sources } = figures;
  const name = (title: string, ending: string): string => `${fileNameOf(title)}.${ending}`;
  switch (what) {
    case "report-docx": {
      const report = await reportOf(input);
      download(await docxOf(report, at), name(report.title, "docx"));
      return;
    }
    case "report-html": {
      const report = await reportOf(input);
      download(htmlOf(report), name(report.title, "html"));
      return;
    }
    case "report-print":
      await printReport(await reportOf(input));
      return;
    case "codes-comma":
    case "codes-semicolon": {
      const rows = codesToThemesRows(codePlacements(index, tree, sources), wordingOfCodes(index.project.id));
      download(
        csvOf(rows, what === "codes-comma" ? "," : ";"),
        name(text.codesFile(index.project.name), "csv"),
      );
      return;
    }
    case "extracts-comma":
    case "extracts-semicolon": {
      const rows = extractsTable(index, tree, await textsOf(input), {
        column: columnsOf(extractColumns, text.extractColumn),
        stance: text.stance,
        time: exploreText.time,
      });
      download(
        csvOf(rows, what === "extracts-comma" ? "," : ";"),
        name(text.extractsFile(index.project.name), "csv"),
      );
      return;
    }
    default: {
      if (map === undefined) return;
      const figure = await mapPicture(map, figures);
      if (what === "map-svg")
        download(new Blob([figure.svg], { type: "image/svg+xml" }), name(map.record.name, "svg"));
      else if (what === "map-png")
        download(
          new Blob([figure.png as Uint8Array<ArrayBuffer>], { type: "image/png" }),
          name(map.record.name, "png"),
        );
      else
        await printReport({
          title: map.record.name,
          language: interfaceLanguage(),
          landscape: true,
          blocks: [{ kind: "heading", level: 1, text: index.project.name }, figure],
        });
    }
  }
}

async function reportOf(input: ExportInput): Promise<Report> {
  const { figures } = input;
  const { index, tree, sources } = figures;
  const maps = mapsOf(index).flatMap(({ id }) => shownMap(index, tree, id) ?? []);
  const drawn = await Promise.all(
    maps.filter(({ nodes }) => nodes.length > 0).map((map) => mapPicture(map, figures)),
  );
  const texts = await textsOf(input);
  return themeReport({ index, tree, sources, texts, figures: drawn }, wordingOf(figures));
}

/** The texts that extracts are from. */
async function textsOf({ figures, textOf }: ExportInput): Promise<ReadonlyMap<SourceId, string>> {
  const { index, tree } = figures;
  const wanted = new Set(
    tree.nodes.flatMap(({ theme }) => extractsOf(index, theme.id).map(({ extract }) => extract.sourceId)),
  );
  return new Map(await Promise.all([...wanted].map(async (id) => [id, await textOf(id)] as const)));
}

function wordingOf(figures: ThemeFigures): ThemeReportWording {
  const { project, people } = figures.index;
  const projectId = project.id;
  return {
    ...wordingOfCodes(projectId),
    title: text.title,
    language: interfaceLanguage(),
    notes: text.notes(project.mode, people.size),
    heading: (theme, status) => (status === "named" ? theme : `${theme} (${statusName(status)})`),
    notThis: text.notThis(),
    counts: ({ counts, base }) => text.counts(counts, base),
    spread: (spread, evidence) => spreadWords(figures, spread, evidence),
    codes: text.codes,
    extracts: text.extracts(),
    counter: text.counter(),
    noCounter: text.noCounter(),
    wordsGone: text.wordsGone(),
    reference: exploreText.reference,
    passageHref: (sourceId, range) => linkTo({ screen: "coding", projectId, sourceId, range }),
    quoted: text.quoted,
    tableHeading: text.tableHeading(),
  };
}

const wordingOfCodes = (projectId: ProjectId): CodesToThemesWording => ({
  column: columnsOf(codesToThemesColumns, text.codesColumn),
  noTheme: text.noTheme(),
  number: formatNumber,
  hrefOf: (codeIds) => linkTo({ screen: "passages", projectId, codeIds }),
});

const columnsOf = <Name extends string>(
  names: readonly Name[],
  heading: (name: Name) => string,
): Readonly<Record<Name, () => string>> =>
  Object.fromEntries(names.map((name) => [name, () => heading(name)])) as Record<Name, () => string>;
