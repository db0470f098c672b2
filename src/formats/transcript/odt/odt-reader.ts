import type { XmlReader } from "#formats/transcript/container/xml";
import { noCounts } from "#formats/transcript/document/document-counts";
import { ParagraphBuilder, rowParagraph, type Paragraph } from "#formats/transcript/document/paragraph";
import type { Remark } from "#formats/transcript/document/remarks";

type Attributes = Readonly<Record<string, string>>;

/** A comment or footnote while it is read: its paragraphs do not belong to the text. */
interface OpenRemark {
  readonly id: string;
  readonly kind: Remark["kind"];
  author: string;
  date: string;
  readonly lines: string[];
}

/** Elements whose characters are not text of the document. */
const silent = new Set([
  "text:tracked-changes",
  "text:note-citation",
  "text:ruby-text",
  "text:sequence-decls",
  "office:forms",
  "svg:title",
  "svg:desc",
]);
const longestRun = 1000;

/**
 * Collects the paragraphs of an OpenDocument text: tabs and spaces that are elements, bold from styles, comments and footnotes apart.
 * @see OpenDocument 1.2, part 1, chapters 5 (paragraphs) and 14 (comments)
 */
export class OdtReader implements XmlReader {
  readonly paragraphs: Paragraph[] = [];
  readonly remarks: Remark[] = [];
  readonly counts = noCounts();
  readonly #boldStyles = new Set<string>();
  readonly #headingStyles = new Set<string>();
  #style = "";
  readonly #open: ParagraphBuilder[] = [];
  #boxed: Paragraph[] = [];
  readonly #rows: { cells: Paragraph[][] }[] = [];
  readonly #remarks: OpenRemark[] = [];
  /** Bold or not, one for each open paragraph and span. */
  readonly #bold: boolean[] = [];
  #silence = 0;
  /** Which field of a comment the characters fill. */
  #field: "author" | "date" | undefined;

  readonly open = (name: string, attributes: Attributes): void => {
    if (name === "text:insertion") this.counts.insertions++;
    if (name === "text:deletion") this.counts.deletions++;
    if (silent.has(name)) this.#silence++;
    if (this.#silence > 0) return;
    switch (name) {
      case "style:style":
        this.#style = attributes["style:name"] ?? "";
        if (/^(?:title|subtitle|heading)/i.test(attributes["style:parent-style-name"] ?? ""))
          this.#headingStyles.add(this.#style);
        break;
      case "style:text-properties":
        if (/^(?:bold|[6-9]00)$/.test(attributes["fo:font-weight"] ?? "")) this.#boldStyles.add(this.#style);
        break;
      case "text:p":
      case "text:h":
        this.#startParagraph(name, attributes["text:style-name"] ?? "");
        break;
      case "text:span":
        this.#bold.push(
          this.#boldStyles.has(attributes["text:style-name"] ?? "") || (this.#bold.at(-1) ?? false),
        );
        break;
      case "text:s":
        this.#write(" ".repeat(Math.min(Number(attributes["text:c"] ?? 1) || 1, longestRun)));
        break;
      case "text:tab":
        this.#write("\t");
        break;
      case "text:line-break":
        this.#write("\n");
        break;
      case "office:annotation":
        this.#startRemark("comment", attributes["office:name"]);
        break;
      case "office:annotation-end":
        this.#open.at(-1)?.mark(`comment ${attributes["office:name"] ?? ""}`, "end");
        break;
      case "text:note":
        this.#startRemark("footnote", attributes["text:id"]);
        break;
      case "dc:creator":
        this.#field = "author";
        break;
      case "dc:date":
        this.#field = "date";
        break;
      case "table:table-row":
        this.#rows.push({ cells: [] });
        break;
      case "table:table-cell":
        this.#rows.at(-1)?.cells.push([]);
        break;
      case "draw:text-box":
        this.counts.textboxes++;
        break;
      case "draw:image":
        this.counts.pictures++;
        break;
    }
  };

  readonly close = (name: string): void => {
    if (silent.has(name)) {
      this.#silence--;
      return;
    }
    if (this.#silence > 0) return;
    this.#field = undefined;
    if (name === "text:p" || name === "text:h") this.#endParagraph();
    else if (name === "text:span") this.#bold.pop();
    else if (name === "office:annotation" || name === "text:note") this.#endRemark();
    else if (name === "table:table-row") this.#endRow();
  };

  /** White space of the file is one blank; the rest is elements. */
  readonly text = (text: string): void => {
    if (this.#silence > 0) return;
    const remark = this.#remarks.at(-1);
    if (this.#field !== undefined && remark !== undefined) remark[this.#field] += text;
    else if (this.#field === undefined && this.#open.length > 0)
      this.#write(text.replace(/[ \t\r\n]+/g, " "));
  };

  #write(text: string): void {
    this.#open.at(-1)?.write(text, this.#bold.at(-1) ?? false);
  }

  #startParagraph(name: string, style: string): void {
    const paragraph = new ParagraphBuilder();
    paragraph.isHeading =
      name === "text:h" || /^(?:title|subtitle|heading)/i.test(style) || this.#headingStyles.has(style);
    this.#open.push(paragraph);
    this.#bold.push(this.#boldStyles.has(style));
  }

  #endParagraph(): void {
    this.#bold.pop();
    const paragraph = this.#open.pop()?.build();
    if (paragraph === undefined) return;
    const remark = this.#remarks.at(-1);
    if (remark !== undefined) {
      if (paragraph.text.trim() !== "") remark.lines.push(paragraph.text.trim());
    } else if (this.#open.length > 0) this.#boxed.push(paragraph);
    else {
      const cell = this.#rows.at(-1)?.cells.at(-1);
      (cell ?? this.paragraphs).push(paragraph, ...this.#boxed.splice(0));
    }
  }

  #startRemark(kind: Remark["kind"], name: string | undefined): void {
    const id = `${kind} ${name ?? `without name ${this.remarks.length}`}`;
    this.#open.at(-1)?.mark(id, "start");
    this.#remarks.push({ id, kind, author: "", date: "", lines: [] });
  }

  #endRemark(): void {
    const remark = this.#remarks.pop();
    if (remark === undefined || remark.lines.length === 0) return;
    const { id, kind, author, date, lines } = remark;
    this.remarks.push({
      id,
      kind,
      text: lines.join("\n"),
      ...(author === "" ? {} : { author }),
      ...(date === "" ? {} : { date }),
    });
  }

  #endRow(): void {
    const row = this.#rows.pop();
    if (row === undefined) return;
    this.counts.rows++;
    (this.#rows.at(-1)?.cells.at(-1) ?? this.paragraphs).push(rowParagraph(row.cells));
  }
}
