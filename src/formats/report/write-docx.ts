import type { IRunOptions, ParagraphChild } from "docx";
import { strToU8, unzipSync, zipSync } from "fflate";
import { figureFit } from "#domain/report/figure-fit";
import type { Block, Cell, Report, ReportFigure, ReportTable, Run } from "#domain/report/report";
import { docxStyles } from "#formats/report/docx-styles";
import { possible } from "#formats/report/xml-text";

/** Width of the text in twentieths of a point: A4 with margins of 2.5 cm, upright and across. */
const portraitWidth = 9070;
const landscapeWidth = 14003;
const [a4Short, a4Long, margin] = [11906, 16838, 1418];

/**
 * A report as a Word document. A figure that can be read only on a page turned on its side has one of its own.
 *
 * @param at time put into the document, ms since 1970 UTC: same report and time, same bytes
 */
export async function writeDocx(report: Report, at: number): Promise<Uint8Array> {
  const word = await import("docx");
  const { AlignmentType, BorderStyle, Document, ExternalHyperlink, Footer, Packer, PageNumber } = word;
  const { HeadingLevel, ImageRun, PageOrientation, Paragraph, SectionType, ShadingType } = word;
  const { Table, TableCell, TableLayoutType, TableRow, TextRun, UnderlineType, WidthType } = word;
  const allAcross = report.landscape === true;
  const width = allAcross ? landscapeWidth : portraitWidth;
  const headings = {
    1: HeadingLevel.HEADING_1,
    2: HeadingLevel.HEADING_2,
    3: HeadingLevel.HEADING_3,
    4: HeadingLevel.HEADING_4,
  };

  const runOf = (run: Run, language?: string): readonly ParagraphChild[] => {
    const pieces = run.text.split("\n").map((line, i) => {
      const look: IRunOptions = {
        text: possible(line),
        ...(run.bold === true ? { bold: true } : {}),
        ...(run.italic === true ? { italics: true } : {}),
        ...(i > 0 ? { break: 1 } : {}),
        ...(run.color === undefined ? {} : { color: run.color }),
        ...(run.href === undefined ? {} : { underline: { type: UnderlineType.DOTTED, color: "868D88" } }),
        ...(language === undefined ? {} : { language: { value: language } }),
        ...(run.shade === undefined
          ? {}
          : { shading: { type: ShadingType.CLEAR, color: "auto", fill: run.shade } }),
      };
      return new TextRun(look);
    });
    return run.href === undefined ? pieces : [new ExternalHyperlink({ link: run.href, children: pieces })];
  };
  interface ParagraphLook {
    readonly style?: string;
    readonly align?: "end" | undefined;
    readonly keepNext?: boolean | undefined;
    readonly language?: string | undefined;
    /** In place of the style's, in twentieths of a point. */
    readonly spacing?: { readonly before: number; readonly after: number } | undefined;
  }
  const paragraphOf = (runs: readonly Run[], look: ParagraphLook = {}) => {
    const { style, align, keepNext, language, spacing } = look;
    return new Paragraph({
      children: runs.flatMap((run) => runOf(run, language)),
      ...(keepNext === undefined ? {} : { keepNext }),
      ...(spacing === undefined ? {} : { spacing }),
      ...(style === undefined ? {} : { style }),
      ...(align === undefined ? {} : { alignment: AlignmentType.END }),
    });
  };

  const tableOf = ({ columns, rows, plain = false }: ReportTable) => {
    const shares = columns.reduce((sum, column) => sum + column.width, 0);
    const widths = columns.map((column) => Math.round((column.width / shares) * width));
    const gap = columns.length > 6 ? 50 : 80;
    const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
    const hairline = plain ? none : { style: BorderStyle.SINGLE, size: 4, color: "C3C8C2" };
    const cellOf = (cell: Cell, column: number, { across = false, style = "Cell" } = {}) =>
      new TableCell({
        width: { size: across ? width : widths[column]!, type: WidthType.DXA },
        margins: { top: 40, bottom: 40, left: gap, right: gap },
        ...(across ? { columnSpan: columns.length } : {}),
        children: (cell.length === 0 ? [[]] : cell).map((line) =>
          paragraphOf(line, {
            style,
            align: across ? undefined : columns[column]!.align,
            keepNext: across ? true : undefined,
          }),
        ),
      });
    const rowOf = (row: readonly Cell[]) => {
      const across = row.length === 1 && columns.length > 1;
      return new TableRow({
        cantSplit: !plain,
        children: row.map((cell, column) => cellOf(cell, column, { across })),
      });
    };
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
          cantSplit: true,
          children: columns.map(({ heading }, column) =>
            cellOf([[{ text: heading }]], column, { style: "CellHeading" }),
          ),
        }),
        ...rows.map(rowOf),
      ],
    });
  };

  let figures = 0;
  const figureOf = (figure: ReportFigure) => {
    const { width: wide, height: high } = figureFit(figure, allAcross);
    figures++;
    return new Paragraph({
      children: [
        new ImageRun({
          type: "png",
          data: figure.png,
          transformation: { width: wide, height: high },
          altText: { id: String(figures), name: `Figure ${figures}`, description: possible(figure.alt) },
        }),
      ],
      keepNext: true,
    });
  };

  /** A paragraph before a table is its caption, and stays with it. */
  const blockOf = (block: Block, next: Block | undefined) => {
    switch (block.kind) {
      case "heading":
        return [new Paragraph({ text: possible(block.text), heading: headings[block.level] })];
      case "paragraph": {
        const { runs, style, keepsNext } = block;
        return [
          paragraphOf(runs, {
            ...(style === undefined ? {} : { style: style === "note" ? "Note" : "Aside" }),
            keepNext: keepsNext === true || next?.kind === "table" ? true : undefined,
          }),
        ];
      }
      case "quotation": {
        const { runs, reference, href, language } = block;
        const words = { style: "Quotation", language };
        return reference === ""
          ? [paragraphOf(runs, { ...words, keepNext: false, spacing: { before: 120, after: 120 } })]
          : [paragraphOf(runs, words), paragraphOf([{ text: reference, href }], { style: "Reference" })];
      }
      case "figure":
        return [figureOf(block), paragraphOf([{ text: block.caption }], { style: "Note" })];
      case "table":
        return [tableOf(block), new Paragraph({})];
    }
  };

  const page = (isAcross: boolean) => ({
    size: {
      width: a4Short,
      height: a4Long,
      ...(isAcross ? { orientation: PageOrientation.LANDSCAPE } : {}),
    },
    margin: { top: margin, bottom: margin, left: margin, right: margin },
  });
  const footer = new Footer({
    children: [
      new Paragraph({
        style: "Note",
        alignment: AlignmentType.END,
        children: [new TextRun({ children: [PageNumber.CURRENT] })],
      }),
    ],
  });
  const file = new Document({
    title: possible(report.title),
    creator: "Samtale",
    lastModifiedBy: "Samtale",
    styles: docxStyles(report.language),
    sections: stretches(report).map(({ isAcross, blocks }) => ({
      properties: { type: SectionType.NEXT_PAGE, page: page(isAcross) },
      footers: { default: footer },
      children: blocks.flatMap((block, at) => blockOf(block, blocks[at + 1])),
    })),
  });
  const packed = await Packer.toBlob(file);
  return settled(new Uint8Array(await packed.arrayBuffer()), at);
}

/** Blocks that stand on pages turned the same way; a report without any has one page. */
function stretches({ blocks, landscape = false }: Report) {
  const all: { readonly isAcross: boolean; readonly blocks: Block[] }[] = [];
  for (const block of blocks) {
    const isAcross = landscape || (block.kind === "figure" && figureFit(block).isAcross);
    const last = all.at(-1);
    if (last?.isAcross === isAcross) last.blocks.push(block);
    else all.push({ isAcross, blocks: [block] });
  }
  return all.length === 0 ? [{ isAcross: landscape, blocks: [] }] : all;
}

/** The first day a zip can say. Zips keep local time: any other would give other bytes in another time zone. */
const earliest = new Date(1980, 0, 1);

/**
 * The same document with the given time instead of the clock's, wherever the library wrote one, and links numbered as they come
 * instead of by chance.
 */
function settled(bytes: Uint8Array, at: number): Uint8Array {
  const parts = unzipSync(bytes);
  const words = new TextDecoder().decode(parts["word/document.xml"]);
  const links = new Map<string, string>();
  for (const [, id] of words.matchAll(/<w:hyperlink [^>]*r:id="([^"]+)"/g))
    links.set(id!, `rIdLink${links.size + 1}`);
  const numbered = (xml: string, attribute: string): string =>
    xml.replace(new RegExp(`(?<= ${attribute}=")[^"]+(?=")`, "g"), (id) => links.get(id) ?? id);
  parts["word/document.xml"] = strToU8(numbered(words, "r:id"));
  const relations = "word/_rels/document.xml.rels";
  parts[relations] = strToU8(numbered(new TextDecoder().decode(parts[relations]), "Id"));
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
