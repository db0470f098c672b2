/** A document to take home: what stands in it, without saying in which format. Same content, same bytes. */
export interface Report {
  readonly title: string;
  /** BCP 47 of its words, for spelling and speech; quotations may have their own. */
  readonly language?: string | undefined;
  /** Landscape pages, for wide tables. */
  readonly landscape?: boolean;
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3 | 4; readonly text: string }
  | ReportParagraph
  | ReportQuotation
  | ReportFigure
  | ReportTable;

export interface ReportParagraph {
  readonly kind: "paragraph";
  readonly runs: readonly Run[];
  /** Small and grey; an aside stands below a quotation, as far in as that. */
  readonly style?: "note" | "aside";
  /** On the page of the next block. */
  readonly keepsNext?: boolean;
}

/** Words that were said, with where: set off from the writer's own. */
export interface ReportQuotation {
  readonly kind: "quotation";
  readonly runs: readonly Run[];
  readonly reference: string;
  /** Where the words stand in the program. */
  readonly href?: string | undefined;
  /** BCP 47 of the words. */
  readonly language?: string | undefined;
}

/** A drawing. It is carried in both forms, because programs differ in which they take. */
export interface ReportFigure {
  readonly kind: "figure";
  /** A whole SVG document, its fonts in it. */
  readonly svg: string;
  /** The same as PNG; empty where only the SVG is wanted. */
  readonly png: Uint8Array;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** What it shows, for those who do not see it. */
  readonly alt: string;
  readonly caption: string;
}

export interface ReportTable {
  readonly kind: "table";
  /** Headings; the first row repeats on every page. */
  readonly columns: readonly {
    readonly heading: string;
    /** Share of the width; all are added up. */ readonly width: number;
    /** Where the words stand; numbers stand at the end. */ readonly align?: "end";
  }[];
  /** A row of one cell runs across all columns: it heads those below. */
  readonly rows: readonly (readonly Cell[])[];
  /** Without rules between rows: a margin beside a text. */
  readonly plain?: boolean;
}

/** Lines of a cell, each of runs. */
export type Cell = readonly (readonly Run[])[];

/** A stretch of text of one look. Colours are six hexadecimal digits without `#`. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly color?: string | undefined;
  /** Background. */
  readonly shade?: string | undefined;
  /** What a figure in the text is of, for a page that leads there; files take no notice of it. */
  readonly subject?: string;
  /** Where it leads; web pages and Word files have it as a link, paper and Markdown as text. */
  readonly href?: string | undefined;
}

/** One run of plain text. */
export const plain = (text: string): Run => ({ text });
