import type { XmlReader } from "#formats/transcript/container/xml";
import { noCounts } from "#formats/transcript/document/document-counts";
import { ParagraphBuilder, rowParagraph, type Paragraph } from "#formats/transcript/document/paragraph";
import { symbolText } from "#formats/transcript/docx/symbols";

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
  readonly counts = noCounts();
  /** Paragraphs nest where one holds a text box. */
  readonly #open: ParagraphBuilder[] = [];
  #last: ParagraphBuilder | undefined;
  /** Remarks that begin with the next paragraph. */
  readonly #starting: string[] = [];
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
        this.#startParagraph();
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
      case "commentRangeStart":
        this.#mark("comment", "start", attributes);
        break;
      case "commentRangeEnd":
        this.#mark("comment", "end", attributes);
        break;
      case "commentReference":
        this.#mark("comment", "at", attributes);
        break;
      case "footnoteReference":
        this.#mark("footnote", "at", attributes);
        break;
      case "endnoteReference":
        this.#mark("endnote", "at", attributes);
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
    this.#open.at(-1)?.write(text, this.#isBold);
  }

  /** A comment may begin or end between paragraphs: with the next, or the one before. */
  #mark(part: string, kind: "start" | "end" | "at", attributes: Readonly<Record<string, string>>): void {
    const id = Object.entries(attributes).find(([key]) => localName(key) === "id")?.[1] ?? "";
    const paragraph = this.#open.at(-1) ?? (kind === "start" ? undefined : this.#last);
    if (paragraph !== undefined) paragraph.mark(`${part} ${id}`, kind);
    else this.#starting.push(`${part} ${id}`);
  }

  #startParagraph(): void {
    const paragraph = new ParagraphBuilder();
    for (const id of this.#starting.splice(0)) paragraph.mark(id, "start");
    this.#open.push(paragraph);
    this.#last = paragraph;
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
    const paragraph = closed.build();
    if (this.#open.length > 0) {
      this.#boxed.push(paragraph);
      return;
    }
    const boxed = this.#boxed;
    this.#boxed = [];
    const cell = this.#rows.at(-1)?.cells.at(-1);
    (cell ?? this.paragraphs).push(paragraph, ...boxed);
  }

  #endRow(): void {
    const row = this.#rows.pop();
    if (row === undefined) return;
    this.counts.rows++;
    const outer = this.#rows.at(-1)?.cells.at(-1);
    (outer ?? this.paragraphs).push(rowParagraph(row.cells));
  }
}

const localName = (qualified: string): string => qualified.slice(qualified.indexOf(":") + 1);
