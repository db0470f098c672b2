import type { IRunOptions } from "docx";
import { strToU8, unzipSync, zipSync } from "fflate";
import type { Block, Cell, Report, ReportFigure, ReportTable, Run } from "#domain/report/report";

/** Width of the text in twentieths of a point: A4 with margins of 2.5 cm, upright and across. */
const portraitWidth = 9070;
const landscapeWidth = 14003;
const [a4Short, a4Long, margin] = [11906, 16838, 1418];

/**
 * A report as a Word document.
 *
 * @param at time put into the document, ms since 1970 UTC: same report and time, same bytes
 */
export async function writeDocx(report: Report, at: number): Promise<Uint8Array> {
  const word = await import("docx");
  const { AlignmentType, BorderStyle, Document, Packer, PageOrientation, Paragraph, ShadingType, Table } =
    word;
  const { HeadingLevel, ImageRun, TableCell, TableLayoutType, TableRow, TextRun, WidthType } = word;
  const width = report.landscape === true ? landscapeWidth : portraitWidth;
  const headings = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 };

  const runOf = (run: Run) =>
    run.text.split("\n").map((line, i) => {
      const look: IRunOptions = {
        text: withoutControls(line),
        ...(run.bold === true ? { bold: true } : {}),
        ...(run.italic === true ? { italics: true } : {}),
        ...(i > 0 ? { break: 1 } : {}),
        ...(run.color === undefined ? {} : { color: run.color }),
        ...(run.shade === undefined
          ? {}
          : { shading: { type: ShadingType.CLEAR, color: "auto", fill: run.shade } }),
      };
      return new TextRun(look);
    });
  const paragraphOf = (runs: readonly Run[], style?: string, align?: "end", keepNext = false) =>
    new Paragraph({
      children: runs.flatMap(runOf),
      ...(keepNext ? { keepNext } : {}),
      ...(style === undefined ? {} : { style }),
      ...(align === undefined ? {} : { alignment: AlignmentType.END }),
    });

  const tableOf = ({ columns, rows, plain = false }: ReportTable) => {
    const shares = columns.reduce((sum, column) => sum + column.width, 0);
    const widths = columns.map((column) => Math.round((column.width / shares) * width));
    const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
    const hairline = plain ? none : { style: BorderStyle.SINGLE, size: 4, color: "C3C8C2" };
    const cellOf = (cell: Cell, column: number) =>
      new TableCell({
        width: { size: widths[column]!, type: WidthType.DXA },
        margins: { top: 40, bottom: 40, left: 80, right: 80 },
        children: (cell.length === 0 ? [[]] : cell).map((line) =>
          paragraphOf(line, "Cell", columns[column]!.align),
        ),
      });
    return new Table({
      width: { size: width, type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      borders: {
        top: hairline,
        bottom: hairline,
        left: none,
        right: none,
        insideVertical: none,
        insideHorizontal: hairline,
      },
      rows: [
        new TableRow({
          tableHeader: true,
          children: columns.map(({ heading }, column) => cellOf([[{ text: heading, bold: true }]], column)),
        }),
        ...rows.map((row) => new TableRow({ cantSplit: !plain, children: row.map(cellOf) })),
      ],
    });
  };

  let figures = 0;
  /** As wide as the text at most; a twentieth of a point is 1/15 of a pixel. */
  const figureOf = ({ png, width: wide, height: high, alt }: ReportFigure) => {
    const scale = Math.min(1, width / 15 / wide);
    figures++;
    return new Paragraph({
      children: [
        new ImageRun({
          type: "png",
          data: png,
          transformation: { width: Math.round(wide * scale), height: Math.round(high * scale) },
          altText: { id: String(figures), name: `Figure ${figures}`, description: withoutControls(alt) },
        }),
      ],
      keepNext: true,
    });
  };

  /** A paragraph before a table is its caption, and stays with it. */
  const blockOf = (block: Block, next: Block | undefined) => {
    switch (block.kind) {
      case "heading":
        return [new Paragraph({ text: withoutControls(block.text), heading: headings[block.level] })];
      case "paragraph":
        return [
          paragraphOf(
            block.runs,
            block.style === "note" ? "Note" : undefined,
            undefined,
            next?.kind === "table",
          ),
        ];
      case "quotation":
        return [paragraphOf(block.runs, "Quotation"), paragraphOf([{ text: block.reference }], "Reference")];
      case "figure":
        return [figureOf(block), paragraphOf([{ text: block.caption }], "Note")];
      case "table":
        return [tableOf(block), new Paragraph({})];
    }
  };

  const [short, long] = [a4Short, a4Long];
  const file = new Document({
    title: withoutControls(report.title),
    creator: "Samtale",
    lastModifiedBy: "Samtale",
    styles: {
      default: {
        document: {
          run: {
            font: "Calibri",
            size: 22,
            ...(report.language ? { language: { value: report.language } } : {}),
          },
          paragraph: { spacing: { after: 120 } },
        },
      },
      paragraphStyles: [
        { id: "Note", name: "Note", basedOn: "Normal", run: { size: 18, color: "5A625E" } },
        {
          id: "Cell",
          name: "Cell",
          basedOn: "Normal",
          run: { size: 20 },
          paragraph: { spacing: { after: 0 } },
        },
        {
          id: "Quotation",
          name: "Quotation",
          basedOn: "Normal",
          run: { font: "Georgia" },
          paragraph: { indent: { left: 567 }, keepNext: true, spacing: { before: 120, after: 0 } },
        },
        {
          id: "Reference",
          name: "Reference",
          basedOn: "Normal",
          run: { size: 18, color: "5A625E" },
          paragraph: { indent: { left: 567 }, alignment: AlignmentType.LEFT },
        },
      ],
    },
    sections: [
      {
        properties: {
          page: {
            size:
              report.landscape === true
                ? { width: short, height: long, orientation: PageOrientation.LANDSCAPE }
                : { width: short, height: long },
            margin: { top: margin, bottom: margin, left: margin, right: margin },
          },
        },
        children: report.blocks.flatMap((block, at) => blockOf(block, report.blocks[at + 1])),
      },
    ],
  });
  const packed = await Packer.toBlob(file);
  return settled(new Uint8Array(await packed.arrayBuffer()), at);
}

/** Characters that XML cannot hold. */
const withoutControls = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, "");

/** The first day a zip can say. Zips keep local time: any other would give other bytes in another time zone. */
const earliest = new Date(1980, 0, 1);

/** The same document with the given time instead of the clock's, wherever the library wrote one. */
function settled(bytes: Uint8Array, at: number): Uint8Array {
  const parts = unzipSync(bytes);
  const time = new Date(at).toISOString().replace(/\.\d+Z$/, "Z");
  const core = new TextDecoder().decode(parts["docProps/core.xml"]);
  parts["docProps/core.xml"] = strToU8(
    core.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${time}`),
  );
  const zippable = Object.fromEntries(
    Object.entries(parts)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, part]) => [name, [part, { mtime: earliest }] as const]),
  );
  return zipSync(zippable as Parameters<typeof zipSync>[0]);
}
