/** A document to take home: what stands in it, without saying in which format. Same content, same bytes. */
export interface Report {
  readonly title: string;
  /** BCP 47 of the text that people said, for spelling and speech. */
  readonly language?: string | undefined;
  /** Landscape pages, for wide tables. */
  readonly landscape?: boolean;
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: "paragraph"; readonly runs: readonly Run[]; readonly style?: "note" }
  /** Words that were said, with where: set off from the writer's own. */
  | { readonly kind: "quotation"; readonly runs: readonly Run[]; readonly reference: string }
  | ReportFigure
  | ReportTable;

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
}

/** One run of plain text. */
export const plain = (text: string): Run => ({ text });
