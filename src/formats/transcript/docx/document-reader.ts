import type { XmlReader } from "#formats/transcript/container/xml";
import { symbolText } from "#formats/transcript/docx/symbols";

/** A paragraph of a Word document: lines are separated by soft breaks, cells of a table row by tabs. */
export interface Paragraph {
  readonly text: string;
  /** Length of the bold stretch it begins with, in UTF-16 code units. */
  readonly bold: number;
  readonly isHeading: boolean;
}

/** What else the document holds, in numbers: the reader is told, whatever Word would have shown. */
export interface DocumentCounts {
  insertions: number;
  deletions: number;
  comments: number;
  footnotes: number;
  textboxes: number;
  rows: number;
  symbols: number;
  pictures: number;
  hidden: number;
}

interface OpenParagraph {
  text: string;
  bold: number;
  /** False once something not bold was written. */
  isBoldSoFar: boolean;
  isHeading: boolean;
}

/** Elements whose whole content is not text of the document. */
const silent = new Set([
  "del",
  "moveFrom",
  "instrText",
  "delText",
  "rPrChange",
  "pPrChange",
  "Fallback",
  "rt",
  "fldData",
]);
const headingStyle = /^(?:title|subtitle|heading|overskrift|tittel|berschrift|titre|titel|rubrik|ttulo)/i;

/**
 * Collects the paragraphs of a WordprocessingML part: runs joined, tracked deletions left out and insertions kept, text boxes after the
 * paragraph that holds them, a table row as one paragraph.
 * @see ECMA-376-1:2016, section 17.3 (paragraphs and rich formatting)
 */
export class DocumentReader implements XmlReader {
  readonly paragraphs: Paragraph[] = [];
  readonly counts: DocumentCounts = {
    insertions: 0,
    deletions: 0,
    comments: 0,
    footnotes: 0,
    textboxes: 0,
    rows: 0,
    symbols: 0,
    pictures: 0,
    hidden: 0,
  };
  /** Paragraphs nest where one holds a text box. */
  readonly #open: OpenParagraph[] = [];
  /** Paragraphs of text boxes, which follow the paragraph they stand in. */
  #boxed: Paragraph[] = [];
  /** Rows nest where a cell holds a table. */
  readonly #rows: { cells: Paragraph[][] }[] = [];
  #silence = 0;
  #isText = false;
  #isBold = false;
  #isHidden = false;
  #isRunProperties = false;

  readonly open = (qualified: string, attributes: Readonly<Record<string, string>>): void => {
    const name = localName(qualified);
    if (silent.has(name)) {
      if (this.#silence === 0 && (name === "del" || name === "moveFrom") && this.#open.length > 0)
        this.counts.deletions++;
      this.#silence++;
    }
    if (this.#silence > 0) return;
    const value = attributes[`${qualified.slice(0, -name.length)}val`];
    const isOn = value === undefined || !/^(?:0|false|off|none)$/.test(value);
    switch (name) {
      case "p":
        this.#open.push({ text: "", bold: 0, isBoldSoFar: true, isHeading: false });
        break;
      case "pStyle":
        if (this.#open.length > 0 && headingStyle.test(value ?? "")) this.#open.at(-1)!.isHeading = true;
        break;
      case "r":
        this.#isBold = false;
        this.#isHidden = false;
        break;
      case "rPr":
        this.#isRunProperties = true;
        break;
      case "b":
        if (this.#isRunProperties) this.#isBold = isOn;
        break;
      case "vanish":
        if (this.#isRunProperties) this.#isHidden = isOn;
        break;
      case "ins":
      case "moveTo":
        if (this.#open.length > 0 && !this.#isRunProperties) this.counts.insertions++;
        break;
      case "t":
        this.#isText = qualified !== "a:t";
        if (this.#isHidden) this.counts.hidden++;
        break;
      case "tab":
      case "ptab":
        if (!this.#isRunProperties && attributes[`${qualified.slice(0, -name.length)}pos`] === undefined)
          this.#write("\t");
        break;
      case "br":
      case "cr": {
        const kind = attributes[`${qualified.slice(0, -name.length)}type`];
        if (kind !== "page" && kind !== "column") this.#write("\n");
        break;
      }
      case "noBreakHyphen":
        this.#write("\u2011");
        break;
      case "softHyphen":
        this.#write("\u00ad");
        break;
      case "sym":
        this.#writeSymbol(attributes);
        break;
      case "commentReference":
        this.counts.comments++;
        break;
      case "footnoteReference":
      case "endnoteReference":
        this.counts.footnotes++;
        break;
      case "blip":
      case "imagedata":
        this.counts.pictures++;
        break;
      case "txbxContent":
        this.counts.textboxes++;
        break;
      case "tr":
        this.#rows.push({ cells: [] });
        break;
      case "tc":
        this.#rows.at(-1)?.cells.push([]);
        break;
    }
  };

  readonly close = (qualified: string): void => {
    const name = localName(qualified);
    if (silent.has(name)) {
      this.#silence--;
      return;
    }
    if (this.#silence > 0) return;
    if (name === "t") this.#isText = false;
    else if (name === "rPr") this.#isRunProperties = false;
    else if (name === "p") this.#endParagraph();
    else if (name === "tr") this.#endRow();
  };

  readonly text = (text: string): void => {
    if (this.#isText && this.#silence === 0) this.#write(text);
  };

  #write(text: string): void {
    const paragraph = this.#open.at(-1);
    if (paragraph === undefined) return;
    // Blanks between two bold runs are often set plain: they do not end the stretch.
    if (paragraph.isBoldSoFar && this.#isBold) paragraph.bold = paragraph.text.length + text.length;
    else if (text.trim() !== "") paragraph.isBoldSoFar = false;
    paragraph.text += text;
  }

  #writeSymbol(attributes: Readonly<Record<string, string>>): void {
    const find = (name: string) =>
      Object.entries(attributes).find(([key]) => localName(key) === name)?.[1] ?? "";
    const symbol = symbolText(find("font"), find("char"));
    if (!symbol.isExact) this.counts.symbols++;
    this.#write(symbol.text);
  }

  #endParagraph(): void {
    const closed = this.#open.pop();
    if (closed === undefined) return;
    const paragraph = { text: closed.text, bold: closed.bold, isHeading: closed.isHeading };
    if (this.#open.length > 0) {
      this.#boxed.push(paragraph);
      return;
    }
    const boxed = this.#boxed;
    this.#boxed = [];
    const cell = this.#rows.at(-1)?.cells.at(-1);
    (cell ?? this.paragraphs).push(paragraph, ...boxed);
  }

  /** A row is one paragraph: the first cells hold a number, a time, a name; the paragraphs of the last are its lines. */
  #endRow(): void {
    const row = this.#rows.pop();
    if (row === undefined) return;
    const cells = row.cells.map((cell) => cell.filter(({ text }) => text.trim() !== ""));
    const texts = cells.map((cell) => cell.map(({ text }) => text.trim()).join("\n"));
    const text = texts.join("\t").replace(/\s+$/, "");
    this.counts.rows++;
    const paragraph = { text, bold: cells[0]?.[0]?.bold ?? 0, isHeading: false };
    const outer = this.#rows.at(-1)?.cells.at(-1);
    (outer ?? this.paragraphs).push(paragraph);
  }
}

const localName = (qualified: string): string => qualified.slice(qualified.indexOf(":") + 1);
